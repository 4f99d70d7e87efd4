/** Lines broken at the width of a page: which of them go on. */
import { expect, test } from 'vitest'
import { createView } from '../../src/view/view.js'

const full = '全县各镇各部门认真学习贯彻会议精神，扎实做好各项工作'
const next = '任务，进一步压实责任、细化措施，确保各项任务落地见效。'

/** The lines, and how many of them are read together with the one before. */
type Case = readonly [name: string, lines: readonly string[], joined: number]

const cases: readonly Case[] = [
  ['a full line that goes on', [full, next], 1],
  ['three lines', [full, full, next], 2],
  ['a paragraph that begins with an indent', [`　　${full}`, next, `　　${full}`, next], 2],
  ['a line that ends with a mark', [next, full], 0],
  ['a line that is not full', [full.slice(0, 20), full, next], 1],
  ['short lines', ['春眠不觉晓', '处处闻啼鸟'], 0],
  ['a blank line between paragraphs', [full, '', '大会今天开幕'], 0],
  ['before a heading', [full, '一、总体情况'], 0],
  ['before an item', [full, '（二）健全制度', full, '3. 落实责任', full, '- 附件'], 0],
  ['before the date', [full, '2024年4月17日'], 0],
  ['before an annex', [full, '附件：1. 统计表'], 0],
  ['before an indented paragraph', [full, `　　${full}`], 0],
  ['an article number within a sentence', [full, '第十二次会议的要求落到实处，群众满意。'], 1],
  ['a number that is no item', [full, '12.5亿元的投资，比上年增长。'], 1],
  ['words of Latin letters', [`${full}the`, 'internet of things、大数据等。'], 1],
  ['a table', [`${full}\t1`, `${full}\t2`], 0],
  ['words set apart', [`${full}   1`, `${full}   2`], 0],

  ['the end of a page', [`${full}（具`, '', '体见附件2）。'], 1],
  ['the number of a page', [full, '— 2 —', '任务要求'], 1],
  ['the number of a page between blank lines', [full, '', '- 12 -', '', '任务要求'], 1],
  ['第2页', [full, '第 2 页 共 5 页', '任务要求'], 1],
  ['a number that may be none of a page', [full, '12', '任务要求'], 0],
  ['the number of a page after a paragraph', [next, '— 2 —', full], 0],
  ['a title above the salutation', ['关于2024年第一季度信息公开工作，政务新媒体情况的通报', '', '各镇人民政府，县政府各工作部门）'], 0],
] // biome-ignore format: a table

test.each(cases)('%s', (_name, lines, joined) => {
  for (const lineEnd of ['\n', '\r\n']) {
    const article = lines.join(lineEnd)
    const { text, locate } = createView(article, 'text', true)
    const seen = text
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*(?:[—-] ?\d+ ?[—-]|第 2 页.*)\s*$/.test(line))
    const written = lines.filter((line) => line !== '' && !/^(?:[—-] ?\d+ ?[—-]|第 2 页.*)$/.test(line))
    expect(written.length - seen.length).toBe(joined)
    for (let at = 0; at < text.length; at++) {
      const [start, end] = locate(at, at + 1)
      expect(article.slice(start, end)).toBe(text[at] === ' ' && article[start] !== ' ' ? lineEnd : text[at])
    }
  }
})

test('without the option a line is a line', () => {
  expect(createView(`${full}\n${next}`, 'text').text).toBe(`${full}\n${next}`)
})
