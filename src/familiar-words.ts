/** The words and phrases that ship for reading texts, with how often each is met. */
import { text as pairs } from '../data/familiar-pairs.txt'
import { text as phrases } from '../data/familiar-phrases.txt'
import { text as words } from '../data/familiar-words.txt'
import { text as interchangeable } from '../data/interchangeable-words.txt'
import type { KnownWord } from './text/vocabulary.js'

/**
 * Words of jieba's dictionary (MIT, © Sun Junyi; see data/LICENSE-jieba), and words and phrases that edited official text
 * and news are full of. Beside each stands a letter that says how often, in powers of four, and is a capital where a word is
 * only read.
 */
export function* familiarWords(): Iterable<KnownWord> {
  const [row, ...lines] = pairs.trimEnd().split('\n')
  const ofTwo = [...wordsOfHalves(lines, [...row])]
  const ofFour = wordsOfHalves(
    phrases.trimEnd().split('\n'),
    ofTwo.map(({ text }) => text),
  )
  yield* wordsByBeginning(words)
  yield* ofTwo
  yield* ofFour
}

/** A line holds all with one first character, in groups by the second: `投a;入品h者f` are 投, 投入品 and 投入者. */
function* wordsByBeginning(text: string): Iterable<KnownWord> {
  for (const line of text.trimEnd().split('\n')) {
    const [head, ...groups] = line.split(';')
    if (head.length > 1) yield wordOf(head[0], head[1])
    for (const group of groups)
      for (const [, rest, letter] of group.slice(1).matchAll(/([^a-zA-Z]*)([a-zA-Z])/g))
        yield wordOf(head[0] + group[0] + rest, letter)
  }
}

function wordOf(text: string, letter: string): KnownWord {
  const isMeant = letter >= 'a'
  return { text, frequency: 4 ** (letter.charCodeAt(0) - (isMeant ? 97 : 65)), isMeant }
}

/**
 * Each line begins with its letter, and has a group for each half of the row: the words that it begins, by the places of
 * their ends in the row, each told as the distance from the one before.
 */
function* wordsOfHalves(lines: readonly string[], row: readonly string[]): Iterable<KnownWord> {
  for (const line of lines) {
    const groups = line.slice(1).split(' ')
    for (let place = 0; place < groups.length; place++) {
      let end = -1
      for (const distance of numbersIn(groups[place])) {
        end += distance + 1
        yield wordOf(row[place] + row[end], line[0])
      }
    }
  }
}

/** Their digits are worth 45, and those that go on differ from those that end a number. */
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
