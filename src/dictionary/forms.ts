/** What an entry, as written, stands for: its id, its wrong forms and its right ones. */
import type { Entry, OneOrMore, SequenceEntry } from '../model/entry.js'
import { personAnchors } from './person.js'
import { sequenceAnchors } from './sequence.js'

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
  if ('person' in entry) return [entry.person]
  return [inOrder(entry, entry.sequence)]
}

/** Every text that the entry calls wrong. */
export function wrongForms(entry: Entry): readonly string[] {
  if ('wrong' in entry) return textsOf(entry.wrong)
  if ('person' in entry) return textsOf(entry.similar)
  return 'sequence' in entry ? wrongOrders(entry) : []
}

/** Of these at least one stands wherever the entry has something to say. */
export function tellingTexts(entry: Entry): readonly string[] {
  if ('sequence' in entry) return sequenceAnchors(entry)
  return 'person' in entry ? [...personAnchors([entry]), ...wrongForms(entry)] : wrongForms(entry)
}

/** Texts that the entry must find where they stand alone. */
export function sampleFaults(entry: Entry): readonly string[] {
  return 'sequence' in entry ? [inOrder(entry, [...entry.sequence].reverse())] : wrongForms(entry)
}

function inOrder({ between = '、', before = '', after = '' }: SequenceEntry, items: readonly string[]): string {
  return before + items.join(between) + after
}

function wrongOrders(entry: SequenceEntry): string[] {
  if (entry.sequence.length > 6) return []
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
