/** What is hidden from the Markdown parser: only what no person writes, and never an offset. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import { calm } from '../../src/view/calm.js'

test('leaves what people write as it is', () => {
  const article = '# 通知\n\n> > - 1. **县委**、[县政府](/x)\n\n| a | b |\n|---|---|\n| ~~一~~ | _二_ |\n'.repeat(50)
  expect(calm(article)).toBe(article)
})

test('a long list of links is no paragraph, and in a paragraph of nothing but links an address stays an address', () => {
  const proofreader = createProofreader()
  for (const article of ['- [文件](./按装.pdf)\n'.repeat(900), '[文件](./按装.pdf)'.repeat(900)])
    expect(proofreader.check(article, { format: 'markdown' }).findings).toEqual([])
})

test('keeps the length of whatever it is given', () => {
  const piece = fc.constantFrom('> ', '- ', '1. ', '*', '[', '](', '\n', '\n\n', '\r\n\r\n', '县', ' ')
  const article = fc.array(fc.tuple(piece, fc.nat(3000)), { maxLength: 6 })
  fc.assert(
    fc.property(article, (parts) => {
      const text = parts.map(([part, times]) => part.repeat(times)).join('')
      expect(calm(text).length).toBe(text.length)
    }),
    { seed: 20261120, numRuns: 100 },
  )
})

test.each([
  ['links', '[a]('],
  ['emphasis', '**a'],
  ['mixed emphasis', '*a_ '],
  ['strikes', '~~a'],
  ['lists in lists', '1. '],
  ['quotations in quotations', '> '],
])('a paragraph of nothing but %s ends, and the next is read as Markdown', (_name, sign) => {
  const article = `${sign.repeat(100_000)}\n\n县委**县政府**`
  const { findings } = createProofreader().check(article, { format: 'markdown' })
  expect(findings.map(({ range }) => article.slice(...range))).toEqual(['县委**县政府'])
})
