/**
 * Writes data/familiar-*.txt and data/interchangeable-words.txt from jieba's dictionary (MIT), which
 * comes with @node-rs/jieba, and from a folder of edited text, one paragraph a line: `node scripts/familiar-words.mjs FOLDER`.
 * Only words and phrases of up to six characters are taken, with how often they stand there. Needed only where that
 * dictionary, the text or the dictionaries that ship change.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { runnerImport } from 'vite'
import { parse } from 'yaml'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name a folder of edited text: node scripts/familiar-words.mjs FOLDER')
const { createAlike } = (await runnerImport(new URL('../src/text/alike.ts', import.meta.url).pathname)).module

const longest = 6
/** Of sixty million words: what is met less often is left out, and longer words sooner, which are many. */
const leastByLength = [0, 0, 48, 128, 256, 420, 420]
/** Met this often in the folder; a few are an accident of one text. */
const leastHere = 10
/** The same of two words of two characters each that say something: phrases that are read by their halves. */
const leastPairHere = 6
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
  /习近平(?!主席|总书记)|中[^国华央小东西心医文学部华共方]|^[愿同][同]?.方|.方[愿将]|[年月日时]$|^[年月日]|(?:^|..)[乌俄美日韩朝伊以叙巴印阿法德英欧越菲缅蒙沙埃泰马澳加塞匈波希港台]方/

/** 中印关系 is no slip of 中英关系. */
const relations = /中[印英俄法德日韩美澳越菲厄格秘佛阿]/
/** Places are as many as names: 营山县 is no slip of 英山县. */
const place = /^..+[村县镇乡庄屯]$/
const isMeant = (word, tag) =>
  !relations.test(word) && !isName(tag) && tag !== 'm' && tag !== 't' && !numeral.test(word[0]) && !place.test(word)

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
const pairs = new Set()
/** By word of two characters, the words met on either side of it. */
const beside = new Map()
let counted = 0
for (const file of readdirSync(folder)) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const cut = jieba.tag(line, false)
    for (let at = 0; at < cut.length; at++) {
      if (!han.test(cut[at].word)) continue
      counted++
      add(words, cut[at])
      addPhrases(cut, at)
      if (cut[at].word.length === 2) noteNeighbours(cut, at)
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
    if (phrase.length === 4 && says(cut[from]) && says(cut[to])) pairs.add(phrase)
  }
}

function noteNeighbours(cut, at) {
  const { word } = cut[at]
  if (!beside.has(word)) beside.set(word, new Set())
  const [before, after] = [cut[at - 1]?.word ?? '', cut[at + 1]?.word ?? '']
  if (before.length > 1 && han.test(before)) beside.get(word).add(`${before}_`)
  if (after.length > 1 && han.test(after)) beside.get(word).add(`_${after}`)
}

function holds({ word, tag }) {
  return !loose.has(word) && !isName(tag) && !/^[mtrqy]/.test(tag)
}

/** A noun, a verb or an adjective of two characters. */
function says({ word, tag }) {
  return word.length === 2 && /^(?:n|v|vn|vd|a|ad|an|b|l|nz|j)$/.test(tag)
}

const familiar = new Map()
for (const [word, { frequency, tag }] of books)
  familiar.set(word, { share: shareOf(frequency, words.get(word)?.count), meant: isMeant(word, tag) })
for (const [word, { count, tag }] of words)
  if (word.length <= longest && count >= leastHere && !familiar.has(word))
    familiar.set(word, { share: (total * count) / counted, meant: isMeant(word, tag) })
for (const [phrase, { count }] of phrases)
  if (
    count >= (pairs.has(phrase) ? leastPairHere : leastHere) &&
    !familiar.has(phrase) &&
    !numeral.test(phrase) &&
    !oneCharacterName.test(phrase)
  )
    familiar.set(phrase, { share: (total * count) / counted, meant: true })
for (const [word, { share }] of familiar)
  if (share < leastByLength[word.length] && !pairs.has(word)) familiar.delete(word)
for (const phrase of rightForms()) if (phrase.length >= 4) familiar.delete(phrase)

/** Half of what is read is as in books, and half as in the folder. */
function shareOf(inBooks, here = 0) {
  return (total / 2) * (inBooks / countedInBooks + here / counted)
}

/** What the dictionaries call right is known anyway. */
function rightForms() {
  return readdirSync(new URL('../dictionaries', import.meta.url))
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parse(readFileSync(new URL(`../dictionaries/${file}`, import.meta.url), 'utf8')).entries)
    .flatMap(({ canonical = [], right = [], keep = [] }) => [canonical, right, keep].flat())
}

