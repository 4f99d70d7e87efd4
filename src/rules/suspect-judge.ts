/** Tells which word was meant where a character belongs to none: one with which the text reads much likelier. */
import type { Span } from '../model/rule.js'
import type { AlikeTables } from '../text/alike.js'
import { createNeighbours, type Neighbours } from '../text/neighbours.js'
import { longestWord, type Vocabulary } from '../text/vocabulary.js'
import type { PieceReading, Surroundings } from './suspect-reading.js'

/** A word that the text would hold, were one character another. */
export interface Suspect extends Span {
  readonly word: string
  /** By how much the text reads likelier with it than is asked; the logarithm of a ratio. */
  readonly margin: number
}

export type Judge = (piece: PieceReading, place: number) => Suspect | undefined

/** By how much likelier a word must make the text: short ones are near to something everywhere. */
const askedByLength = [0, 0, 12, 10.5, 5.5, 5.5, 5.5]
/** What only some speakers hear as the same must do better. */
const askedOfNear = 1

export function createJudge(vocabulary: Vocabulary, alike: AlikeTables): Judge {
  const neighbours = createNeighbours(vocabulary.meant, alike.soundsOf)
  const { codes, collect } = createCollector(neighbours, alike)
  const isClose = (one: number, other: number): boolean =>
    alike.closely(String.fromCharCode(one), String.fromCharCode(other))

  return (piece, place) => {
    const { text } = piece
    const stands = text.charCodeAt(place)
    const count = collect(text, place)
    if (count === 0) return undefined
    const leftmost = reachLeft(text, place, neighbours)
    const rightmost = reachRight(text, place, neighbours)
    let surroundings: Surroundings | undefined
    let best: Suspect | undefined
    for (let each = 0; each < count; each++) {
      const meant = codes[each]
      if (meant === stands) continue
      const first = neighbours.mayHave(text.charCodeAt(place - 1), meant) ? leftmost : place
      const last = neighbours.mayHave(meant, text.charCodeAt(place + 1)) ? rightmost : place + 1
      for (let start = first; start <= place; start++)
        for (let end = Math.max(place + 1, start + 2); end <= last && end - start <= longestWord; end++) {
          const index = vocabulary.indexWith(meant, place, text, start, end)
          if (index === -1) continue
          surroundings ??= piece.readRound(place)
          const more = surroundings.gainOf(vocabulary.shares[index], start, end) - askedByLength[end - start]
          if (more < 0) continue
          const margin = isClose(stands, meant) ? more : more - askedOfNear
          if (margin >= 0 && margin > (best?.margin ?? -1))
            best = { start: piece.at + start, end: piece.at + end, word: vocabulary.texts[index], margin }
        }
    }
    return best
  }
}

/** More are never alike. */
const mostAlike = 256

/** What may be meant in a place: it is like what stands there, and stands in some word beside one of the neighbours. */
function createCollector(neighbours: Neighbours, alike: AlikeTables): Collector {
  const codes = new Uint16Array(mostAlike)
  const collect: Collector['collect'] = (text, place) => {
    const sounds = alike.soundsOf(text.charCodeAt(place))
    let count = neighbours.collect('after', text.charCodeAt(place - 1), sounds, codes, 0)
    count = neighbours.collect('before', text.charCodeAt(place + 1), sounds, codes, count)
    const likes = alike.looksLike(text.charCodeAt(place))
    for (let each = 0; each < likes.length && count < mostAlike; each++) codes[count++] = likes[each]
    return count
  }
  return { codes, collect }
}

/** Asked at every tenth character: what it finds is written to one place, and counted. */
interface Collector {
  readonly codes: Uint16Array
  collect(text: string, place: number): number
}

/** No word begins further left: somewhere between, two characters stand in no word side by side. */
function reachLeft(text: string, place: number, { mayHave }: Neighbours): number {
  let start = Math.max(0, place - 1)
  while (start > 0 && place - start + 1 < longestWord && mayHave(text.charCodeAt(start - 1), text.charCodeAt(start)))
    start--
  return start
}

function reachRight(text: string, place: number, { mayHave }: Neighbours): number {
  let end = Math.min(text.length, place + 2)
  while (end < text.length && end - place < longestWord && mayHave(text.charCodeAt(end - 1), text.charCodeAt(end)))
    end++
  return end
}
