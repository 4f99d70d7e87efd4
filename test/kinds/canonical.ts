/** Entries of which only the right form is written. */
import type { Kind } from './case.js'

const entries = '- canonical: 铸牢中华民族共同体意识'

export const canonical: Kind = {
  title: '规范表述（canonical）',
  purpose:
    '只写正确的；与它只差一处的都能查出：一个字错成同音、形近的字，漏一个字，多一个字，相邻两字颠倒。至少四个汉字；四个字的只查同音和形近。机器不自己改，除非条目写明 confidence: certain。',
  purposeInEnglish: 'Only the right form is written; whatever is one slip away from it is found.',
  cases: [
    {
      name: '同音字',
      entries,
      article: '筑牢中华民族共同体意识。',
      found: ['错误 筑牢中华民族共同体意识 → 铸牢中华民族共同体意识'],
    },
    {
      name: '形近字',
      entries,
      article: '铸牢中华民族共同休意识。',
      found: ['错误 铸牢中华民族共同休意识 → 铸牢中华民族共同体意识'],
    },
    {
      name: '漏字',
      entries,
      article: '铸牢中华民族同体意识。',
      found: ['错误 铸牢中华民族同体意识 → 铸牢中华民族共同体意识'],
    },
    {
      name: '多字',
      entries,
      article: '铸牢中华民族族共同体意识。',
      found: ['错误 铸牢中华民族族共同体意识 → 铸牢中华民族共同体意识'],
    },
    {
      name: '颠倒',
      entries,
      article: '铸牢中华民族共同体识意。',
      found: ['错误 铸牢中华民族共同体识意 → 铸牢中华民族共同体意识'],
    },
    { name: '正确的不报', entries, article: '铸牢中华民族共同体意识。', found: [] },
    { name: '差两处的不报：可能是别的话', entries, article: '筑牢中华民族命运共同体意识。', found: [] },
    {
      name: '读音和字形都不相近的不报',
      entries: '- canonical: 人民检察院组织法\n- canonical: 人民法院组织法',
      article: '依照人民法院组织法和人民检察院组织法。',
      found: [],
    },
    {
      name: '写明把握的，机器可以改',
      entries: '- { canonical: 铸牢中华民族共同体意识, confidence: certain }',
      article: '筑牢中华民族共同体意识。',
      found: ['错误 筑牢中华民族共同体意识 → 铸牢中华民族共同体意识 +'],
    },
    {
      name: '四个字的：同音',
      entries: '- canonical: 实事求是',
      article: '坚持实是求是的作风。',
      found: ['错误 实是求是 → 实事求是'],
    },
    {
      name: '前面是某些字时不算',
      entries: '- { canonical: 铸牢中华民族共同体意识, unless: { before: [《] } }',
      article: '评《筑牢中华民族共同体意识》一书。',
      found: [],
    },
  ],
  faults: [
    { name: '太短', entries: '- canonical: 安装', says: '太短' },
    {
      name: '不写错误写法',
      entries: '- { canonical: 铸牢中华民族共同体意识, wrong: 筑牢中华民族共同体意识 }',
      says: '有且只有',
    },
    { name: '空的', entries: "- canonical: ''", says: '不能为空' },
  ],
}