/** Met in edited text, like a slip of another word, and judged to be none: they are read. */
const seen = readFileSync(new URL('seen-words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
for (const word of seen) if (!familiar.has(word)) familiar.set(word, { share: seenShare, meant: false })

/** How often in powers of four; a capital where it is only read. */
function letterOf(word) {
  const { share, meant } = familiar.get(word)
  return String.fromCharCode((meant ? 97 : 65) + Math.max(0, Math.round(Math.log2(share) / 2)))
}

const isPair = (word) => word.length === 2
/** Read by their halves, and all as often. */
const isPhrase = (word) =>
  word.length === 4 && familiar.get(word).meant && familiar.has(word.slice(0, 2)) && familiar.has(word.slice(2))
const sorted = [...familiar.keys()].sort()

const characters = commonestEnds(sorted.filter(isPair))
const pairLines = linesOfHalves(sorted.filter(isPair), characters, letterOf)
write('familiar-pairs', [characters.join(''), ...pairLines.values()])
const halves = [...pairLines.keys()].flatMap((letter) => wordsOf(letter, characters))
write('familiar-phrases', [...linesOfHalves(sorted.filter(isPhrase), halves, () => 'e').values()])
write('familiar-words', linesByBeginning(sorted.filter((word) => !isPhrase(word) && !isPair(word))))
write('interchangeable-words', interchangeableLines())
console.log(`${familiar.size} words and phrases`)

function write(name, lines) {
  writeFileSync(new URL(`../data/${name}.txt`, import.meta.url), `${lines.join('\n')}\n`)
}

/** One line for each first character, with groups for each second one: `投a;入品h者f`. */
function linesByBeginning(words) {
  const lines = new Map()
  for (const word of words) {
    const [first, second] = word
    if (!lines.has(first)) lines.set(first, { alone: '', groups: new Map() })
    const line = lines.get(first)
    const letter = letterOf(word)
    if (second === undefined) line.alone = letter
    else line.groups.set(second, (line.groups.get(second) ?? second) + word.slice(2) + letter)
  }
  return Array.from(lines, ([first, { alone, groups }]) => [first + alone, ...groups.values()].join(';'))
}

/** The characters of words of two, those that end most of them first. */
function commonestEnds(words) {
  const ends = new Map()
  for (const [first, second] of words) {
    ends.set(first, ends.get(first) ?? 0)
    ends.set(second, (ends.get(second) ?? 0) + 1)
  }
  return [...ends.keys()].sort((a, b) => ends.get(b) - ends.get(a) || (a < b ? -1 : 1))
}

/**
 * Words of two halves: a line for each letter, which it begins, the most frequent first, with the words that the letter is
 * for: for each half of the row those that it begins, told by the places of their ends in the row, each as the distance from
 * the one before, in digits of 45 where a small letter or a figure goes on.
 */
function linesOfHalves(words, row, letterFor) {
  const places = new Map(row.map((half, place) => [half, place]))
  const groups = new Map()
  for (const word of words) {
    const [first, second] = [word.slice(0, word.length / 2), word.slice(word.length / 2)]
    const letter = letterFor(word)
    if (!groups.has(letter)) groups.set(letter, new Map(row.map((half) => [half, []])))
    groups.get(letter).get(first).push(places.get(second))
  }
  const letters = [...groups.keys()].sort().reverse()
  return new Map(
    letters.map((letter) => [letter, letter + Array.from(groups.get(letter).values(), distances).join(' ').trimEnd()]),
  )
}

/** Of two characters, in the order in which they are read. */
function wordsOf(letter, row) {
  const places = new Map(row.map((character, place) => [character, place]))
  const placesOf = (word) => [places.get(word[0]), places.get(word[1])]
  return sorted
    .filter((word) => isPair(word) && letterOf(word) === letter)
    .sort((one, other) => placesOf(one)[0] - placesOf(other)[0] || placesOf(one)[1] - placesOf(other)[1])
}

function distances(places) {
  const ordered = places.sort((a, b) => a - b)
  return ordered.map((place, at) => inDigits(place - (at === 0 ? 0 : ordered[at - 1] + 1))).join('')
}

function inDigits(number) {
  const [last, goesOn] = [
    '!#$%&()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    '[]^_{|}~0123456789abcdefghijklmnopqrstuvwxyz',
  ]
  return number < last.length
    ? last[number]
    : goesOn[(number - last.length) % goesOn.length] + inDigits(Math.floor((number - last.length) / goesOn.length))
}

/**
 * Pairs of words of two characters that differ in one, are alike, and were met beside the same word, where one of them is
 * half of a phrase: those that share the
 * first character in one line, `制定订`, those that share the second in another, `步同进`.
 */
function interchangeableLines() {
  const [first, second] = [new Map(), new Map()]
  const add = (groups, shared, pair) => groups.set(shared, (groups.get(shared) ?? shared) + pair.sort().join(''))
  for (const [one, other] of interchangeablePairs())
    if (one[0] === other[0]) add(first, one[0], [one[1], other[1]])
    else add(second, one[1], [one[0], other[0]])
  return [first, second].map((groups) => [...groups.values()].sort().join(' '))
}

function* interchangeablePairs() {
  const { loosely } = createAlike()
  const phrases = [...sorted.filter(isPhrase), ...rightForms().filter((form) => form.length === 4)]
  const ofPhrases = new Set(phrases.flatMap((phrase) => [phrase.slice(0, 2), phrase.slice(2)]))
  for (const hole of [0, 1]) {
    const groups = new Map()
    for (const word of beside.keys()) groups.set(word[1 - hole], [...(groups.get(word[1 - hole]) ?? []), word])
    for (const words of groups.values())
      for (const one of words)
        for (const other of words)
          if (one < other && (ofPhrases.has(one) || ofPhrases.has(other)))
            if (loosely(one[hole], other[hole]) && standAlike(one, other)) yield [one, other]
  }
}

/** Some word of two characters and more stands on the same side of both. */
function standAlike(one, other) {
  for (const neighbour of beside.get(one)) if (beside.get(other).has(neighbour)) return true
  return false
}
