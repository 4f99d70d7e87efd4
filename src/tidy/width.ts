/** Full-width digits and letters, written in half width: ２０２４年 → 2024年, with the point and the sign of a number. */
import type { Span } from '../model/rule.js'

const wide = /[０-９Ａ-Ｚａ-ｚ]+|(?<=[0-9０-９])(?:％|．(?=[0-9０-９]))/g

/** The distance of full-width ASCII from ASCII. */
const shift = 0xfee0

export function* wideStretches(text: string): Iterable<Span> {
  for (const { index, 0: words } of text.matchAll(wide)) yield { start: index, end: index + words.length }
}

export function hasLetter(text: string): boolean {
  return /[Ａ-Ｚａ-ｚ]/.test(text)
}

/** Full-width digits, letters, ％ and ．, each in half width; all else as it stands. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - shift))
}
