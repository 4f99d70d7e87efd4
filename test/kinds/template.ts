/** Entries with templates, filled with the values of a region. */
import type { Kind } from './case.js'

const header = 'region: 陕西省/宝鸡市/眉县'
const district = 'region: 陕西省/宝鸡市/金台区'
const towns = `region:
  path: 陕西省/宝鸡市/眉县
  镇: [首善街道, 横渠镇]`

export const template: Kind = {
  title: '模板（{县}、{镇} 等，由 region 填写）',
  purpose:
    '词典开头写上地区，各种条目里就可以用 {县}、{县级}、{镇} 这样的名称，读词典时填成本地的值。有哪些名称、怎样改，见[地区和模板](../regions.md)。',
  purposeInEnglish: 'Entries of any kind may name values of the region that the header tells.',
  cases: [
    {
      name: '填成本县的名称',
      header,
      entries: "- { wrong: '{县}应急局', right: '{县}应急管理局' }",
      article: '眉县应急局、太白县应急局参加演练。',
      found: ['错误 眉县应急局 → 眉县应急管理局 +'],
    },
    {
      name: '同样的条目，换成区',
      header: district,
      entries: "- { wrong: '{县级}政府工作班子', right: '{县级}政府领导班子' }",
      article: '区政府工作班子召开会议。',
      found: ['错误 区政府工作班子 → 区政府领导班子 +'],
    },
    {
      name: '每个镇各成一条',
      header,
      entries: "- { wrong: '{市}{镇}', right: '{市}{县}{镇}' }",
      article: '代表团到过宝鸡市横渠镇、宝鸡市槐芽镇、宝鸡市。',
      found: ['错误 宝鸡市横渠镇 → 宝鸡市眉县横渠镇 +', '错误 宝鸡市槐芽镇 → 宝鸡市眉县槐芽镇 +'],
    },
    {
      name: '编号里没有用到的，每个值都列上',
      header,
      entries: "- { wrong: 镇所, right: 镇卫生所, unless: { before: '{镇}' } }",
      article: '在镇所看病，在横渠镇镇所看病。',
      found: ['错误 镇所 → 镇卫生所 +'],
    },
    {
      name: '本县各部门的名称，差一个字都能查出',
      header,
      entries: "- { canonical: '{县}{部门}' }",
      article: '眉县农业农村剧、眉县住房和成乡建设局、眉县教育局印发通知。',
      found: ['错误 眉县农业农村剧 → 眉县农业农村局', '错误 眉县住房和成乡建设局 → 眉县住房和城乡建设局'],
    },
    {
      name: '各镇的次序，写一次',
      header,
      entries: "- { id: 各镇, sequence: ['{镇}'] }",
      article: '首善街道、槐芽镇、横渠镇、汤峪镇、常兴镇、金渠镇、营头镇、齐镇已完成。',
      found: [
        '错误 首善街道、槐芽镇、横渠镇、汤峪镇、常兴镇、金渠镇、营头镇、齐镇 → 首善街道、横渠镇、槐芽镇、汤峪镇、常兴镇、金渠镇、营头镇、齐镇 +',
      ],
    },
    {
      name: '换掉几个值',
      header: towns,
      entries: "- { wrong: '{市}{镇}', right: '{市}{县}{镇}' }",
      article: '代表团到过宝鸡市横渠镇、宝鸡市槐芽镇。',
      found: ['错误 宝鸡市横渠镇 → 宝鸡市眉县横渠镇 +'],
    },
    {
      name: '更名、保留、次序也可以',
      header,
      entries:
        "- { renamed: '{县}农业局', right: '{县}农业农村局', since: 2019-03-01 }\n- { keep: '{县}农业局大院' }\n- { sequence: ['{市}', '{县}', '{县级}直部门'] }",
      article: '眉县农业局在眉县农业局大院办公，眉县、宝鸡市、县直部门联动。',
      publishedAt: '2024-03-06',
      found: ['错误 眉县农业局 → 眉县农业农村局 +', '错误 眉县、宝鸡市、县直部门 → 宝鸡市、眉县、县直部门 +'],
    },
    {
      name: '邻近的县：不写条目也有提示',
      header,
      entries: '- { keep: 眉县扶风商会 }',
      article: '扶风县人民政府印发通知，眉县考察团到扶风县学习。',
      found: ['提示 扶风县人民政府 → '],
    },
  ],
  faults: [
    { name: '名称没有值', header, entries: "- { wrong: '{乡}委' }", says: '“{乡}”没有值，可用的有 {省}' },
    { name: '没有写地区', entries: "- { wrong: '{县}委' }", says: '请在词典开头写上地区' },
    {
      name: '没有这个地区',
      header: 'region: 陕西省/宝鸡市/凤翔县',
      entries: "- { wrong: '{县}委' }",
      says: '相近的有“陕西省/宝鸡市/凤翔区”',
    },
    {
      name: '次序写反',
      header: 'region: 眉县/宝鸡市/陕西省',
      entries: "- { wrong: '{县}委' }",
      says: '次序不对，应为“陕西省/宝鸡市/眉县”',
    },
    { name: '每个镇各成一条，次序就只有一项', header, entries: "- { sequence: ['{镇}'] }", says: '应为两项以上的列表' },
    {
      name: '几个值写在只能有一个的地方',
      header,
      entries: "- { wrong: 镇所, right: '{镇}卫生所' }",
      says: '“{镇}”有几个值，不能写在“right”里',
    },
  ],
}
