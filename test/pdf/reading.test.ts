/** How the pieces of a page are read: lines, paragraphs, headers, and where each character stands. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item, Page } from '../../src/pdf/page.js'
import { pdfText } from '../../src/pdf/text.js'

/** Text from a place on, in letters of 16 points, of which Latin ones are half as wide. */
function item(text: string, x: number, y: number, em = 16): Item {
  const length = [...text].reduce((sum, mark) => sum + (mark > '\u2000' ? em : em / 2), 0)
  return { text, origin: [x, y], along: [1, 0], up: [0, 1], length, em, low: -0.12 * em, high: 0.88 * em }
}

function page(number: number, ...items: readonly Item[]): Page {
  return { number, view: [0, 0, 595, 842], items }
}

/** Lines of a text that is 26 characters wide, each 28 points below the other; the first of a paragraph is set in. */
function lines(words: readonly string[], y = 700): Item[] {
  return words.map((line, at) => item(line.trimStart(), line.startsWith('　') ? 112 : 80, y - 28 * at))
}

const wide = '全县上下要认真学习文件精神切实抓好春季生产和防汛备汛'

describe('a page is read as', () => {
  test.each<[name: string, items: readonly Item[], text: string]>([
    ['a paragraph of wrapped lines', lines([`　　${wide.slice(2)}`, wide, '工作。']), `${wide.slice(2)}${wide}工作。`],
    ['a paragraph that begins set in', lines([wide, `　　${wide.slice(2)}`]), `${wide}\n${wide.slice(2)}`],
    ['a line that is not full', lines([wide, wide.slice(0, 9), wide]), `${wide}${wide.slice(0, 9)}\n${wide}`],
    [
      'items of a list',
      lines([`${wide.slice(1)}。`, `一、${wide.slice(2)}`]),
      `${wide.slice(1)}。\n一、${wide.slice(2)}`,
    ],
    ['a gap between paragraphs', [...lines([wide]), ...lines([wide], 620)], `${wide}\n${wide}`],
    ['lines that are spread', [item('按', 80, 700), item('装路', 98, 700), item('灯', 135, 700)], '按装路灯'],
    ['spaces that pdfjs sees in a spread line', [item('按 装 2024 年', 80, 700)], '按装2024年'],
    ['Latin words', [item('Wi-Fi 6', 80, 700), item('and', 140, 700)], 'Wi-Fi 6 and'],
    [
      'cells that stand apart',
      [item('合计', 80, 700), item('120', 225, 700), item('3600', 370, 700)],
      '合计\t120\t3600',
    ],
    [
      'figures drawn after the words between which they stand',
      [item('截至', 80, 700), item('年底', 144, 700), item(wide, 80, 672), item('2024', 112, 700)],
      `截至2024年底\n${wide}`,
    ],
    ['bold that is drawn twice', [item('按装', 80, 700), item('按装', 80.3, 700)], '按装'],
    [
      'a small figure above the line',
      [item('面积为9m', 80, 700), item('2', 144, 706, 8), item('左右', 148, 700)],
      '面积为9m2左右',
    ],
    ['radicals that fonts leave', [item('⼈⺠政府⽬前', 80, 700)], '人民政府目前'],
    [
      'a title of two lines',
      [item('关于做好农村路灯', 160, 780, 22), item('安装工作的通知', 171, 740, 22), ...lines([wide])],
      `关于做好农村路灯安装工作的通知\n${wide}`,
    ],
    [
      'a wrapped Latin line',
      [item('the quick brown fox jumps over', 80, 700), item('the dog', 80, 672)],
      'the quick brown fox jumps over the dog',
    ],
    [
      'turned text beside it',
      [item(wide, 80, 700), { ...item('内部资料', 40, 300), along: [0, 1], up: [-1, 0] }],
      `${wide}\n内部资料`,
    ],
  ])('%s', (_name, items, text) => {
    expect(pdfText([page(1, ...items)]).text).toBe(text)
  })

  test('a paragraph goes on on the next page, past headers and page numbers', () => {
    const header = item('某县人民政府文件', 200, 800)
    const first = page(1, header, ...lines([wide, wide]), item('— 1 —', 280, 40))
    const second = page(2, header, ...lines([wide, '工作。']), item('— 2 —', 280, 40))
    const { text, place } = pdfText([first, second])
    expect(text).toBe(`${wide.repeat(3)}工作。\n某县人民政府文件`)
    expect(place([wide.length * 2 - 1, wide.length * 2 + 1])).toEqual({
      label: '第 1 页第 2 行',
      page: 1,
      line: 2,
      rectangles: [
        { page: 1, left: 480, bottom: 670.08, right: 496, top: 686.08 },
        { page: 2, left: 80, bottom: 698.08, right: 96, top: 714.08 },
      ],
    })
    expect(place([text.length - 8, text.length])).toEqual({
      label: '第 1 页页眉或页脚',
      page: 1,
      rectangles: [{ page: 1, left: 200, bottom: 798.08, right: 328, top: 814.08 }],
    })
  })

  test.each(['— 12 —', '- 3 -', '3', '第 3 页 共 12 页', '3/12', '·3·'])('%s is the number of a page', (number) => {
    expect(pdfText([page(1, ...lines([wide]), item(number, 280, 40))]).text).toBe(wide)
  })

  test.each(['2024年', '3. 其他', '合计 3'])('%s is none', (words) => {
    expect(pdfText([page(1, ...lines([wide]), item(words, 280, 40))]).text).toContain(
      words.replace(' 3', '3').replace('. ', '.'),
    )
  })

  test('lines of full width are no header, though two pages begin alike', () => {
    const pages = [1, 2].map((number) => page(number, ...lines([wide, '工作。'], 760)))
    expect(pdfText(pages).text).toBe(`${wide}工作。\n${wide}工作。`)
  })

  test('pages of pictures, and of fonts without a table, are named', () => {
    const pdf = pdfText([page(1), page(2, item(wide, 80, 700)), page(3, item('\ue001\ue002\ue003', 80, 700))])
    expect(pdf).toMatchObject({ text: wide, pages: 3, unread: [1, 3] })
    expect(() => pdfText([page(1), page(2)])).toThrow('可能是扫描件')
  })
})

