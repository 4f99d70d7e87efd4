/** Asking whether a word stands at a place of a text, where some characters count as the same and some show nothing. */

/** What a text is read as; character by character, each becoming one or none. */
export type Folder = (text: string) => string

/** Where the folded `word` ends that begins at `at`, or -1. Nothing ends where it begins. */
export function wordEnd(text: string, at: number, word: string, fold: Folder): number {
  let read = 0
  let next = at
  for (; read < word.length; next++) {
    if (next >= text.length) return -1
    const seen = fold(text[next])
    if (seen === '') continue
    if (seen !== word[read]) return -1
    read++
  }
  return next
}

/** Where the folded `word` begins that ends at `at`, or -1. Nothing begins where it ends. */
export function wordStart(text: string, at: number, word: string, fold: Folder): number {
  let left = word.length
  let next = at
  while (left > 0) {
    if (next <= 0) return -1
    const seen = fold(text[--next])
    if (seen === '') continue
    if (seen !== word[--left]) return -1
  }
  return next
}
