/** Entries that say what is wrong and what is right. */
import type { Kind } from './case.js'

export const wrong: Kind = {
  title: '改错（wrong → right）',
  purpose: '写出错误的和正确的。正确的只有一个、把握是“确定”时，机器可以直接改；有几个时由人挑选，不写则由人想。',
  purposeInEnglish: 'A wrong form and what should stand instead.',
  cases: [
    {
      name: '一个错误写法，一个正确写法',
      entries: '- { wrong: 郿县, right: 眉县 }',
      article: '郿县发布公告。',
      found: ['错误 郿县 → 眉县 +'],
    },
    {
      name: '几个错误写法写在一条里',
      entries: '- { wrong: [槐牙镇, 槐芽真], right: 槐芽镇 }',
      article: '槐牙镇和槐芽真都写错了。',
      found: ['错误 槐牙镇 → 槐芽镇 +', '错误 槐芽真 → 槐芽镇 +'],
    },
    {
      name: '几个正确写法：由人挑选',
      entries: '- { wrong: 林业中心, right: [林业站, 林业局] }',
      article: '林业中心负责验收。',
      found: ['错误 林业中心 → 林业站、林业局'],
    },
    {
      name: '后面是某些字时不算错（unless）',
      entries: '- { wrong: 按装, right: 安装, unless: { after: [机, 置] } }',
      article: '工人按装路灯，补贴按装机容量计算。',
      found: ['错误 按装 → 安装 +'],
    },
    {
      name: '包含在别的词里时不算错',
      entries: '- { wrong: 郿县, right: 眉县, unless: { inside: [郿县志] } }',
      article: '郿县志编纂委员会在郿县成立。',
      found: ['错误 郿县 → 眉县 +'],
    },
    {
      name: '前面是某些字时不算错',
      entries: '- { wrong: 习总书记, right: 习近平总书记, unless: { before: [学, 温] } }',
      article: '各村学习总书记讲话，牢记习总书记嘱托。',
      found: ['错误 习总书记 → 习近平总书记 +'],
    },
    {
      name: '正确写法里含有错误写法时，那里自动放过',
      entries: '- { wrong: 从严治党, right: 全面从严治党 }',
      article: '全面从严治党永远在路上，从严治党没有休止符。',
      found: ['错误 从严治党 → 全面从严治党 +'],
    },
    {
      name: '只有完整的词才算错（whole）',
      entries: '- { wrong: 国事, right: 国是, whole: true, confidence: likely }',
      article: '我国事业蒸蒸日上，大家商议国事。',
      found: ['错误 国事 → 国是'],
    },
    {
      name: '把握不大的，不让机器改',
      entries: '- { wrong: 林业, right: 林草, severity: warning, confidence: likely }',
      article: '林业工作会议召开。',
      found: ['警告 林业 → 林草'],
    },
    {
      name: '引用别人的错误不算错（用 createProofreader 的通用规则时）',
      entries: '- { wrong: 郿县, right: 眉县 }',
      article: '通报指出，某文件将“眉县”错写为“郿县”。',
      found: [],
    },
  ],
  faults: [
    { name: '既错又对', entries: '- { wrong: 眉县, right: 眉县 }', says: '既是错的又是对的' },
    {
      name: 'inside 里没有错误写法',
      entries: '- { wrong: 郿县, right: 眉县, unless: { inside: [眉县志] } }',
      says: '不含错误写法',
    },
    { name: '写错了键', entries: '- { wrong: 郿县, rigth: 眉县 }', says: '不认识“rigth”' },
    {
      name: '同一个错误写法写了两条',
      entries: '- { wrong: 郿县, right: 眉县 }\n- { wrong: [槐牙, 郿县], right: 别的 }',
      says: '已经写过',
    },
    {
      name: '一条里对，另一条里错',
      entries: '- { wrong: 郿县, right: 眉县 }\n- { wrong: 眉县, right: 梅县 }',
      says: '请删去其一',
    },
    {
      name: '例句里没有错误写法',
      entries: '- { wrong: 郿县, right: 眉县, examples: { 眉县好。: 眉县好。 } }',
      says: '例句',
    },
    { name: '空的错误写法', entries: "- { wrong: '', right: 眉县 }", says: '不能为空' },
  ],
}
