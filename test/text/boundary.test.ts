/** What each word segmenter gets right: the table of docs/word-boundaries.md, measured again at every run. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { WordBoundary } from '../../src/model/rule.js'
import { type Nodejieba, type NodeRsJieba, nodejieba, nodeRsJieba } from '../../src/node/jieba.js'
import { createProofreader } from '../../src/proofreader.js'
import { countWords, intlWordBoundary } from '../../src/text/boundary.js'
import { boundaryCases } from './boundary-cases.js'

const require = createRequire(import.meta.url)

function installed<T>(load: () => T): T | undefined {
  try {
    return load()
  } catch {
    return undefined
  }
}

/** Its dictionary comes with ICU, and changes with it. */
const intl = `Intl.Segmenter (ICU ${process.versions.icu?.split('.')[0]})`

const segmenters: Readonly<Record<string, WordBoundary | undefined>> = {
  [intl]: intlWordBoundary(),
  '@node-rs/jieba': installed(() => {
    const { Jieba } = require('@node-rs/jieba') as { Jieba: { withDict(dict: Uint8Array): NodeRsJieba } }
    const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array }
    return nodeRsJieba(Jieba.withDict(dict))
  }),
  nodejieba: installed(() => nodejieba(require('nodejieba') as Nodejieba)),
}

/** How many of the false hits it rejects and of the true hits it keeps. */
function score(boundary: WordBoundary): string {
  const right = (isWord: boolean): string => {
    const cases = boundaryCases.filter((example) => example[2] === isWord)
    const met = cases.filter(([sentence, form]) => {
      const start = sentence.indexOf(form)
      return countWords(boundary, sentence, start, start + form.length) > 0 === isWord
    })
    return `${met.length}/${cases.length}`
  }
  return `${right(false)} | ${right(true)}`
}

describe.each(Object.entries(segmenters))('%s', (name, boundary) => {
  test.skipIf(!boundary)(`gets right what the table says${boundary ? '' : ' (skipped: not installed here)'}`, () => {
    const row = readFileSync('docs/word-boundaries.md', 'utf8')
      .match(/^\| .* \|$/gm)
      ?.find((line) => line.startsWith(`| ${name} |`))
    // The table was measured with one edition of ICU; another must be no worse than a plain reader would accept.
    if (row) expect(row).toBe(`| ${name} | ${score(boundary as WordBoundary)} |`)
    else expect(name === intl && Number.parseInt(score(boundary as WordBoundary), 10)).toBeGreaterThan(20)
  })

  test.skipIf(!boundary)('serves a proofreader as its veto', () => {
    const entries = [{ wrong: '布署', right: '部署', whole: true }]
    const proofreader = createProofreader({
      dictionaries: [{ id: 'own', entries }],
      wordBoundary: boundary as WordBoundary,
    })
    expect(proofreader.check('晚报发布署名文章').findings).toEqual([])
    expect(proofreader.check('全面布署防汛工作').findings).toHaveLength(1)
  })

  test.skipIf(!boundary)('asks for a window, however long the run of characters is', () => {
    const lengths: number[] = []
    const spy: WordBoundary = {
      ...(boundary as WordBoundary),
      split: (run) => {
        lengths.push(run.length)
        return (boundary as WordBoundary).split(run)
      },
    }
    const text = `${'县'.repeat(5000)}按装${'县'.repeat(5000)}`
    countWords(spy, text, 5000, 5002)
    expect(Math.max(...lengths)).toBeLessThan(64)
  })
})

test('without a segmenter every place is a boundary', () => {
  const none: WordBoundary = { name: 'none', version: '1', split: (run) => [...run] }
  expect(countWords(none, '深入学习总书记', 3, 7)).toBeGreaterThan(0)
})

test('the segmenter is named in the fingerprint', () => {
  const fingerprints = Object.values(segmenters).flatMap((wordBoundary) =>
    wordBoundary ? [createProofreader({ wordBoundary }).check('').fingerprint] : [],
  )
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
})
