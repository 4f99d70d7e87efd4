/** The dictionary that @node-rs/jieba ships: words with their frequencies. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface Word {
  readonly text: string
  readonly frequency: number
}

export function readDictionary(): Word[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([text]) => text !== '')
    .map(([text, frequency]) => ({ text, frequency: Number(frequency) }))
}
