/** A fixed order, written once → the short texts that stand wherever a list does not keep it. */
import type { SequenceEntry } from '../model/entry.js'

/** What may stand before the last item of a list that is written with `、` or commas; longest first. */
const conjunctions: readonly string[] = ['以及', '和', '与', '及']

/** What stands between two items where the entry does not say. */
export const usualSeparator = '、'

/**
 * What a list of these items may be written with, its own separator first. Three items or more are the same list where
 * people write commas, or nothing at all; two may stand side by side by chance, and single characters form words.
 */
export function separatorsOf({ sequence, between = usualSeparator }: SequenceEntry): readonly string[] {
  if (between !== usualSeparator || sequence.length === 2) return [between]
  return sequence.every((item) => item.length > 1) ? [between, '，', ''] : [between, '，']
}

export function conjunctionsOf({ between = usualSeparator }: SequenceEntry): readonly string[] {
  return between === usualSeparator ? conjunctions : []
}

/** From so many items on, a list without any marks between them is a slip; 碳达峰碳中和 and 富强民主文明和谐 are right. */
export const needsMarks = 5

/**
 * Every list that breaks the order goes back somewhere: the second of two neighbours should stand before the first. One
 * that lacks an item may not, so that all neighbours betray a list that must be complete. Each is a pattern for the matcher.
 */
export function sequenceAnchors(entry: SequenceEntry): readonly string[] {
  const isFramed = entry.before !== undefined || entry.after !== undefined
  const pairs = isFramed && entry.sequence.length === 2 ? framedItems(entry) : neighbours(entry)
  return [...new Set([...pairs, ...loneItems(entry), ...unmarked(entry)])]
}

function neighbours(entry: SequenceEntry): string[] {
  const { sequence, complete = false } = entry
  const [own, ...others] = separatorsOf(entry)
  const pairs = sequence.flatMap((_, at) => sequence.map((__, next) => [at, next] as const))
  const back = pairs.filter(([at, next]) => next < at)
  const joined = (mark: string, some: typeof pairs): string[] =>
    some.map(([at, next]) => sequence[at] + mark + sequence[next])
  const mustBeWhole = complete && sequence.length > 2
  // Lists with another mark than their own are judged only where they have all items, each once.
  const ofOthers = mustBeWhole ? pairs.filter(([at, next]) => at !== next && next !== at + 1) : back
  return [
    ...joined(own, mustBeWhole ? pairs : pairs.filter(([at, next]) => next <= at)),
    ...others.flatMap((mark) => joined(mark, ofOthers)),
    ...conjunctionsOf(entry).flatMap((mark) => joined(mark, back)),
  ]
}

/** Two items are looked for together with what must stand beside them: 市、区 alone is everywhere. */
function framedItems({ sequence: [first, second], before = '', after = '' }: SequenceEntry): string[] {
  return [before === '' ? first + after : before + second]
}

/** What stands in a frame is the list, even where a single item is left of it. */
function loneItems({ sequence, before, after, complete = false }: SequenceEntry): string[] {
  if (!complete || before === undefined || after === undefined) return []
  return sequence.map((item) => before + item + after)
}

function unmarked(entry: SequenceEntry): string[] {
  const mayLackMarks = entry.sequence.length >= needsMarks && separatorsOf(entry).includes('')
  return mayLackMarks ? [entry.sequence.join('')] : []
}
