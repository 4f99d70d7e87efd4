/** Entries on lists whose order is fixed. */
import type { Kind } from './case.js'

const ideas = '- { sequence: [创新, 协调, 绿色, 开放, 共享], complete: true }'
const provinces = '- { sequence: [自治区, 直辖市], before: 省（, after: ） }'
const county = '- { sequence: [县委, 县人大, 县政府, 县政协] }'

export const sequence: Kind = {
  title: '次序（sequence）',
  purpose:
    '几项的次序固定，按正确的次序写一次，其他次序都能查出；写上 complete: true，漏一项也能查出。between 是两项之间的文字，不写则为“、”；before、after 是整个列举前后必有的文字。',
  purposeInEnglish:
    'A list whose order is fixed, written once: every other order is found, and with `complete` every omission.',
  cases: [
    {
      name: '次序不对',
      entries: ideas,
      article: '坚持创新、绿色、协调、开放、共享发展。',
      found: ['错误 创新、绿色、协调、开放、共享 → 创新、协调、绿色、开放、共享 +'],
    },
    { name: '次序正确', entries: ideas, article: '坚持创新、协调、绿色、开放、共享发展。', found: [] },
    {
      name: '漏了一项',
      entries: ideas,
      article: '坚持创新、协调、绿色、共享发展。',
      found: ['错误 创新、协调、绿色、共享 → 创新、协调、绿色、开放、共享 +'],
    },
    {
      name: '末项之前的“和”保留',
      entries: ideas,
      article: '坚持创新、绿色、协调、开放和共享发展。',
      found: ['错误 创新、绿色、协调、开放和共享 → 创新、协调、绿色、开放和共享 +'],
    },
    {
      name: '完全没有标点：不由机器改',
      entries: ideas,
      article: '坚持创新协调绿色开放共享发展。',
      found: ['警告 创新协调绿色开放共享 → 创新、协调、绿色、开放、共享'],
    },
    { name: '只说其中两项：不报', entries: ideas, article: '坚持开放、绿色发展。', found: [] },
    { name: '列举里另有他项：不报', entries: ideas, article: '坚持绿色、创新、安全发展。', found: [] },
    {
      name: '括号里的次序',
      entries: provinces,
      article: '各省（直辖市、自治区）人民政府。',
      found: ['错误 省（直辖市、自治区） → 省（自治区、直辖市） +'],
    },
    { name: '只在括号里算', entries: provinces, article: '北京等直辖市、自治区。', found: [] },
    {
      name: '四套班子',
      entries: county,
      article: '县委、县政府、县人大、县政协领导参加。',
      found: ['错误 县委、县政府、县人大、县政协 → 县委、县人大、县政府、县政协 +'],
    },
    { name: '没有写 complete，少几项不报', entries: county, article: '县委、县政府领导参加。', found: [] },
    {
      name: '写了两次',
      entries: county,
      article: '参加的有县委、县人大、县政府、县委。',
      found: ['警告 县委、县人大、县政府、县委 → 县委、县人大、县政府、县政协'],
    },
    {
      name: '后面是某些字时不算（unless）',
      entries: '- { sequence: [县委, 县政府], unless: { after: [旧址] } }',
      article: '参观县政府、县委旧址。',
      found: [],
    },
  ],
  faults: [
    { name: '只有一项', entries: '- { sequence: [县委] }', says: '两项以上' },
    { name: '有重复的项', entries: '- { sequence: [县委, 县政府, 县委] }', says: '重复' },
    { name: '不是列表', entries: '- { sequence: 县委、县政府 }', says: '两项以上' },
    {
      name: '多于四十项',
      entries: `- { sequence: [${Array.from({ length: 41 }, (_, at) => `第${at + 1}项`).join(', ')}] }`,
      says: '最多 40 项',
    },
  ],
}
