/** What an entry, as written, stands for: its id, its wrong forms and its right ones. */
import type { Entry, OneOrMore, SequenceEntry } from '../model/entry.js'
import { canonicalAnchors } from './canonical.js'
import { personAnchors } from './person.js'
import { sequenceAnchors, usualSeparator } from './sequence.js'

export function textsOf(value: OneOrMore | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

export function entryId(entry: Entry): string {
  if (entry.id !== undefined) return entry.id
  return 'person' in entry ? entry.person : (wrongForms(entry)[0] ?? rightForms(entry)[0])
}

/** Every text that the entry calls right. */
export function rightForms(entry: Entry): readonly string[] {
  if ('keep' in entry) return textsOf(entry.keep)
  if ('sequence' in entry) return [inOrder(entry, entry.sequence)]
  if ('canonical' in entry) return textsOf(entry.canonical)
  return 'person' in entry ? [entry.person] : textsOf(entry.right)
}

/** Every text that the entry calls wrong; wrong orders and near misses are too many to be written out. */
export function wrongForms(entry: Entry): readonly string[] {
  if ('wrong' in entry) return textsOf(entry.wrong)
  if ('renamed' in entry) return textsOf(entry.renamed)
  if ('person' in entry) return textsOf(entry.similar)
  return 'avoid' in entry ? textsOf(entry.avoid) : []
}

/** Texts round which the text is read for what the entry accuses beyond them. */
export function anchorTexts(entry: Entry): readonly string[] {
  if ('sequence' in entry) return sequenceAnchors(entry)
  if ('canonical' in entry) return canonicalAnchors(entry).map(({ text }) => text)
  return 'person' in entry ? personAnchors([entry]) : []
}

/** Of these at least one stands wherever the entry has something to say. */
export function tellingTexts(entry: Entry): readonly string[] {
  return [...wrongForms(entry), ...anchorTexts(entry)]
}

/** Texts that the entry must find where they stand alone. */
export function sampleFaults(entry: Entry): readonly string[] {
  return 'sequence' in entry ? [inOrder(entry, [...entry.sequence].reverse())] : wrongForms(entry)
}

function inOrder(
  { between = usualSeparator, before = '', after = '' }: SequenceEntry,
  items: readonly string[],
): string {
  return before + items.join(between) + after
}
