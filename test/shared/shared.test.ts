/** What the product must show on material that lies beside the repository; without that folder these tests skip. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'

const shared = '../shared'
const present = existsSync(shared)
const missing = present ? '' : ' (skipped: there is no ../shared beside this repository)'

interface Score {
  readonly pairs: Record<string, Record<'n' | 'detected' | 'corrected' | 'quiet' | 'ok' | 'okOf', number>>
  readonly negatives: { readonly n: number; readonly silent: number }
  readonly clean: Record<string, { readonly per100k: Record<'error' | 'warning' | 'info', number> }>
}

function score(...args: string[]): Score {
  return JSON.parse(
    execFileSync(process.execPath, [`${shared}/eval/score.mjs`, '--json', ...args], { encoding: 'utf8' }),
  )
}

describe.skipIf(!present)(`beside the repository${missing}`, () => {
  test('finds and corrects the errors that inspectors named, and is quiet on the right forms', () => {
    const { pairs } = score('--pairs', `${shared}/eval/error-pairs.jsonl`, '--ids', 'p0001-p0017')
    const errors = pairs['all errors']
    expect(errors.n).toBe(16)
    expect(errors.detected).toBeGreaterThanOrEqual(15)
    expect(errors.corrected).toBeGreaterThanOrEqual(14)
    const all = pairs['all rows']
    expect([all.quiet, all.ok]).toEqual([all.n, all.okOf])
  })

  test.each(['hard-negatives.jsonl', 'false-alarm-traps.jsonl'])('is silent on %s', (file) => {
    const { negatives } = score('--negatives', `${shared}/eval/${file}`)
    expect(negatives.silent / negatives.n).toBeGreaterThanOrEqual(0.97)
  })

  test.each(['text', 'markdown'] as const)('accuses no notice of an error it only quotes (%s)', (format) => {
    const proofreader = createProofreader()
    const found = readdirSync(`${shared}/seeds`)
      .filter((file) => /^\d.*\.txt$/.test(file))
      .flatMap((file) => proofreader.check(readFileSync(`${shared}/seeds/${file}`, 'utf8'), { format }).findings)
      .map(({ text }) => text)
    expect(found).toContain('截止')
    const quoted = [
      '按装',
      '户口薄',
      '党的二十大会会议精神',
      '乱砍乱伐',
      '县委县政府',
      '截止目前',
      '推深化',
      '社社',
      '会议会议',
    ]
    const alsoQuoted = [
      '省（直辖市、自治区）',
      '建功新时代，奋进新征程',
      '县委、政府',
      '习总书记',
      '一二三产融合',
      '巩固拓展脱贫成果',
      '从严治党',
      '政府采购实施条例',
    ]
    expect(found.filter((text) => [...quoted, ...alsoQuoted].some((error) => text.includes(error)))).toEqual([])
  })

  test('rarely speaks on clean text', () => {
    const { per100k } = score('--clean', `${shared}/eval/clean/news-2022.txt`).clean['news-2022.txt']
    expect(per100k.error).toBeLessThanOrEqual(1)
    expect(per100k.warning).toBeLessThanOrEqual(5)
    expect(per100k.info).toBeLessThanOrEqual(20)
  }, 120_000)
})
