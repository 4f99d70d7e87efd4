/** Characters that do not belong: traditional ones in simplified text, radicals, look-alikes, what shows as nothing or as a box. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { codeRemains } from './script-code.js'
import { kind, kindsOfCharacters } from './script-kinds.js'
import { foreignTwins, kanaTwins, lettersForDigits, markTwins, mixedWidths } from './script-look-alikes.js'
import { brokenSigns, invisibleSigns, radicalSigns } from './script-signs.js'
import { traditionalCharacters } from './script-traditional.js'

export const script: Rule = {
  id: 'rule/script',
  type: 'script',
  severity: 'warning',
  confidence: 'likely',
  summary: '繁体字、异体字、部首和形近的外文字符混入正文，以及乱码、不可见字符、全角半角混用，如“増长”“⼈民”“2O26年”。',
  basis: '《通用规范汉字表》（国发〔2013〕23号）',
  *find({ text }: Reading): Iterable<Candidate> {
    const places = placesByKind(text)
    yield* traditionalCharacters(text, places[kind.traditional])
    yield* radicalSigns(text, places[kind.radical])
    yield* invisibleSigns(text, places[kind.invisible])
    yield* brokenSigns(text, places[kind.broken])
    yield* lettersForDigits(text, places[kind.letter])
    yield* mixedWidths(text, places[kind.wide])
    yield* foreignTwins(text, places[kind.foreign])
    yield* kanaTwins(text, places[kind.kana])
    yield* markTwins(text, places[kind.mark])
    yield* codeRemains(text)
  },
}

/** One cheap look at every character; letters are only of account beside numbers. */
function placesByKind(text: string): readonly (readonly number[])[] {
  const kinds = kindsOfCharacters()
  const places: number[][] = Object.values(kind).map(() => [])
  for (let at = 0; at < text.length; at++) {
    const found = kinds[text.charCodeAt(at)]
    if (found !== kind.plain && (found !== kind.letter || isBesideNumber(text, at))) places[found].push(at)
  }
  return places
}

function isBesideNumber(text: string, at: number): boolean {
  return mayCount(text.charCodeAt(at - 1)) || mayCount(text.charCodeAt(at + 1))
}

/** A digit, or a Chinese character; which of these are numbers is for the reader to say. */
function mayCount(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007
}
