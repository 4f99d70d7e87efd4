/** Entries that say what is right, whoever says otherwise. */
import type { Kind } from './case.js'

const other = '- { wrong: 按装, right: 安装 }\n'

export const keep: Kind = {
  title: '保留（keep）',
  purpose: '看着像错、其实是对的词句，例如企业的字号。它里面的、跨过它边上的都不报；包含它的更长的错误照报。',
  purposeInEnglish: 'What is right, whatever a word list says: a company’s name, for one.',
  cases: [
    {
      name: '它里面的不报，别处照报',
      entries: `${other}- keep: 示例按装机电公司`,
      article: '示例按装机电公司按装路灯。',
      found: ['错误 按装 → 安装 +'],
    },
    {
      name: '跨过它边上的不报',
      entries: '- { wrong: 户口薄, right: 户口簿 }\n- keep: 薄弱环节',
      article: '抓好户口薄弱环节整改。',
      found: [],
    },
    {
      name: '包含它的更长的错误照报',
      entries: '- { wrong: 县委县政府, right: 县委、县政府 }\n- keep: 县政府',
      article: '县委县政府印发通知。',
      found: ['错误 县委县政府 → 县委、县政府 +'],
    },
    {
      name: '一条里写几个',
      entries: `${other}- keep: [示例按装公司, 模范按装队]`,
      article: '示例按装公司和模范按装队。',
      found: [],
    },
    {
      name: '只保留一段时间',
      entries: `${other}- { keep: 示例按装公司, expires: 2024-01-01 }`,
      article: '示例按装公司中标。',
      publishedAt: '2024-03-06',
      found: ['错误 按装 → 安装 +'],
    },
    {
      name: '期限之内',
      entries: `${other}- { keep: 示例按装公司, expires: 2024-01-01 }`,
      article: '示例按装公司中标。',
      publishedAt: '2023-12-31',
      found: [],
    },
  ],
  faults: [
    { name: '保留没有内容', entries: '- keep: []', says: '不能是空表' },
    { name: '保留不写正确写法', entries: '- { keep: 按装, right: 安装 }', says: '不认识“right”' },
    { name: '既保留又算错', entries: `${other}- keep: 按装`, says: '请删去其一' },
    { name: '期限颠倒', entries: '- { keep: 按装, since: 2024-01-01, expires: 2023-01-01 }', says: '应晚于' },
  ],
}
