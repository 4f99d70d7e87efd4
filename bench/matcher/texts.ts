/** The text of the bench: words of the dictionary as often as they are used, with the marks of written Chinese. */
import { readFileSync } from 'node:fs'
import { readDictionary } from './dictionary.js'
import { type Random, seeded } from './random.js'

export const articleLength = 1500

/**
 * So many characters; of the files where some are given. V8 keeps a string that was cut or joined as a reference to
 * others, which would slow down whoever reads it: these are flat, two bytes a character.
 */
export function benchText(length: number, files: readonly string[]): string {
  const text =
    files.length > 0
      ? files.map((file) => readFileSync(file, 'utf8').slice(0, length / files.length)).join('')
      : written(length)
  return flat(text)
}

export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

export function articlesOf(text: string): string[] {
  const count = Math.floor(text.length / articleLength)
  return Array.from({ length: count }, (_, index) =>
    flat(text.slice(index * articleLength, (index + 1) * articleLength)),
  )
}

function written(length: number): string {
  const random = seeded(7)
  const next = byFrequency(random)
  const parts: string[] = []
  for (let size = 0; size < length; ) {
    const part = next() + markAfter(random)
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

/** Draws words, each as likely as it is frequent. */
function byFrequency(random: Random): () => string {
  const words = readDictionary()
  const sums = new Float64Array(words.length)
  let sum = 0
  words.forEach(({ frequency }, index) => {
    sum += frequency
    sums[index] = sum
  })
  return () => words[firstAbove(sums, random(2 ** 31) * (sum / 2 ** 31))].text
}

function firstAbove(sums: Float64Array, limit: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle] > limit) high = middle
    else low = middle + 1
  }
  return low
}

function markAfter(random: Random): string {
  const draw = random(100)
  return draw < 8 ? '，' : draw < 11 ? '。' : draw < 12 ? '、' : draw < 13 ? '\n' : ''
}
