/** What may be shown of private data. */

/** Characters that show nothing may stand between the digits. */
const number = /(?:[\d０-９*＊]\p{Cf}*){4}/u

/** As long as it was: 138****0000, 610***********001X; of words without a number only the first character. */
export function mask(text: string): string {
  const length = text.length
  const [head, tail] = number.test(text) && length > 8 ? [3, Math.min(4, length - 7)] : [1, 0]
  return text.slice(0, head) + text.slice(head, length - tail).replace(/[^\s-]/g, '*') + text.slice(length - tail)
}

/** The text with every number masked that may be somebody's: of telephones, cards and identity. Dates are shorter. */
export function maskNumbers(text: string): string {
  return text.replace(/[\d０-９](?:[ -]?[\d０-９]){8,}[ -]?[\d０-９Xx]/g, mask)
}
