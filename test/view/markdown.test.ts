/** CommonMark, GitHub's tables and front matter: what is read, and that an offset inside any of it is exact. */
import { describe, expect, test } from 'vitest'
import { createView } from '../../src/view/view.js'

/** The article, the words as a reader sees them, and how the article writes them. */
type Case = readonly [name: string, article: string, words: string, written: string]

const cases: readonly Case[] = [
  ['between two entities', '甲&amp;乙丙&lt;丁', '乙丙', '乙丙'],
  ['from an entity to an entity', '甲&#20057;丙&#x4E01;戊', '乙丙丁', '&#20057;丙&#x4E01;'],
  ['an entity beyond the basic plane', '甲&#x20BB7;乙', '甲𠮷乙', '甲&#x20BB7;乙'],
  ['an entity that stands for two characters', '甲&NotEqualTilde;乙', '甲\u2242\u0338乙', '甲&NotEqualTilde;乙'],
  ['what only looks like an entity', '甲&乙;丙', '甲&乙;丙', '甲&乙;丙'],
  ['an entity of which a part is one', '甲&ampere;乙', '&ere;乙', '&ampere;乙'],
  ['between escapes', '\\*甲乙\\*', '甲乙', '甲乙'],
  ['over an escape', '甲\\_乙', '甲_乙', '甲\\_乙'],
  ['over a backslash that is none', '甲\\乙', '甲\\乙', '甲\\乙'],
  ['over escaped brackets', '甲\\[乙\\]丙', '甲[乙]丙', '甲\\[乙\\]丙'],
  ['emphasis in emphasis', '甲***乙**丙*丁', '甲乙丙丁', '甲***乙**丙*丁'],
  ['stars that pair with nothing', '甲 * 乙', '甲 * 乙', '甲 * 乙'],
  ['a hard-wrapped line', '甲乙\n丙丁', '甲乙丙丁', '甲乙\n丙丁'],
  ['a hard-wrapped line of Latin letters', 'one\ntwo', 'one two', 'one\ntwo'],
  ['three wrapped lines with CRLF', '甲\r\n乙\r\n丙', '甲乙丙', '甲\r\n乙\r\n丙'],
  ['a wrapped line with spaces round it', '甲 \n   乙', '甲乙', '甲 \n   乙'],
  ['a wrap inside emphasis', '**甲\n乙**丙', '甲乙丙', '甲\n乙**丙'],
  ['a quotation', '> 甲乙', '甲乙', '甲乙'],
  ['a quotation of two lines', '> 甲\n> 乙', '甲乙', '甲\n> 乙'],
  ['a quotation that goes on by laziness', '> 甲\n乙', '甲乙', '甲\n乙'],
  ['a quotation in a quotation', '> > 甲\n> > 乙', '甲乙', '甲\n> > 乙'],
  ['a list item that goes on', '1. 甲\n   乙', '甲乙', '甲\n   乙'],
  ['a list item that goes on by laziness', '- 甲\n乙', '甲乙', '甲\n乙'],
  ['a list in a list', '- 甲\n  - 乙\n    丙', '乙丙', '乙\n    丙'],
  ['a quotation in a list', '- > 甲\n  > 乙', '甲乙', '甲\n  > 乙'],
  ['a paragraph of a list item', '- 甲\n\n  乙\n  丙', '乙丙', '乙\n  丙'],
  ['a task', '- [ ] 甲\n  乙', '甲乙', '甲\n  乙'],
  ['a heading with signs at its end', '## 甲乙 ##', '甲乙', '甲乙'],
  ['a heading that is underlined', '甲\n乙\n===', '甲乙', '甲\n乙'],
  ['a cell of a table', '| 甲 | 乙&nbsp;丙 |\n|:-:|--:|\n| 丁 | 戊 |', '乙\u00a0丙', '乙&nbsp;丙'],
  ['a cell with an escaped bar', '| 甲 |\n|---|\n| 乙\\|丙 |', '乙|丙', '乙\\|丙'],
  ['a table without bars at its edges', '甲 | 乙\n---|---\n**丙**丁 | 戊', '丙丁', '丙**丁'],
  ['a table in a quotation', '> | 甲 |\n> |---|\n> | 乙丙 |', '乙丙', '乙丙'],
  ['over a link with a title', '甲[乙](/丙 "丁")戊', '甲乙戊', '甲[乙](/丙 "丁")戊'],
  ['over a link whose address stands apart', '甲[乙](/丙\n  "丁" )戊', '甲乙戊', '甲[乙](/丙\n  "丁" )戊'],
  ['a space behind a link', '甲[乙](/丙) 戊', '甲乙 戊', '甲[乙](/丙) 戊'],
  ['over a link by name', '甲[乙][丙]丁\n\n[丙]: /x', '甲乙丁', '甲[乙][丙]丁'],
  ['a link whose address has brackets', '[甲](/a_(b))乙', '甲乙', '甲](/a_(b))乙'],
  ['struck out', '甲~~乙~~丙', '甲乙丙', '甲~~乙~~丙'],
  ['over tags', '甲<span class="x">乙</span>丙', '甲乙丙', '甲<span class="x">乙</span>丙'],
  ['over a comment', '甲<!-- 丁 -->乙', '甲乙', '甲<!-- 丁 -->乙'],
  ['behind front matter', '---\ntitle: 甲\n---\n乙丙', '乙丙', '乙丙'],
  ['behind front matter with CRLF and a byte order mark', '\ufeff---\r\na: b\r\n---\r\n甲\r\n乙', '甲乙', '甲\r\n乙'],
  ['behind a rule that only looks like front matter', '---\n\n甲乙\n\n---', '甲乙', '甲乙'],
  ['behind a byte order mark', '\ufeff甲&amp;乙', '甲&乙', '甲&amp;乙'],
]

describe.each(cases)('%s', (_name, article, words, written) => {
  const view = createView(article, 'markdown')

  test('is read as a reader sees it', () => {
    expect(view.text).toContain(words)
  })

  test('is located as the article writes it', () => {
    const start = view.text.indexOf(words)
    expect(article.slice(...view.locate(start, start + words.length))).toBe(written)
  })
})

const apart: readonly (readonly [name: string, article: string])[] = [
  ['two paragraphs', '甲\n\n乙'],
  ['two items', '- 甲\n- 乙'],
  ['an item and one below it', '- 甲\n  - 乙'],
  ['two cells', '| 甲 | 乙 |\n|---|---|'],
  ['two rows', '| 甲 |\n|---|\n| 乙 |'],
  ['a heading and its paragraph', '# 甲\n乙'],
  ['a hard break of two spaces', '甲  \n乙'],
  ['a hard break of a backslash', '甲\\\n乙'],
  ['a break of HTML', '甲<br>乙'],
  ['code', '甲`x`乙'],
  ['a picture', '甲![](x.png)乙'],
  ['a quotation and what follows it', '> 甲\n\n乙'],
]

test.each(apart)('nothing reaches across %s', (_name, article) => {
  const { text } = createView(article, 'markdown')
  expect(text).toMatch(/甲[^乙]*[\n\ufffc][^甲]*乙/)
})
