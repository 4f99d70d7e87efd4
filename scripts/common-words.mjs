/**
 * Writes data/common-words.txt from jieba's dictionary (MIT), which comes with @node-rs/jieba:
 * `node scripts/common-words.mjs`. Needed only where that dictionary changes.
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** Met this often in the sixty million words that were counted; below it noise grows faster than words. */
const least = +(process.argv[2] ?? 20)
const longest = 8

/** What official text has been full of since the words were counted. */
const since = { 习近平: 8192, 习近平总书记: 2048, 新时代: 4096, 高质量: 4096, 乡村振兴: 2048, 脱贫: 2048, 疫情: 2048 }

const counted = readFileSync(new URL('../node_modules/@node-rs/jieba/dict.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word, frequency]) => ({ word, frequency: Number(frequency) }))
  .filter(({ word, frequency }) => /^\p{Script=Han}+$/u.test(word) && word.length <= longest && frequency >= least)
  .filter(({ word }) => !(word in since))
  .concat(Object.entries(since).map(([word, frequency]) => ({ word, frequency })))
  .sort((a, b) => (a.word < b.word ? -1 : 1))

/** One line for each first character: what follows it, and how often in powers of two, as a letter. */
const lines = new Map()
for (const { word, frequency } of counted) {
  const power = String.fromCharCode(97 + Math.round(Math.log2(frequency)))
  lines.set(word[0], `${lines.get(word[0]) ?? word[0]}${word.slice(1)}${power}`)
}
writeFileSync(new URL('../data/common-words.txt', import.meta.url), `${[...lines.values()].join('\n')}\n`)
console.log(`${counted.length} words`)
