/** Material for the benches: words with frequencies, and from them text and patterns, always the same for a seed. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The dictionary that jieba ships: a word, how often it was seen, its kind. Only words of Chinese characters. */
export function readWords(): { readonly words: readonly string[]; readonly weights: Float64Array } {
  const path = require.resolve('@node-rs/jieba/dict.txt')
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => /^[\u4e00-\u9fff]{1,8}$/.test(word))
  const weights = new Float64Array(rows.length)
  let sum = 0
  rows.forEach(([, count], at) => {
    sum += Number(count)
    weights[at] = sum
  })
  return { words: rows.map(([word]) => word), weights }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Words by their frequency, with marks and line ends about as often as news has them; a flat two-byte string. */
export function createText(length: number, seed: number): string {
  const { words, weights } = readWords()
  const random = createRandom(seed)
  const parts: string[] = []
  for (let size = 0; size < length; ) {
    const word = words[lastBelow(weights, random() * weights[weights.length - 1])]
    const part = random() < 0.12 ? `${word}${random() < 0.25 ? '。\n' : '，'}` : word
    parts.push(part)
    size += part.length
  }
  return Buffer.from(parts.join('').slice(0, length), 'utf16le').toString('utf16le')
}

/** `count` different words of two characters or more, with one character changed: what a list of errors looks like. */
export function createPatterns(count: number, seed: number): string[] {
  const random = createRandom(seed)
  const { words } = readWords()
  const characters = [...new Set(words.join(''))]
  const patterns = new Set<string>()
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]
  while (patterns.size < count) {
    const word = pick(words)
    if (word.length < 2) continue
    const at = Math.floor(random() * word.length)
    patterns.add(word.slice(0, at) + pick(characters) + word.slice(at + 1))
  }
  return [...patterns]
}

function lastBelow(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle] > value) high = middle
    else low = middle + 1
  }
  return low
}
