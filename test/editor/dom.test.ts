/** Ranges of the DOM, in a browser's own tree: what they cover is what the finding is about. */
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { createDomRanges, type DomNode } from '../../src/editor/dom.js'
import { createProofreader } from '../../src/proofreader.js'

const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '县委县政府', right: '县委、县政府' },
        { wrong: '按装', right: '安装' },
      ],
    },
  ],
})

function body(html: string): HTMLElement {
  return new JSDOM(html).window.document.body
}

/** What the DOM Ranges of all findings cover. */
function covered(article: string, root: Node, format: 'text' | 'html'): (string | undefined)[] {
  const rangeOf = createDomRanges(article, root, { format })
  return proofreader.check(article, { format }).findings.map(({ range }) => rangeOf(range)?.toString())
}

describe('the source that was parsed', () => {
  test.each([
    ['a paragraph', '<p>路灯按装好了。'],
    ['markup within', '<p>路灯按<b>装</b>好了。'],
    ['markup at the edges', '<p>路灯<i>按装</i>好了。'],
    ['references', '<p>&lt;&#25353;装&gt; &amp; &nbsp;&copy'],
    ['a reference of two code units', '<p>&#x20BB7;按装'],
    ['two characters of one reference', '<p>&NotEqualTilde;按装'],
    ['line ends', '<p>一\r\n按装\r二'],
    ['a line end that a parser drops', '<pre>\n按装</pre>'],
    ['a comment', '<p>按<!-- 装 -->装'],
    ['scripts and styles', '<style>p::after { content: "按" }</style><script>"<b>"</script><p>按装'],
    ['what nobody closed', '<div><p>一<p>按装<li>二</div></b>'],
    ['crossed tags', '<b>一<i>按</b>装</i>'],
    ['a textarea', '<textarea>\n<b>按装</textarea>'],
    ['a table with white space', '<table>\n <tr>\n  <td>按装</td>\n </tr>\n</table>'],
    ['a template', '<template><p>一</p></template><p>按装'],
    ['a null character', '<p>一\0按装'],
    ['a page', '<!doctype html>\n<html>\n<head>\n<title>一</title>\n</head>\n<body>\n<p>按装\n</body>\n</html>\n'],
    ['a byte order mark', '\ufeff<p>按装'],
  ])('%s', (_, html) => {
    const { document } = new JSDOM(html).window
    expect(covered(html, document, 'html')).toEqual(['按装'])
  })

  test('a phrase across a wrapped line, as the source wraps it', () => {
    const html = '<p>县委\n  <b>县政府</b>领导'
    expect(covered(html, body(html), 'html')).toEqual(['县委\n  县政府'])
  })

  test('covers the phrase and not the tags beside it', () => {
    const html = '<p>路灯<b>按装</b>好了'
    const root = body(html)
    const range = createDomRanges(html, root, { format: 'html' })([8, 10])
    expect(range?.startContainer).toBe(root.querySelector('b')?.firstChild)
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 2])
    expect(range?.endContainer).toBe(range?.startContainer)
  })

  test('a range that takes tags in covers the text within', () => {
    const html = '<p>路灯<b>按装</b>好了'
    expect(createDomRanges(html, body(html), { format: 'html' })([0, html.length])?.toString()).toBe('路灯按装好了')
  })

  test('an empty range is a place beside the character before', () => {
    const html = '<p>县委<b>县政府</b>'
    const root = body(html)
    const range = createDomRanges(html, root, { format: 'html' })([5, 5])
    expect([range?.startContainer, range?.startOffset, range?.collapsed]).toEqual([
      root.querySelector('p')?.firstChild,
      2,
      true,
    ])
  })

  test('no answer for an attribute, nor for a tag', () => {
    const html = '<p title="按装">路灯</p>'
    const rangeOf = createDomRanges(html, body(html), { format: 'html' })
    expect(rangeOf([10, 12])).toBeUndefined()
    expect(rangeOf([0, 3])).toBeUndefined()
  })
})

describe('what differs', () => {
  test('text that was moved has no answer; what stands before and behind has', () => {
    const html = '<p>按装一</p><p>二按装</p><p>三按装</p><p>四按装</p>'
    const root = body(html)
    root.children[0].after(root.children[2])
    expect(covered(html, root, 'html')).toEqual(['按装', undefined, undefined, '按装'])
  })

  test('an element that a script put in, and one that it took out', () => {
    const html = '<p>按装</p><p>二</p><p>路灯按装</p>'
    const root = body(html)
    root.children[1].before('目录')
    expect(covered(html, root, 'html')).toEqual(['按装', '按装'])
    root.children[0].remove()
    expect(covered(html, root, 'html')).toEqual([undefined, '按装'])
  })

  test('another page altogether', () => {
    expect(covered('<p>按装</p>', body('<p>路灯</p>'), 'html')).toEqual([undefined])
    expect(covered('<p>按装</p>', body(''), 'html')).toEqual([undefined])
  })
})

describe('the text of the nodes', () => {
  test('as textContent gives it', () => {
    const root = body('<p>路灯按<b>装</b></p><p>县委县政府</p>')
    expect(covered(root.textContent ?? '', root, 'text')).toEqual(['按装', '县委县政府'])
  })
  test('as innerText gives it, with line ends between blocks', () => {
    const root = body('<p>路灯按</p><p>装，按装</p>')
    expect(covered('路灯按\n\n装，按装\n', root, 'text')).toEqual(['按装'])
  })
  test('a single text node', () => {
    const node = body('路灯按装').firstChild as Node
    expect(covered('路灯按装', node, 'text')).toEqual(['按装'])
  })
  test('nothing at all', () => {
    const rangeOf = createDomRanges('', body(''), { format: 'text' })
    expect(rangeOf([0, 0])).toBeUndefined()
  })
})

test('whatever the markup: innerHTML and the tree it was made from agree on every character', () => {
  const pieces = fc.constantFrom(
    '按', '装', '一', ' ', '\n', '<b>', '</b>', '<i>', '</i>', '<p>', '</p>', '<br>', '<div>', '</div>', '&amp;', '&nbsp;', '<!--x-->', '<pre>',
    '</pre>', '<ul><li>', '</ul>', '𠮷',
  ) // biome-ignore format: a list of pieces
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const root = body(`<body>${parts.join('')}`)
      const html = root.innerHTML
      const rangeOf = createDomRanges(html, root, { format: 'html' })
      for (const { index, 0: word } of html.matchAll(/[按装一𠮷]|&amp;/gu))
        expect(rangeOf([index, index + word.length])?.toString()).toBe(word === '&amp;' ? '&' : word)
    }),
    { seed: 7, numRuns: 150 },
  )
})

test('a tree of a hundred thousand floors is read', () => {
  // As deep as no parser builds one.
  const text = { nodeType: 3, nodeValue: '按装', firstChild: null, nextSibling: null, ownerDocument: null }
  let root: DomNode = text
  for (let depth = 0; depth < 100_000; depth++)
    root = { nodeType: 1, nodeValue: null, firstChild: root, nextSibling: null, ownerDocument: null }
  const set: unknown[] = []
  const note = (node: unknown, offset: number): unknown => set.push([node === text, offset])
  createDomRanges('按装', { ...root, createRange: () => ({ setStart: note, setEnd: note }) })([0, 2])
  expect(set).toEqual([
    [true, 0],
    [true, 2],
  ])
})
