/** Entries on names that gave way to others. */
import type { Kind } from './case.js'

const entries = '- { renamed: 县农业局, right: 县农业农村局, since: 2019-03-01 }'

export const renamed: Kind = {
  title: '更名（renamed → right, since）',
  purpose:
    '机构、地名从某一天起改了名。文章按发布日期判断：更早的文章写旧称是对的；不带日期的文章只作提示；讲从前的事、前面有“原”“前”“时任”的也不报。',
  purposeInEnglish: 'A name that gave way to another on a day; judged by the article’s date.',
  cases: [
    {
      name: '更名以后',
      entries,
      article: '县农业局发布公告。',
      publishedAt: '2024-03-06',
      found: ['错误 县农业局 → 县农业农村局 +'],
    },
    {
      name: '更名当天',
      entries,
      article: '县农业局发布公告。',
      publishedAt: '2019-03-01',
      found: ['错误 县农业局 → 县农业农村局 +'],
    },
    { name: '更名以前', entries, article: '县农业局发布公告。', publishedAt: '2019-02-28', found: [] },
    { name: '文章没有日期：只作提示', entries, article: '县农业局发布公告。', found: ['提示 县农业局 → 县农业农村局'] },
    { name: '前面有“原”', entries, article: '原县农业局退休干部。', publishedAt: '2024-03-06', found: [] },
    { name: '前面有“时任”', entries, article: '时任县农业局局长。', publishedAt: '2024-03-06', found: [] },
    {
      name: '文件的标题',
      entries,
      article: '依据《县农业局关于规范办事的通知》。',
      publishedAt: '2024-03-06',
      found: [],
    },
    { name: '讲从前的事', entries, article: '2015年，县农业局印发了方案。', publishedAt: '2024-03-06', found: [] },
    { name: '年份后面有空格', entries, article: '2015 年，县农业局印发了方案。', publishedAt: '2024-03-06', found: [] },
    {
      name: '全角数字',
      entries,
      article: '２０１５年，县农业局印发了方案。',
      publishedAt: '2024-03-06',
      found: ['提示 ２０１５ → 2015'],
    },
    { name: '汉字年份', entries, article: '一九九八年，县农业局成立。', publishedAt: '2024-03-06', found: [] },
    {
      name: '同一年更名以前的月份',
      entries,
      article: '2019年1月，县农业局发文。',
      publishedAt: '2024-03-06',
      found: [],
    },
    {
      name: '同一年更名以后的月份',
      entries,
      article: '2019年3月5日，县农业局发文。',
      publishedAt: '2024-03-06',
      found: ['错误 县农业局 → 县农业农村局 +'],
    },
    {
      name: '同一句里有新名称',
      entries,
      article: '县农业局的职责划入县农业农村局。',
      publishedAt: '2024-03-06',
      found: [],
    },
    { name: '说的就是更名', entries, article: '县农业局更名已满五年。', publishedAt: '2024-03-06', found: [] },
    { name: '从前的文号', entries, article: '依据县农业局〔2017〕5号文件。', publishedAt: '2024-03-06', found: [] },
    {
      name: '上一句讲从前，这一句不是',
      entries,
      article: '项目2015年开工。县农业局今天验收。',
      publishedAt: '2024-03-06',
      found: ['错误 县农业局 → 县农业农村局 +'],
    },
    {
      name: '一分为几：由人挑选',
      entries: '- { renamed: 县旅游局, right: [县文化和旅游局, 县文旅局], since: 2019-03-01 }',
      article: '县旅游局检查景区。',
      publishedAt: '2024-03-06',
      found: ['错误 县旅游局 → 县文化和旅游局、县文旅局'],
    },
    {
      name: '新名称里含有旧称：自动放过',
      entries: '- { renamed: 农业部, right: 农业农村部, since: 2018-03-19, unless: { after: 门 } }',
      article: '农业农村部要求各地农业部门抓好春耕。农业部还要检查。',
      publishedAt: '2024-03-06',
      found: ['错误 农业部 → 农业农村部 +'],
    },
  ],
  faults: [
    { name: '没有日期', entries: '- { renamed: 县农业局, right: 县农业农村局 }', says: '缺少“since”' },
    { name: '没有新名称', entries: '- { renamed: 县农业局, since: 2019-03-01 }', says: '缺少“right”' },
    {
      name: '日期不存在',
      entries: '- { renamed: 县农业局, right: 县农业农村局, since: 2019-02-30 }',
      says: '应为日期',
    },
  ],
}
