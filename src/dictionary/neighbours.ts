/** A neighbouring county's name where one's own is meant is a slip of copied text; it is no more than a hint. */
import type { Entry, Region, WrongEntry } from '../model/entry.js'
import { entryId, rightForms, wrongForms } from './forms.js'
import { expandEntry } from './template.js'

const bodies = ['委', '政府', '人民政府', '人大', '政协', '纪委', '监委', '人民法院', '人民检察院', '{部门}']
const offices = ['长', '县长', '区长', '市长', '旗长']

/** A template as a county might write it; each neighbour gets its own entry. */
export const neighbourTemplate: WrongEntry = {
  id: '邻县{邻县}',
  wrong: [...bodies, ...offices].map((part) => `{邻县}${part}`),
  unless: { after: ['托', '派'] },
  type: 'suspect',
  severity: 'info',
  confidence: 'possible',
  message: '邻近的“{邻县}”；本地是“{县}”，请核对。',
  examples: { '{邻县}人民政府印发通知。': '{邻县}人民政府印发通知。' },
  allows: ['{邻县}委托专家评审。', '{邻县}委派专家指导。'],
}

/** Nothing that the county's own entries speak of is spoken of again. */
export function neighbourHints(region: Region, own: readonly Entry[]): Entry[] {
  if (region.县 === undefined || region.邻县 === undefined) return []
  const ids = new Set(own.map(entryId))
  const spoken = new Set(own.flatMap((entry) => [...wrongForms(entry), ...rightForms(entry)]))
  const template = { ...neighbourTemplate, wrong: [...neighbourTemplate.wrong] }
  return expandEntry(template, region)
    .filter((entry) => !ids.has(entryId(entry)))
    .map((entry) => ({ ...entry, wrong: wrongForms(entry).filter((form) => !spoken.has(form)) }))
}
