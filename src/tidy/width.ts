/** Full-width digits and letters, written in half width: ２０２４年 → 2024年, with the point and the sign of a number. */

const wide = /[０-９Ａ-Ｚａ-ｚ]+|(?<=[0-9０-９])(?:％|．(?=[0-9０-９]))/g

/** The distance of full-width ASCII from ASCII. */
const shift = 0xfee0

export interface WideStretch {
  readonly start: number
  readonly end: number
  readonly isLetter: boolean
}

export function* wideStretches(text: string): Iterable<WideStretch> {
  for (const { index, 0: words } of text.matchAll(wide))
    yield { start: index, end: index + words.length, isLetter: /[Ａ-Ｚａ-ｚ]/.test(words) }
}

/** Full-width digits, letters, ％ and ．, each in half width; all else as it stands. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - shift))
}