test('every character leads back to where it stands', () => {
  const words = fc.string({ unit: fc.constantFrom('县', '按', '装', '，', '2', 'k'), minLength: 1, maxLength: 90 })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const set = paragraphs.map(wrapped)
      const all = set.flat()
      const pages = Array.from({ length: Math.ceil(all.length / 20) }, (_, at) =>
        page(at + 1, ...lines(all.slice(at * 20, at * 20 + 20))),
      )
      const { text, place } = pdfText(pages)
      // Between Latin lines a space stands for the line break.
      expect(text.replace(/[\n ]/g, '')).toBe(paragraphs.join(''))
      let offset = 0
      for (const [at, line] of all.entries()) {
        const shown = line.trimStart()
        let left = line === shown ? 80 : 112
        for (const mark of shown) {
          if (/[\n ]/.test(text[offset])) offset++
          const right = left + (mark > '\u2000' ? 16 : 8)
          const [rectangle] = place([offset, offset + 1]).rectangles
          expect(text[offset]).toBe(mark)
          expect(rectangle).toMatchObject({ page: Math.floor(at / 20) + 1 })
          expect(rectangle.left).toBeCloseTo(left, 1)
          expect(rectangle.right).toBeCloseTo(right, 1)
          expect(rectangle.bottom).toBeCloseTo(700 - 28 * (at % 20) - 1.92, 1)
          left = right
          offset++
        }
      }
    }),
    { seed: 7, numRuns: 200 },
  )
})

/** 26 characters a line, the first set in by two. */
function wrapped(paragraph: string): string[] {
  const rows = [`　　${paragraph.slice(0, 24)}`]
  for (let at = 24; at < paragraph.length; at += 26) rows.push(paragraph.slice(at, at + 26))
  return rows
}
