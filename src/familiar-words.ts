/** The words and phrases that ship for reading texts, with how often each is met. */
import { text } from '../data/familiar-words.txt'
import type { KnownWord } from './text/vocabulary.js'

/**
 * Words of jieba's dictionary (MIT, © Sun Junyi; see data/LICENSE-jieba), and words and phrases that edited official text
 * and news are full of; frequencies are rounded to powers of four. A line holds all with one first character, in groups by
 * the second: `投a;诉h,举报f` are 投, 投诉 and 投诉举报. A letter says how often, and is a capital where a word is only read.
 */
export function* familiarWords(): Iterable<KnownWord> {
  for (const line of text.trim().split('\n')) {
    const [head, ...groups] = line.split(';')
    if (head.length > 1) yield wordOf(head)
    for (const group of groups) {
      const [second] = group
      for (const item of group.slice(1).split(',')) yield wordOf(head[0] + second + item)
    }
  }
}

/** Written with its letter at the end. */
function wordOf(written: string): KnownWord {
  const letter = written.charCodeAt(written.length - 1)
  const isMeant = letter >= smallA
  return { text: written.slice(0, -1), frequency: 4 ** (letter - (isMeant ? smallA : capitalA)), isMeant }
}

const [capitalA, smallA] = [65, 97]
