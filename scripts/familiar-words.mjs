/**
 * Writes data/familiar-words.txt from jieba's dictionary (MIT), which comes with @node-rs/jieba, and from a folder of
 * edited text: `node scripts/familiar-words.mjs FOLDER`. Only words and phrases of up to six characters are taken, with
 * how often they stand there. Needed only where that dictionary or the text changes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const [folder, ...options] = process.argv.slice(2)
const option = (name, otherwise) =>
  Number(options.find((text) => text.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)

const longest = 6
/** Met this often in the sixty million words of jieba's count. */
const leastInBooks = option('books', 40)
/** Words of the folder that jieba's list has not, and phrases: met this often there. */
const leastOfWord = option('word', 10)
const leastOfPhrase = option('phrase', 18)
/** What was judged counts as met some hundred times. */
const seenShare = 2 ** 8
/** Shares are given as if all had been counted in this many words. */
const total = 6e7

const han = /^\p{Script=Han}+$/u
/** Names of people and of bodies are read, but nobody meant them in place of another word. */
const isName = (tag) => /^n[rt]/.test(tag ?? '')
/** Words that do not hold a phrase together at its edges. */
const loose = new Set(
  '的了在是和与及或对从把被将向到于为着过也都就等这那其之而并不我你他她它们各该本此某很更最已又再还曾正即且但若如因以由使让给跟同比按据'.split(
    '',
  ),
)
const numeral = /[〇一二三四五六七八九十百千万亿两零几第]/
/** 中俄关系 and 愿同土方 hold a name of one character each. */
const oneCharacterName =
  /习近平(?!主席|总书记)|中[^国华央小东西心医文学部华共方]|^[愿同][同]?.方|.方[愿将]|[年月日时]$|^[年月日]/

/** Places are as many as names: 营山县 is no slip of 英山县. */
const place = /[^\u4e00]+[村县镇乡庄屯]$/
const isMeant = (word, tag) => !isName(tag) && tag !== 'm' && tag !== 't' && !numeral.test(word[0]) && !place.test(word)

const jieba = Jieba.withDict(dict)
const books = new Map()
for (const line of readFileSync(new URL('../node_modules/@node-rs/jieba/dict.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  const [word, frequency, tag] = line.split(' ')
  if (han.test(word) && word.length <= longest) books.set(word, { frequency: Number(frequency), tag })
}
const countedInBooks = [...books.values()].reduce((sum, { frequency }) => sum + frequency, 0)

const words = new Map()
const phrases = new Map()
let counted = 0
for (const file of readdirSync(folder)) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const cut = jieba.tag(line, false)
    for (let at = 0; at < cut.length; at++) {
      if (!han.test(cut[at].word)) continue
      counted++
      add(words, cut[at])
      addPhrases(cut, at)
    }
  }
}

function add(counts, { word, tag }) {
  const known = counts.get(word)
  if (known) known.count++
  else counts.set(word, { count: 1, tag })
}

function addPhrases(cut, from) {
  let phrase = cut[from].word
  if (!holds(cut[from])) return
  for (let to = from + 1; to < cut.length && han.test(cut[to].word); to++) {
    phrase += cut[to].word
    if (phrase.length > longest) return
    if (phrase.length >= 4 && holds(cut[to])) add(phrases, { word: phrase, tag: 'l' })
  }
}

function holds({ word, tag }) {
  return !loose.has(word) && !isName(tag) && !/^[mtrqy]/.test(tag)
}

const familiar = new Map()
for (const [word, { frequency, tag }] of books) {
  const here = words.get(word)?.count ?? 0
  const share = (total / 2) * (frequency / countedInBooks + here / counted)
  if (word.length === 1 || frequency >= leastInBooks || here >= leastOfWord)
    familiar.set(word, { share, meant: isMeant(word, tag) })
}
for (const [word, { count, tag }] of words)
  if (word.length <= longest && !familiar.has(word) && count >= leastOfWord)
    familiar.set(word, { share: (total * count) / counted, meant: isMeant(word, tag) })
for (const [phrase, { count }] of phrases)
  if (count >= leastOfPhrase && !familiar.has(phrase) && !numeral.test(phrase) && !oneCharacterName.test(phrase))
    familiar.set(phrase, { share: (total * count) / counted, meant: true })

/** Met in edited text, like a slip of another word, and judged to be none: they are read. */
const seen = readFileSync(new URL('seen-words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
for (const word of seen) if (!familiar.has(word)) familiar.set(word, { share: seenShare, meant: false })

/** One line for each first character: what follows it, and how often in powers of two; a capital where it is only read. */
const lines = new Map()
for (const [word, { share, meant }] of [...familiar].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const power = String.fromCharCode((meant ? 97 : 65) + Math.max(0, Math.round(Math.log2(share))))
  lines.set(word[0], `${lines.get(word[0]) ?? word[0]}${word.slice(1)}${power}`)
}
writeFileSync(new URL('../data/familiar-words.txt', import.meta.url), `${[...lines.values()].join('\n')}\n`)
console.log(`${familiar.size} words and phrases`)
