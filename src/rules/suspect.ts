/** A character that belongs to no word, where one that sounds or looks like it makes a common word: 投拆举报. */
import type { Candidate, Rule } from '../model/rule.js'
import { createAlike } from '../text/alike.js'
import { isHan } from '../text/characters.js'
import { once } from '../text/once.js'
import type { Vocabulary } from '../text/vocabulary.js'
import { createJudge, type Suspect } from './suspect-judge.js'
import { isPartOfName } from './suspect-name.js'
import { createPhraseJudge } from './suspect-phrase.js'
import { createReading, type PieceReading } from './suspect-reading.js'

/** Reads with words that are known; they are asked for with the first text, which takes some tenths of a second. */
export function createSuspect(vocabulary: () => Vocabulary): Rule {
  const find = once(() => createFinder(vocabulary()))
  return {
    id: 'rule/suspect',
    type: 'suspect',
    severity: 'warning',
    confidence: 'likely',
    summary: '不成词的字，换成音近或形近的字就是常用词语，如“投拆举报”。',
    find: ({ text }) => find()(text),
  }
}

/** Characters that are met alone more often than this are words by themselves: 的, 在, 让. A logarithm. */
const oftenAlone = -8.2
/** Where words stand on both sides of it only a rarer one stands out. */
const seldomAlone = -11
/** A character that fewer words hold stands in names and terms that no list has. */
const commonFrom = 4

function createFinder(vocabulary: Vocabulary): (text: string) => Candidate[] {
  const piecesOf = createReading(vocabulary)
  const alike = createAlike()
  const judge = createJudge(vocabulary, alike)
  const judgePhrases = createPhraseJudge(vocabulary, alike)
  const kinds = createKinds(vocabulary)

  /** Whether a character that belongs to no word is none itself. */
  function standsOut({ codes, covered }: PieceReading, place: number): boolean {
    const kind = kinds[codes[place]]
    if (kind !== loose) return kind === rare
    const isLoose = (at: number): boolean => covered[at] === 0 && isHan(codes[at])
    return isLoose(place - 1) || isLoose(place + 1)
  }

  return (text) => {
    const characters: Suspect[] = []
    const phrases: Suspect[] = []
    for (const piece of piecesOf(text)) {
      const { covered } = piece
      for (let place = piece.start; place < piece.end; place++) {
        if (covered[place] !== 0) continue
        const suspect = standsOut(piece, place) ? judge(piece, place) : undefined
        if (suspect && !isPartOfName(text, suspect)) keepStronger(characters, suspect)
      }
      judgePhrases(piece, (suspect) => keepStronger(phrases, suspect))
    }
    return mergedByPlace(characters, phrases).map((suspect) =>
      candidateFor(suspect, text.slice(suspect.start, suspect.end)),
    )
  }
}

/** What a character is where it belongs to no word of two and more. */
const [word, loose, rare] = [0, 1, 2]

/** By code; what is no Chinese character counts as a word. */
function createKinds({ shareOf, wordsWith }: Vocabulary): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const share = shareOf(code)
    if (share > oftenAlone || !isHan(code) || wordsWith(code) < commonFrom) return word
    return share < seldomAlone ? rare : loose
  })
}

/** Both come by their places. */
function mergedByPlace(characters: readonly Suspect[], phrases: readonly Suspect[]): readonly Suspect[] {
  if (phrases.length === 0) return characters
  const merged: Suspect[] = []
  for (const suspect of [...characters, ...phrases].sort((one, other) => one.start - other.start))
    keepStronger(merged, suspect)
  return merged
}

/** Of two that overlap the one with the larger margin stays; they come by their places. */
function keepStronger(found: Suspect[], suspect: Suspect): void {
  const last = found.at(-1)
  if (last === undefined || last.end <= suspect.start) found.push(suspect)
  else if (last.margin < suspect.margin) found[found.length - 1] = suspect
}

/** So much more than is asked makes it likely; a logarithm. */
const likely = 1

function candidateFor({ start, end, word, margin }: Suspect, words: string): Candidate {
  const candidate = { start, end, suggestions: [word], message: `“${words}”疑为“${word}”之误，请核对。` }
  return margin >= likely ? candidate : { ...candidate, severity: 'info', confidence: 'possible' }
}
