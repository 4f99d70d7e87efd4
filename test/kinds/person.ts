/** Entries on persons with their offices. */
import type { Kind } from './case.js'

const lin = `- person: 林书远
  offices:
    - { title: 示例县县长, since: 2021-03-01, until: 2023-05-09 }
    - { title: 示例县县委书记, since: 2023-05-10 }
  rank: 1
  similar: [林舒远]`
const fang = `- person: 方若川
  offices: [{ title: 示例县县长, since: 2023-05-10 }]
  rank: 2`
const both = `${lin}\n${fang}`
const publishedAt = '2024-03-06'

export const person: Kind = {
  title: '人名、职务和排名（person）',
  purpose:
    '写出正确的姓名，按需要写职务和任期（offices）、名次（rank）、常见的误写（similar）。职务和姓名连写时核对：姓名错一个字，当天不任这个职务；几个人并列时核对名次。除 similar 外机器不自己改。',
  purposeInEnglish: 'A name, offices with their days, a rank; the person and the county here are invented.',
  cases: [
    {
      name: '职务后面的姓名错了一个字',
      entries: lin,
      article: '示例县县委书记林书元讲话。',
      publishedAt,
      found: ['错误 林书元 → 林书远'],
    },
    { name: '姓名正确', entries: lin, article: '示例县县委书记林书远讲话。', publishedAt, found: [] },
    {
      name: '常见的误写，在哪里都算错',
      entries: lin,
      article: '林舒远到企业调研。',
      publishedAt,
      found: ['错误 林舒远 → 林书远 +'],
    },
    {
      name: '已经不任的职务',
      entries: lin,
      article: '示例县县长林书远讲话。',
      publishedAt,
      found: ['错误 示例县县长 → 示例县县委书记'],
    },
    { name: '当时正任的职务', entries: lin, article: '示例县县长林书远讲话。', publishedAt: '2022-01-01', found: [] },
    {
      name: '文章没有日期：只作提示',
      entries: lin,
      article: '示例县县长林书远讲话。',
      found: ['提示 示例县县长 → 示例县县委书记'],
    },
    { name: '写明“时任”', entries: lin, article: '时任示例县县长林书远批示。', publishedAt, found: [] },
    {
      name: '名次不对',
      entries: both,
      article: '方若川、林书远参加。',
      publishedAt,
      found: ['警告 方若川、林书远 → 林书远、方若川'],
    },
    { name: '名次正确', entries: both, article: '林书远、方若川参加。', publishedAt, found: [] },
    { name: '别人的姓名不报', entries: lin, article: '示例县县委书记高明讲话。', publishedAt, found: [] },
  ],
  faults: [
    { name: '只有姓名', entries: '- person: 林书远', says: '只有姓名查不出什么' },
    {
      name: '卸任早于任职',
      entries: '- { person: 林书远, offices: [{ title: 示例县县长, since: 2024-01-01, until: 2023-01-01 }] }',
      says: '卸任早于任职',
    },
    { name: '职务没有名称', entries: '- { person: 林书远, offices: [{ since: 2024-01-01 }] }', says: 'title' },
    { name: '名次不是数字', entries: '- { person: 林书远, rank: 第一 }', says: 'rank' },
  ],
}
