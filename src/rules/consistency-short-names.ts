/** Short names: （以下简称“行动方案”） said twice, said and not used, or used before it is said. */
import type { Candidate, Span } from '../model/rule.js'

/** What announces a short name. */
export const shortNameTriggers: readonly string[] = ['以下简称', '以下统称', '以下合称', '以下均简称', '下称']

/** So many short names of an article are read: each is looked for in all of it. */
const most = 40
const cutting = 200
const announced = /^(?:为)?[：:]?\s*(?:“([^“”（）\n]{2,16})”|《([^《》（）\n]{2,16})》|([\u4e00-\u9fff]{2,12}))[）)]/

interface ShortName extends Span {
  readonly name: string
  /** Where its bracket opens. */
  readonly bracket: number
}

export function* shortNameSlips(text: string, hits: readonly Span[]): Iterable<Candidate> {
  const known = new Map<string, ShortName>()
  for (const hit of hits.slice(0, most)) {
    const short = shortNameAt(text, hit)
    if (!short) continue
    const first = known.get(short.name)
    if (first) yield saidTwice(text, short, first)
    else {
      known.set(short.name, short)
      const found = notUsed(text, short) ?? usedBefore(text, short)
      if (found) yield found
    }
  }
}

function shortNameAt(text: string, { start, end }: Span): ShortName | undefined {
  const bracket = text.lastIndexOf('（', start)
  const found = announced.exec(text.slice(end, end + 24))
  if (!found || bracket < start - 20) return undefined
  const name = found[1] ?? found[2] ?? found[3]
  const from = end + found[0].indexOf(name)
  return { name, bracket, start: from, end: from + name.length }
}

function saidTwice(text: string, { start, end, bracket, name }: ShortName, first: ShortName): Candidate {
  const isSame = text.slice(bracket - 4, bracket) === text.slice(first.bracket - 4, first.bracket)
  const message = isSame ? `简称“${name}”前面已经说明过。` : `简称“${name}”前面已用来指别的名称，请核对。`
  return { start, end, suggestions: [], message, related: [first], severity: 'info' }
}

/** Where little follows, the text may be a cutting. */
function notUsed(text: string, { name, start, end }: ShortName): Candidate | undefined {
  if (text.length - end < cutting || text.includes(name, end)) return undefined
  return { start, end, suggestions: [], message: `简称“${name}”后文没有用到，可不必说明。`, severity: 'info' }
}

/** In a sentence of its own; headings have short names as they like, and a part of a longer name is another. */
function usedBefore(text: string, { name, start, end, bracket }: ShortName): Candidate | undefined {
  const at = name.length > 3 ? text.indexOf(name) : -1
  if (at < 0 || at + name.length > bracket || /[\u4e00-\u9fff《]/.test(text.charAt(at - 1))) return undefined
  const between = text.slice(at, Math.min(bracket, at + 200))
  const line = between.indexOf('\n')
  const stop = between.indexOf('。')
  if (stop < 0 || (line >= 0 && line < stop)) return undefined
  const message = `简称“${name}”在说明之前已经用到，首次出现应写全称。`
  return { start, end, suggestions: [], message, related: [{ start: at, end: at + name.length }], severity: 'info' }
}
