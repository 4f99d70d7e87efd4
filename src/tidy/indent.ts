/** The indent of a paragraph: two characters, written as two full-width spaces. */
import type { IndentStyle } from './options.js'

const two = '\u3000\u3000'

/**
 * What should stand in the place of the spaces a paragraph begins with. More than `most` columns are no indent: a
 * signature, a title in the middle, an aligned list.
 */
export function indentFor(columns: number, style: IndentStyle, most: number): string | undefined {
  if (columns > most || (columns === 0 && style !== 'always')) return undefined
  if (style === 'never') return ''
  // A single half-width space is a slip of the finger.
  return columns === 1 && style === 'existing' ? '' : two
}

export function messageFor(indent: string): string {
  return indent === '' ? '段首不留空格。' : '段首空两个字，用两个全角空格。'
}
