/** Which of the 65,536 characters deserve a look, and as what; nearly all of a right text are none of these. */
import type { Fold } from '../matcher/fold.js'
import { invisible } from '../matcher/folds/invisible.js'
import { radicals } from '../matcher/folds/radicals.js'
import { traditional } from '../matcher/folds/traditional.js'
import { variants } from '../matcher/folds/variants.js'
import { once } from '../text/once.js'
import { glyphs } from './script-glyphs.js'
import { foreignLetters, kana, marks } from './script-twins.js'

/** What a character may be. */
export const kind = {
  plain: 0,
  traditional: 1,
  radical: 2,
  invisible: 3,
  broken: 4,
  /** O, o, l and I, which stand for digits. */
  letter: 5,
  wide: 6,
  foreign: 7,
  kana: 8,
  mark: 9,
} as const

/** One number for each character. */
export type Kinds = Uint8Array

export const kindsOfCharacters: () => Kinds = once(() => {
  const kinds = new Uint8Array(0x10000)
  for (const [first, last] of broken) kinds.fill(kind.broken, first, last + 1)
  // Compatibility characters, which PDFs and old encodings leave; twelve of them are characters of their own.
  kinds.fill(kind.traditional, 0xf900, 0xfb00)
  for (const own of '﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩') kinds[own.charCodeAt(0)] = kind.plain
  for (const [first, last] of wide) kinds.fill(kind.wide, first, last + 1)
  for (const table of simplifying) mark(kinds, table.from, kind.traditional)
  mark(kinds, radicals.from, kind.radical)
  mark(kinds, invisible.from, kind.invisible)
  mark(kinds, foreignLetters.from, kind.foreign)
  mark(kinds, kana.from, kind.kana)
  mark(kinds, marks.from, kind.mark)
  mark(kinds, 'OolI', kind.letter)
  return kinds
})

/** Control characters, halves of pairs, private use, and what is no character. */
const broken: readonly Range[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xf8ff],
  [0xfff9, 0xfffb],
  [0xfffd, 0xffff],
]
/** Full-width digits and letters. */
const wide: readonly Range[] = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
]

type Range = readonly [first: number, last: number]

function mark(kinds: Kinds, characters: string, as: number): void {
  for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = as
}

/** The first that knows a character has the last word. */
const simplifying: readonly Fold[] = [traditional, variants, glyphs]

/** The standard character for a traditional, variant or compatibility one. */
export const simplified: () => (character: string) => string = once(() => {
  const known = tableOf(simplifying)
  return (character) => {
    const canonical = character.normalize('NFC')
    return known.get(canonical) ?? canonical
  }
})

/** The character that a radical was left for. */
export const unradical: () => ReadonlyMap<string, string> = once(() => tableOf([radicals]))

export function tableOf(folds: readonly Fold[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { from, to } of [...folds].reverse()) for (let at = 0; at < from.length; at++) known.set(from[at], to[at])
  return known
}
