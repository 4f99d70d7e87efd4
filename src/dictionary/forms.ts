/** What an entry, as written, stands for: its id, its wrong forms and its right ones. */
import type { Entry, OneOrMore, SequenceEntry } from '../model/entry.js'

export function textsOf(value: OneOrMore | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

export function entryId(entry: Entry): string {
  return entry.id ?? writtenWrong(entry)[0] ?? rightForms(entry)[0]
}

/** Every text that the entry calls right. */
export function rightForms(entry: Entry): readonly string[] {
  if ('keep' in entry) return textsOf(entry.keep)
  if ('sequence' in entry) return [inOrder(entry, entry.sequence)]
  return textsOf(entry.right)
}

/** Every text that the entry calls wrong. */
export function wrongForms(entry: Entry): readonly string[] {
  return 'sequence' in entry ? wrongOrders(entry) : writtenWrong(entry)
}

/** The forms that stand under the key that tells the entry's kind, where they are wrong ones. */
function writtenWrong(entry: Entry): readonly string[] {
  if ('wrong' in entry) return textsOf(entry.wrong)
  if ('renamed' in entry) return textsOf(entry.renamed)
  return 'avoid' in entry ? textsOf(entry.avoid) : []
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
