/** Reads lists of an entry's items as they stand in a text, from the neighbours that betray them. */
import { conjunctionsOf, separatorsOf } from '../dictionary/sequence.js'
import type { SequenceEntry } from '../model/entry.js'
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { type Folder, wordEnd, wordStart } from '../text/folded.js'

/** A list as it is written, from what must stand before it to what must stand after it. */
export interface Run extends Span {
  /** What must stand before the first and after the last item, as it is written. */
  readonly head: string
  readonly tail: string
  /** Places in the right order, as they follow each other here. */
  readonly items: readonly number[]
  /** What stands between two items, as it is written; one fewer than the items. */
  readonly joints: readonly string[]
  /** What it is written with. */
  readonly separator: string
  /** The last item follows a conjunction. */
  readonly concluded: boolean
  /** The list goes on beside it, with other items or with 等. */
  readonly open: boolean
}

interface Word {
  readonly index: number
  readonly text: string
}

/** An entry, folded, and how its text is. */
interface Terms {
  readonly fold: Folder
  /** Longest first: one item may begin as another does. */
  readonly words: readonly Word[]
  readonly separators: readonly string[]
  readonly conjunctions: readonly string[]
  readonly before: string
  readonly after: string
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

function termsOf(entry: SequenceEntry, fold: Folder): Terms {
  const words = entry.sequence.map((text, index) => ({ index, text: fold(text) }))
  return {
    fold,
    words: words.sort((a, b) => b.text.length - a.text.length),
    separators: separatorsOf(entry).map(fold),
    conjunctions: conjunctionsOf(entry),
    before: fold(entry.before ?? ''),
    after: fold(entry.after ?? ''),
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

interface Place {
  readonly index: number
  readonly at: number
}

function wordFrom(text: string, at: number, { words, fold }: Terms): Place | undefined {
  for (const { index, text: word } of words) {
    const end = wordEnd(text, at, word, fold)
    if (end >= 0) return { index, at: end }
  }
  return undefined
}

/** What the list is written with that has an item at `first`. */
function separatorAt(text: string, first: number, terms: Terms): string {
  const { separators, conjunctions, fold } = terms
  const end = wordFrom(text, first, terms)?.at ?? first
  const stands = (mark: string): boolean => mark !== '' && wordEnd(text, end, mark, fold) >= 0
  const bare = separators.includes('') && !conjunctions.some(stands) ? '' : separators[0]
  return separators.find(stands) ?? bare
}

/** Back from `first` over items of the same list, not beyond `floor`. */
function firstOfRun(text: string, first: number, separator: string, floor: number, { words, fold }: Terms): number {
  for (let start = first; ; ) {
    const end = wordStart(text, start, separator, fold)
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
  const words = [first]
  const joints: string[] = []
  let concluded = false
  for (let link = nextLink(text, first.at, separator, terms); link; ) {
    words.push(link.word)
    joints.push(link.joint)
    concluded = link.concludes
    link = concluded ? undefined : nextLink(text, link.word.at, separator, terms)
  }
  if (separator !== '' && isOthers(text, words)) {
    words.pop()
    joints.pop()
    concluded = false
  }
  const end = words[words.length - 1].at
  const list = { start, end, items: words.map(({ index }) => index), joints, separator, concluded }
  return { ...list, open: isOpen(text, list, terms) }
}

/** A second 政府 that goes on as 政府有关部门 is another item. */
function isOthers(text: string, words: readonly Place[]): boolean {
  const last = words[words.length - 1]
  if (!isHan(text.charCodeAt(last.at)) || text[last.at] === '的') return false
  return words.findIndex(({ index }) => index === last.index) < words.length - 1
}

function nextLink(text: string, end: number, separator: string, terms: Terms): Link | undefined {
  const linkBy = (mark: string, concludes: boolean): Link | undefined => {
    const at = wordEnd(text, end, mark, terms.fold)
    const word = at < 0 ? undefined : wordFrom(text, at, terms)
    return word && { joint: text.slice(end, at), word, concludes }
  }
  const link = linkBy(separator, false)
  if (link || separator === '') return link
  return terms.conjunctions.map((conjunction) => linkBy(conjunction, true)).find(Boolean)
}

/** A frame closes the side on which it stands. */
function isOpen(text: string, { start, end, separator }: Pick<List, 'start' | 'end' | 'separator'>, terms: Terms) {
  const { conjunctions, before, after, fold } = terms
  const marks = separator === '' ? [] : [separator, ...conjunctions]
  const goesOn = after === '' && [...marks, '等'].some((mark) => wordEnd(text, end, mark, fold) >= 0)
  return goesOn || (before === '' && marks.some((mark) => wordStart(text, start, mark, fold) >= 0))
}

function framed(text: string, list: List, { before, after, fold }: Terms): Run | undefined {
  const start = wordStart(text, list.start, before, fold)
  const end = wordEnd(text, list.end, after, fold)
  if (start < 0 || end < 0) return undefined
  return { ...list, start, end, head: text.slice(start, list.start), tail: text.slice(list.end, end) }
}
