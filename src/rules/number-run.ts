/** Stretches of a text that may hold a long number, however it is written: full width, in groups, with what shows nothing between. */

export interface NumberRun {
  /** In half width, with plain hyphens, spaces and stars; nothing invisible. */
  readonly text: string
  /** Where the character at an offset of `text` stands. */
  placeOf(offset: number): number
}

const fewestDigits = 10

/**
 * A run is unbroken, and as long as the digits it must have: to look at one character in ten is enough to meet them all,
 * and prose costs next to nothing.
 */
export function* numberRuns(text: string): Iterable<NumberRun> {
  let done = 0
  for (let at = fewestDigits - 1; at < text.length; at += fewestDigits) {
    if (at < done || kinds[text.charCodeAt(at)] === outside) continue
    const start = startOfRun(text, at, done)
    const { end, digits } = readRun(text, start)
    if (digits >= fewestDigits) yield createRun(text, start, end)
    done = end
  }
}

function startOfRun(text: string, at: number, limit: number): number {
  let start = at
  while (start > limit && kinds[text.charCodeAt(start - 1)] !== outside) start--
  return start
}

function readRun(text: string, start: number): { readonly end: number; readonly digits: number } {
  let digits = 0
  let end = start
  for (; end < text.length; end++) {
    const kind = kinds[text.charCodeAt(end)]
    if (kind === outside) break
    if (kind === counted) digits++
  }
  return { end, digits }
}

/** Digits and the stars that hide them count; letters, spaces, hyphens and what shows nothing may stand between. */
const [outside, between, counted] = [0, 1, 2]
const stars = '*\uff0a\u00d7\u25cf'
const hyphens = '\u2010\u2011\u2012\u2013\u2014\u2015\uff0d'
const marks = ' +-._()\u00a0\u3000\uff0e'
const unseen = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'

const widthShift = 0xfee0
const kinds: Uint8Array = /* @__PURE__ */ createKinds()

function createKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const sign of letters + hyphens + marks + unseen) table[sign.charCodeAt(0)] = between
  for (const sign of digits + stars) table[sign.charCodeAt(0)] = counted
  for (const sign of letters) table[sign.charCodeAt(0) + widthShift] = between
  for (const sign of digits) table[sign.charCodeAt(0) + widthShift] = counted
  return table
}

const unseenSign = /[\u00ad\u200b-\u200f\u2060\ufeff]/

function createRun(text: string, start: number, end: number): NumberRun {
  const written = text
    .slice(start, end)
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) => narrow(sign))
    .replace(/[\uff0a\u00d7\u25cf]/g, '*')
    .replace(/[\u2010-\u2015\uff0d]/g, '-')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/\uff0e/g, '.')
  if (!unseenSign.test(written)) return { text: written, placeOf: (offset) => start + offset }
  const seen = Array.from({ length: written.length }, (_, at) => at).filter((at) => !unseen.includes(written[at]))
  return { text: seen.map((at) => written[at]).join(''), placeOf: (offset) => start + seen[offset] }
}

function narrow(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - widthShift)
}
