/** The words and phrases that ship for reading texts, with how often each is met. */
import { text as phrases } from '../data/familiar-phrases.txt'
import { text as words } from '../data/familiar-words.txt'
import { text as interchangeable } from '../data/interchangeable-words.txt'
import type { KnownWord } from './text/vocabulary.js'

/**
 * Words of jieba's dictionary (MIT, © Sun Junyi; see data/LICENSE-jieba), and words and phrases that edited official text
 * and news are full of.
 */
export function* familiarWords(): Iterable<KnownWord> {
  yield* singleWords()
  for (const phrase of phrasesOfHalves()) yield { text: phrase, frequency: ofPhrases, isMeant: true }
}

/**
 * A line holds all with one first character, in groups by the second: `投a;诉h举报f;入g` are 投, 投诉, 投诉举报 and 投入. A
 * letter says how often, in powers of four, and is a capital where a word is only read.
 */
function* singleWords(): Iterable<KnownWord> {
  for (const line of words.trim().split('\n')) {
    const [head, ...groups] = line.split(';')
    if (head.length > 1) yield wordOf(head)
    for (const group of groups)
      for (const [written] of group.slice(1).matchAll(/[^a-zA-Z]*[a-zA-Z]/g)) yield wordOf(head[0] + group[0] + written)
  }
}

/** Written with its letter at the end. */
function wordOf(written: string): KnownWord {
  const letter = written.charCodeAt(written.length - 1)
  const isMeant = letter >= smallA
  return { text: written.slice(0, -1), frequency: 4 ** (letter - (isMeant ? smallA : capitalA)), isMeant }
}

const [capitalA, smallA] = [65, 97]

/** Phrases of four characters are told apart from slips by what they are made of; how often each is met matters little. */
const ofPhrases = 4 ** 4

/**
 * The first line is the row of all halves; then there is a line for each of them, with the phrases that it begins: the
 * places of their ends in that row, each as the distance from the one before, in digits of 45.
 */
function* phrasesOfHalves(): Iterable<string> {
  const [row, ...lines] = phrases.trimEnd().split('\n')
  const halfAt = (place: number): string => row.slice(2 * place, 2 * place + 2)
  for (let place = 0; place < lines.length; place++) {
    let end = -1
    for (const distance of numbersIn(lines[place])) {
      end += distance + 1
      yield halfAt(place) + halfAt(end)
    }
  }
}

const lastDigits = '!#$%&()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const otherDigits = '[]^_{|}~0123456789abcdefghijklmnopqrstuvwxyz'

function* numbersIn(line: string): Iterable<number> {
  let number = 0
  let weight = 1
  for (const digit of line) {
    const last = lastDigits.indexOf(digit)
    if (last !== -1) {
      yield number + last * weight
      number = 0
      weight = 1
    } else {
      number += (otherDigits.indexOf(digit) + lastDigits.length) * weight
      weight *= otherDigits.length
    }
  }
}

/**
 * Words of two characters that differ in one, are alike, and stand beside the same words in edited text, as 监测 and 检测:
 * which was meant is not told by what stands there. The first line holds those that share their first character, and that
 * character first; the second line those that share the second: `制定订` are 制定 and 制订, `步同进` are 同步 and 进步.
 */
export function* interchangeableWords(): Iterable<readonly [string, string]> {
  const [sharedFirst, sharedSecond] = interchangeable.split('\n')
  for (const [shared, one, other] of groupsOf(sharedFirst)) yield [shared + one, shared + other]
  for (const [shared, one, other] of groupsOf(sharedSecond)) yield [one + shared, other + shared]
}

/** `制定订指定` are the triples 制定订 and 制指定. */
function* groupsOf(line: string): Iterable<readonly [string, string, string]> {
  for (const [shared, ...others] of line.split(' '))
    for (let at = 0; at < others.length; at += 2) yield [shared, others[at], others[at + 1]]
}
