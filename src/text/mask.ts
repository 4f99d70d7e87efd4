/** What may be shown of private data. */

/** As long as it was: 138****0000, 610***********001X; of words without a number only the first character. */
export function mask(text: string): string {
  const length = text.length
  const isNumber = /\d{4}/.test(text)
  const [head, tail] = isNumber && length > 8 ? [3, 4] : [1, 0]
  return text.slice(0, head) + text.slice(head, length - tail).replace(/[^\s-]/g, '*') + text.slice(length - tail)
}
