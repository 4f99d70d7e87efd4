/** Searching a text for the same mark again and again, from left to right. */

/**
 * Answers with the first place of `mark` at or after an offset, or the text's length; the offsets asked for must not
 * go back. Each stretch is searched once, however often it is asked about.
 */
export function createForwardSearch(text: string, mark: string): (at: number) => number {
  let found = -1
  return (at) => {
    if (found < at) {
      found = text.indexOf(mark, at)
      if (found < 0) found = text.length
    }
    return found
  }
}
