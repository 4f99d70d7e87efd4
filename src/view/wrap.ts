/** Text whose line ends are white space, as in HTML and in a Markdown paragraph. */
import { isSpace } from '../text/characters.js'
import type { ViewBuilder } from './builder.js'

/** Copies prose; a line end with the white space round it becomes a wrap. */
export function copyWrapped(
  article: string,
  start: number,
  end: number,
  builder: ViewBuilder,
  nextNewline: (at: number) => number,
): void {
  let at = start
  for (let newline = nextNewline(at); newline < end; newline = nextNewline(at)) {
    let before = newline
    while (before > at && isSpace(article.charCodeAt(before - 1))) before--
    let after = newline + 1
    while (after < end && isSpace(article.charCodeAt(after))) after++
    builder.copy(at, before)
    builder.wrap(before, after)
    at = after
  }
  builder.copy(at, end)
}

/** Copies text in which each line end is one. */
export function copyLines(start: number, end: number, builder: ViewBuilder, nextNewline: (at: number) => number): void {
  let at = start
  for (let line = nextNewline(at); line < end; line = nextNewline(at)) {
    builder.copy(at, line)
    builder.breakBlock(line)
    at = line + 1
  }
  builder.copy(at, end)
}
