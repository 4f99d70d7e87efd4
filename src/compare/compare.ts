/** A signed manuscript and what was published → what differs in their words, layout set aside. */
import type { Comparison, Difference, Passage } from '../model/comparison.js'
import type { WordBoundary } from '../model/rule.js'
import type { Format, View } from '../model/view.js'
import { intlWordBoundary } from '../text/boundary.js'
import { createView } from '../view/view.js'
import { createCharacterDiff } from './characters.js'
import { masked } from './masked.js'
import { type Gap, gapsBetween, type Units } from './matching-units.js'
import { readable } from './readable.js'
import { readWording, type Wording } from './wording.js'

/** How to read the two articles. */
export interface CompareOptions {
  /** What each is written in; `text` without it. */
  readonly signedFormat?: Format
  readonly publishedFormat?: Format
  /** Cuts words, so that differences are whole ones; `Intl.Segmenter` without it. */
  readonly wordBoundary?: WordBoundary
}

/**
 * Lists what the publication says otherwise. White space, paragraphs, markup and the width of digits and letters are
 * layout; what is no prose (code, pictures) is not compared. Never throws. Stretches with hundreds of changes side by
 * side are told as one, so that texts that have nothing in common cost little more than others.
 */
export function compare(signed: string, published: string, options: CompareOptions = {}): Comparison {
  const one = open(signed, options.signedFormat)
  const other = open(published, options.publishedFormat)
  const boundary = options.wordBoundary ?? intlWordBoundary()
  const gaps = differingStretches(one.wording, other.wording)
  const stretches = readable(gaps, { a: one.wording.text, b: other.wording.text, boundary })
  return { differences: stretches.map(({ a, b }) => difference(passage(one, a), passage(other, b))) }
}

/** An article opened for comparison. */
interface Opened {
  readonly view: View
  readonly wording: Wording
  /** The view's text with private numbers masked, as long as it was. */
  readonly shown: string
}

function open(article: string, format: Format = 'text'): Opened {
  const view = createView(article, format)
  return { view, wording: readWording(view.text), shown: masked(view.text) }
}

/** Paragraphs first, then clauses, then characters. */
function differingStretches(a: Wording, b: Wording): Gap[] {
  if (a.text === b.text) return []
  const byCharacter = createCharacterDiff(a.text, b.text)
  return gapsBetween(paragraphsOf(a), paragraphsOf(b))
    .flatMap((gap) => gapsBetween(clausesOf(a, gap.a), clausesOf(b, gap.b)))
    .flatMap(byCharacter)
}

function paragraphsOf({ text, paragraphs }: Wording): Units {
  return { text, starts: text === '' ? [] : paragraphs.filter((start) => start < text.length), end: text.length }
}

function clausesOf({ text }: Wording, [start, end]: readonly [number, number]): Units {
  const clauses = text.slice(start, end).matchAll(/[^，。；：！？]+[，。；：！？]*|[，。；：！？]+/g)
  return { text, starts: Array.from(clauses, ({ index }) => start + index), end }
}

function passage({ view, wording, shown }: Opened, [start, end]: readonly [number, number]): Passage {
  const [from, to] = wording.locate(start, end)
  return { range: view.locate(from, to), text: shown.slice(from, to).replaceAll('\ufffc', ' ') }
}

function difference(signed: Passage, published: Passage): Difference {
  const kind = signed.text === '' ? 'added' : published.text === '' ? 'removed' : 'changed'
  return { kind, signed, published }
}
