/** What an article says, layout set aside: no white space, half-width digits and letters; with the way back to its view. */
import { invisible } from '../matcher/folds/invisible.js'
import type { Range } from '../model/range.js'
import { lastAtMost } from '../text/position.js'

/** Offsets of `text` are wording offsets. */
export interface Wording {
  readonly text: string
  /** Where paragraphs begin, in order; the first is 0. */
  readonly paragraphs: readonly number[]
  /** The view's characters that say what `start` to `end` says; an empty range where it would stand. */
  locate(start: number, end: number): Range
}

const unseen = [...invisible.from].map((mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
/** White space and what is no prose; what shows nothing; all else. */
const stretches = new RegExp(`[\\s\\ufffc]+|[${unseen}]+|[^\\s\\ufffc${unseen}]+`, 'g')
const layout = /^[\s\ufffc]/
const showsNothing = new RegExp(`^[${unseen}]`)
const wide = /[０-９Ａ-Ｚａ-ｚ％．]/g
/** Between two of these a space is not layout: it holds words or numbers apart. */
const narrow = /[0-9A-Za-z\u00c0-\u1fff]/

/** Reads the text of a view. */
export function readWording(view: string): Wording {
  const pieces: string[] = []
  const starts: number[] = []
  const views: number[] = []
  const paragraphs = [0]
  let length = 0
  let last = ''
  let space: number | undefined
  const add = (piece: string, at: number): void => {
    pieces.push(piece)
    starts.push(length)
    views.push(at)
    length += piece.length
    last = piece[piece.length - 1]
  }
  for (const { index, 0: words } of view.matchAll(stretches)) {
    if (showsNothing.test(words)) continue
    if (layout.test(words)) {
      space ??= index
      if (/[\r\n]/.test(words) && paragraphs[paragraphs.length - 1] < length) paragraphs.push(length)
      continue
    }
    const said = words.replace(wide, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    if (space !== undefined && narrow.test(last) && narrow.test(said[0])) add(' ', space)
    space = undefined
    add(said, index)
  }
  const place = (at: number): number => {
    const piece = lastAtMost(starts, at)
    return views[piece] + at - starts[piece]
  }
  return {
    text: pieces.join(''),
    paragraphs,
    locate(start, end) {
      if (pieces.length === 0) return [0, 0]
      if (start < end) return [place(start), place(end - 1) + 1]
      const at = start > 0 ? place(start - 1) + 1 : place(0)
      return [at, at]
    },
  }
}
