/** Threads share compiled patterns without a copy, and find the same at the same time. */
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/matcher/matcher.js'
import { type SharedPatterns, sharePatterns } from '../../src/matcher/share.js'
import { engines } from './engines.js'
import { asList, type Match } from './naive.js'

const patterns = ['从严治党', '全面', '全面从严', '党', '治党永远在路上']
const text = '全面从严治党永远在路上。'.repeat(5000)

/** Scans again and again, answers, and then says what it sees where the sender has written meanwhile. */
const worker = `
  const { workerData, parentPort } = require('node:worker_threads')
  const matcher = matcherLibrary.loadMatcher(workerData.shared, { engine: workerData.engine })
  let matches
  for (let round = 0; round < 20; round++) matches = matcher.scan(workerData.text)
  const list = Array.from({ length: matches.count }, (_, i) => [matches.starts[i], matches.ends[i], matches.patterns[i]])
  parentPort.once('message', () => parentPort.postMessage(matcher.compiled.at(-1)))
  parentPort.postMessage({ list, engine: matcher.engine })
`
interface Answer {
  readonly list: Match[]
  readonly engine: string
}

let library = ''

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../src/matcher/matcher.ts', import.meta.url))
  const lib = { entry, formats: ['iife' as const], name: 'matcherLibrary' }
  const [output] = (await build({ logLevel: 'silent', build: { write: false, lib } })) as Rolldown.RolldownOutput[]
  library = output.output[0].code
}, 60_000)

function start(shared: SharedPatterns, engine: string): Worker {
  return new Worker(`${library}\n${worker}`, { eval: true, workerData: { shared, engine, text } })
}

async function answerOf<Message>(thread: Worker): Promise<Message> {
  const [message] = await once(thread, 'message')
  return message
}

describe.each(engines)('%s', (engine) => {
  test('four threads and one set of patterns', { timeout: 60_000 }, async () => {
    const matcher = createMatcher(patterns, { engine })
    const shared = sharePatterns(matcher.compiled)
    expect(shared.compiled.buffer).toBeInstanceOf(SharedArrayBuffer)
    const threads = [1, 2, 3, 4].map(() => start(shared, engine))
    const answers = await Promise.all(threads.map((thread) => answerOf<Answer>(thread)))
    const list = asList(matcher.scan(text))
    expect(answers).toEqual(answers.map(() => ({ list, engine })))

    shared.compiled[shared.compiled.length - 1] = 12_345
    const seen = threads.map((thread) => answerOf<number>(thread))
    for (const thread of threads) thread.postMessage('look')
    expect(await Promise.all(seen)).toEqual([12_345, 12_345, 12_345, 12_345])
  })
})
