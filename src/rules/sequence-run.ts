/** Reads lists of an entry's items as they stand in a text, from the neighbours that betray them. */
import type { SequenceEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { type Folder, wordEnd, wordStart } from '../text/folded.js'
import { goesOnAfter, goesOnBefore, jointEnd, jointStart } from './sequence-joint.js'
import { type Place, type Terms, termsOf, wordFrom } from './sequence-terms.js'

/** A list as it is written, from what must stand before it to what must stand after it. */
export interface Run extends Span {
  /** What must stand before the first and after the last item, as it is written. */
  readonly head: string
  readonly tail: string
  /** Places in the right order, as they follow each other here. */
  readonly items: readonly number[]
  /** What stands between two items, as it is written; one fewer than the items. */
  readonly joints: readonly string[]
  /** Where the first item ends and where the last one begins, outside of which a word may reach over the edge. */
  readonly firstEnd: number
  readonly lastStart: number
  /** What it is written with; whether that is what the entry says. */
  readonly separator: string
  readonly usual: boolean
  /** The last item follows a conjunction. */
  readonly concluded: boolean
  /** The list goes on beside it, with other items or with 等. */
  readonly open: boolean
}

/**
 * Answers with the lists round the anchors' places, which come in text order. A list with many anchors is read once.
 */
export function createRunReader(entry: SequenceEntry, fold: Folder): (text: string, hits: Iterable<Span>) => Run[] {
  const terms = termsOf(entry, fold)
  return (text, hits) => {
    const runs: Run[] = []
    const until = new Map<string, number>()
    for (const hit of hits) {
      const first = firstItem(text, hit, terms)
      const separator = separatorAt(text, first, terms)
      const floor = until.get(separator) ?? 0
      if (first < floor) continue
      const list = readList(text, firstOfRun(text, first, separator, floor, terms), separator, terms)
      until.set(separator, Math.max(hit.end, list?.end ?? 0))
      const run = list && framed(text, list, terms)
      if (run) runs.push(run)
    }
    return runs
  }
}

/** An anchor may begin with what stands before the list, or within an item that ends as another does: 总书记, 书记. */
function firstItem(text: string, { start }: Span, terms: Terms): number {
  const { before, words, fold } = terms
  const first = Math.max(start, wordEnd(text, start, before, fold))
  const end = wordFrom(text, first, terms)?.at
  if (end === undefined) return first
  return Math.min(first, ...words.map((word) => wordStart(text, end, word.text, fold)).filter((place) => place >= 0))
}

/** What the list is written with that has an item at `first`. */
function separatorAt(text: string, first: number, terms: Terms): string {
  const { separators, conjunctions, fold } = terms
  const end = wordFrom(text, first, terms)?.at ?? first
  const stands = (mark: string): boolean => mark !== '' && jointEnd(text, end, mark, fold) >= 0
  const bare = separators.includes('') && !conjunctions.some(stands) ? '' : separators[0]
  return separators.find(stands) ?? bare
}

/** Back from `first` over items of the same list, not beyond `floor`. */
function firstOfRun(text: string, first: number, separator: string, floor: number, { words, fold }: Terms): number {
  for (let start = first; ; ) {
    const end = jointStart(text, start, separator, fold)
    if (end < 0) return start
    const starts = words.map((word) => wordStart(text, end, word.text, fold))
    const before = starts.find((place) => place >= floor)
    if (before === undefined) return start
    start = before
  }
}

interface Link {
  readonly joint: string
  readonly word: Place
  readonly concludes: boolean
}

/** A list without what must stand beside it. */
type List = Omit<Run, 'head' | 'tail'>

function readList(text: string, start: number, separator: string, terms: Terms): List | undefined {
  const first = wordFrom(text, start, terms)
  if (!first) return undefined
  const links = linksFrom(text, first, separator, terms)
  const words = [first, ...links.map(({ word }) => word)]
  const joints = links.map(({ joint }) => joint)
  const concluded = links[links.length - 1]?.concludes === true
  const end = words[words.length - 1].at
  const lastStart = links.length === 0 ? start : words[words.length - 2].at + joints[joints.length - 1].length
  const usual = separator === terms.separators[0]
  const open = isOpen(text, { start, end }, separator, terms)
  const items = words.map(({ index }) => index)
  return { start, end, items, joints, firstEnd: first.at, lastStart, separator, usual, concluded, open }
}

function linksFrom(text: string, first: Place, separator: string, terms: Terms): Link[] {
  const links: Link[] = []
  let link = nextLink(text, first.at, separator, terms)
  while (link) {
    links.push(link)
    link = link.concludes ? undefined : nextLink(text, link.word.at, separator, terms)
  }
  const words = [first, ...links.map(({ word }) => word)]
  return separator !== '' && isOthers(text, words) ? links.slice(0, -1) : links
}

/** A second 政府 that goes on as 政府有关部门 is another item. */
function isOthers(text: string, words: readonly Place[]): boolean {
  const last = words[words.length - 1]
  if (!isHan(text.charCodeAt(last.at)) || text[last.at] === '的') return false
  return words.findIndex(({ index }) => index === last.index) < words.length - 1
}

function nextLink(text: string, end: number, separator: string, terms: Terms): Link | undefined {
  const linkBy = (mark: string, concludes: boolean): Link | undefined => {
    const at = jointEnd(text, end, mark, terms.fold)
    const word = at < 0 ? undefined : wordFrom(text, at, terms)
    return word && { joint: text.slice(end, at), word, concludes }
  }
  const link = linkBy(separator, false)
  if (link || separator === '') return link
  return terms.conjunctions.map((conjunction) => linkBy(conjunction, true)).find(Boolean)
}

/** A frame closes the side on which it stands. */
function isOpen(text: string, { start, end }: Span, separator: string, terms: Terms): boolean {
  const { conjunctions, before, after, fold } = terms
  const marks = separator === '' ? [] : [separator, ...conjunctions]
  if (after === '' && goesOnAfter(text, end, [...marks, '等'], fold)) return true
  return before === '' && goesOnBefore(text, start, marks, fold)
}

function framed(text: string, list: List, { before, after, fold }: Terms): Run | undefined {
  const start = wordStart(text, list.start, before, fold)
  const end = wordEnd(text, list.end, after, fold)
  if (start < 0 || end < 0) return undefined
  return { ...list, start, end, head: text.slice(start, list.start), tail: text.slice(list.end, end) }
}
