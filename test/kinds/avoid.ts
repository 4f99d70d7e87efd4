/** Entries on words better left unused. */
import type { Kind } from './case.js'

const entries = '- { avoid: 残废人, right: [残疾人, 残疾人士], message: 对残疾人不用贬称。 }'

export const avoid: Kind = {
  title: '不宜使用（avoid）',
  purpose: '没有一个处处合用的改法：列出可选的说法，说明理由（message），由人挑选，机器从不自己改。',
  purposeInEnglish: 'Words better left unused, with a reason; a person chooses what to write instead.',
  cases: [
    { name: '列出可选的说法', entries, article: '关爱残废人。', found: ['错误 残废人 → 残疾人、残疾人士'] },
    {
      name: '只有一个说法，机器也不改',
      entries: '- { avoid: 农民工子弟, right: 进城务工人员随迁子女, message: 按教育部门的提法。 }',
      article: '招收农民工子弟入学。',
      found: ['错误 农民工子弟 → 进城务工人员随迁子女'],
    },
    {
      name: '没有可选的说法',
      entries: '- { avoid: 史上最严, message: 公文不用夸张的说法。, severity: warning }',
      article: '启动史上最严执法。',
      found: ['警告 史上最严 → '],
    },
    {
      name: '在书名里不算',
      entries: '- { avoid: 残废人, message: 对残疾人不用贬称。, unless: { inside: [《残废人》] } }',
      article: '小说《残废人》再版，残废人读者很多。',
      found: ['错误 残废人 → '],
    },
    {
      name: '从某一天起',
      entries: '- { avoid: 贫困户, message: 脱贫以后改称脱贫户。, since: 2021-02-25 }',
      article: '走访贫困户。',
      publishedAt: '2020-05-01',
      found: [],
    },
  ],
  faults: [
    { name: '没有理由', entries: '- { avoid: 残废人, right: 残疾人 }', says: '缺少“message”' },
    {
      name: '建议的说法就是要避免的',
      entries: '- { avoid: 残废人, right: 残废人, message: 不妥。 }',
      says: '既是错的又是对的',
    },
    { name: '同时写了 wrong', entries: '- { avoid: 残废人, wrong: 残废人, message: 不妥。 }', says: '有且只有' },
  ],
}
