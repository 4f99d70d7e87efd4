/** How edits are written: the smallest, with what must be written in code where they stand, and all of them together. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import { createProofreader as createBare } from '../../src/proofreader.js'
import { applyEdits, smallestChanges } from '../../src/text/edits.js'

const marks = { id: 'marks', entries: [{ wrong: '甲乙', right: `"<&'= >` }] }
const bare = createBare({ dictionaries: [marks] })

test.each([
  ['<b title="甲乙">', '<b title="&quot;&lt;&amp;\'= &gt;">'],
  ["<b title='甲乙'>", "<b title='\"&lt;&amp;&#39;= &gt;'>"],
  ['<b title=甲乙 id=a>', '<b title=&quot;&lt;&amp;&#39;&#61;&#32;&gt; id=a>'],
  ['<b title = "一&quot;甲乙">', '<b title = "一&quot;&quot;&lt;&amp;\'= &gt;">'],
  // Of two text nodes the first has as much as it had, the last has the rest.
  ['甲<b title="x">乙</b>', `"<b title="x">&lt;&amp;'= &gt;</b>`],
  ['<p hidden>甲乙<b title=一>甲乙', `<p hidden>"&lt;&amp;'= &gt;<b title=一>"&lt;&amp;'= &gt;`],
  ['<b title="一"><p style="display:none">甲乙', `<b title="一"><p style="display:none">"&lt;&amp;'= &gt;`],
])('%s', (article, fixed) => {
  expect(bare.fix(article, { format: 'html' }).article).toBe(fixed)
})

const proofreader = createProofreader()

/** Where a mark goes that is put in between two words. */
test.each([
  ['<b>县委</b>县政府', '<b>县委</b>、县政府'],
  ['县委<b>县政府</b>', '县委、<b>县政府</b>'],
  ['<b>县委</b><b>县政府</b>', '<b>县委</b>、<b>县政府</b>'],
  ['<b>县委县政府</b>', '<b>县委、县政府</b>'],
  ['<span>县委</span><span>县政府</span>', '<span>县委、</span><span>县政府</span>'],
  ['<span><b>县委</b></span><span>县政府</span>', '<span><b>县委</b>、</span><span>县政府</span>'],
  ['<b><span>县委</span></b><span>县政府</span>', '<b><span>县委</span></b>、<span>县政府</span>'],
  ['<b><i>县委</i></b>县政府', '<b><i>县委</i></b>、县政府'],
  ['<a href="/a.html">县委</a>县政府领导', '<a href="/a.html">县委</a>、县政府领导'],
  ['<b>县委</b><!-- x --><img hidden>县政府', '<b>县委</b><!-- x --><img hidden>县政府'],
  ['<b>县委</b>\n  县政府', '<b>县委</b>、\n  县政府'],
])('%s', (article, fixed) => {
  expect(proofreader.fix(article, { format: 'html' }).article).toBe(fixed)
})

test('a mark at the end of a line stays with the words before it', () => {
  const own = createBare({ dictionaries: [{ id: 'd', entries: [{ wrong: '全部完成', right: '全部完成。' }] }] })
  const fix = (article: string): string => own.fix(article, { format: 'html' }).article
  expect(fix('<p><b>全部完成</b></p><p>好')).toBe('<p><b>全部完成。</b></p><p>好')
})

describe('an entity that stands for two characters', () => {
  test('stays where only what is beside it changes', () => {
    const own = createBare({ dictionaries: [{ id: 'd', entries: [{ wrong: '\u0338乙', right: '丙' }] }] })
    expect(own.fix('&NotEqualTilde;乙', { format: 'html' }).article).toBe('≂丙')
  })
  test('takes the edits of one finding only', () => {
    const entries = [
      { wrong: '甲\u2242', right: '丙' },
      { wrong: '\u0338乙', right: '丁' },
    ]
    const own = createBare({ dictionaries: [{ id: 'd', entries }] })
    const { findings } = own.check('甲&NotEqualTilde;乙', { format: 'html' })
    expect(findings.map(({ edits }) => edits?.length)).toEqual([1, undefined])
    const { article, left } = own.fix('甲&NotEqualTilde;乙', { format: 'html' })
    expect([article, left.length]).toEqual(['甲&NotEqualTilde;乙', 2])
  })
})

test.each([
  ['县委县政府县人大', '县委、县政府、县人大', [[2, 2], [5, 5]]],
  ['甲、乙、丙', '甲乙丙', [[1, 2], [3, 4]]],
  ['会议会议', '会议', [[2, 4]]],
  ['按装', '安装', [[0, 1]]],
  ['𠮷', '𠮸𠮷', [[0, 0]]],
  ['𠮷甲', '𠮷乙', [[2, 3]]],
  ['同', '同', []],
])('the smallest changes from %s to %s', (before, after, places) => {
  const edits = smallestChanges(before, after)
  expect(applyEdits(before, edits)).toBe(after)
  expect(edits.map(({ range }) => range)).toEqual(places)
}) // biome-ignore format: a table

test('the smallest changes give the text that was meant, and take no pair apart', () => {
  const words = fc.array(fc.constantFrom('甲', '乙', '、', '𠮷', '𠮸'), { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const edits = smallestChanges(before, after)
      expect(applyEdits(before, edits)).toBe(after)
      for (const { range, text } of edits)
        expect([text, before.slice(...range)].filter((words) => /\p{Cs}/u.test(words))).toEqual([])
    }),
    { seed: 20261122, numRuns: 3000 },
  )
})
