/** What an entry, as written, stands for: its id, its wrong forms and its right ones. */
import type { Entry, OneOrMore, SequenceEntry } from '../model/entry.js'

export function textsOf(value: OneOrMore | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

export function entryId(entry: Entry): string {
  if (entry.id !== undefined) return entry.id
  if ('wrong' in entry) return textsOf(entry.wrong)[0]
  return rightForms(entry)[0]
}

/** Every text that the entry calls right. */
export function rightForms(entry: Entry): readonly string[] {
  if ('keep' in entry) return textsOf(entry.keep)
  if ('wrong' in entry) return textsOf(entry.right)
  if ('canonical' in entry) return textsOf(entry.canonical)
  return [inOrder(entry, entry.sequence)]
}

/** Every text that the entry calls wrong; the near misses of a canonical phrase are too many to be written out. */
export function wrongForms(entry: Entry): readonly string[] {
  if ('wrong' in entry) return textsOf(entry.wrong)
  return 'sequence' in entry ? wrongOrders(entry) : []
}

function inOrder({ between = '、', before = '', after = '' }: SequenceEntry, items: readonly string[]): string {
  return before + items.join(between) + after
}

function wrongOrders(entry: SequenceEntry): string[] {
  const right = inOrder(entry, entry.sequence)
  const orders = permutations(entry.sequence).map((items) => inOrder(entry, items))
  const omissions = entry.complete
    ? entry.sequence.map((left) =>
        inOrder(
          entry,
          entry.sequence.filter((item) => item !== left),
        ),
      )
    : []
  return [...orders, ...omissions].filter((form) => form !== right)
}

function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]))
}
