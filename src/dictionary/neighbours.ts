/** A neighbouring county's name where one's own is meant is a slip of copied text; it is no more than a hint. */
import type { Dictionary, Region, WrongEntry } from '../model/entry.js'
import { departmentsOf } from './departments.js'
import { textsOf } from './forms.js'
import { commonName, kindOf } from './places.js'

/** Only what speaks or acts for a county: whoever goes there, comes from there or sells there names it too. */
const bodies = ['委', '委员会', '政府', '人民政府', '人大', '政协', '纪委', '监委', '人民法院', '人民检察院']

/**
 * A layer to lie below all others, so that its hints hide no finding of theirs: an entry for each neighbour of the
 * counties that is none of them. Nothing where no county has neighbours.
 */
export function neighbourLayer(regions: readonly Region[]): Dictionary | undefined {
  const own = new Set(regions.map(({ 县: county }) => county))
  const hints = new Map(
    regions.flatMap((region) =>
      neighboursOf(region)
        .filter((name) => !own.has(name))
        .map((name) => [name, hint(name, region)]),
    ),
  )
  return hints.size === 0 ? undefined : { ...header, entries: [...hints.values()] }
}

export const neighbourLayerId = '邻县'
const header = {
  id: neighbourLayerId,
  title: '邻近的县',
  type: 'suspect',
  severity: 'info',
  confidence: 'possible',
} as const

/** 城区 is a part of any town. */
function neighboursOf({ 县: county, 邻县: neighbours }: Region): string[] {
  if (county === undefined) return []
  return textsOf(neighbours).filter((name) => !/^[城郊矿东西]区$/.test(name))
}

function hint(name: string, region: Region): WrongEntry {
  // 宁县 is the end of 肃宁县.
  const longer = textsOf(region.含邻县名).filter((other) => other.endsWith(name))
  const heads = longer.map((other) => other.slice(0, -name.length))
  const notice = `${name}人民政府印发通知。`
  return {
    id: name,
    wrong: [...new Set([name, commonName(name)])].flatMap(whoSpeaksFor),
    // 委托 and 委派 are what it did; 岐山县县长一行 came along.
    unless: { after: ['托', '派', '一行'], ...(heads.length > 0 && { before: heads }) },
    message: `邻近的“${name}”；本地是“${textsOf(region.县)[0]}”，请核对。`,
    examples: { [notice]: notice },
    allows: [
      `${name}委托专家评审。`,
      `${name}委派专家指导。`,
      `${name}委一行到访。`,
      ...longer.map((other) => `${other}人民政府印发通知。`),
    ],
  }
}

function whoSpeaksFor(name: string): string[] {
  const kind = kindOf(name)
  return [...bodies, ...departmentsOf(kind), '长', `${kind}长`].map((part) => name + part)
}
