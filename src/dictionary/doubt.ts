/** Wrong forms that no guard can help, because common words are all they are made of. */
import type { Entry } from '../model/entry.js'
import { likelihood } from '../text/reading.js'
import type { Word } from '../text/word-edges.js'
import type { WordIndex } from '../text/words.js'
import type { GuardedForm } from './inferred.js'

/** `refuse`: the entry would accuse what is right; `demote`: no machine may make its edit. */
export interface Doubt {
  readonly verdict: 'refuse' | 'demote'
  /** In Chinese, for the author: the form, the word with its frequency, and the way out. */
  readonly message: string
}

/** Natural logarithms. Such a word is met in every long article. */
const veryCommon = Math.log(5e-6)
const common = Math.log(2e-6)
/** So likely is a row of words that it must be met by chance. */
const byChance = Math.log(1e-6)
/** A word this often met beside its right form is a habit of its own, not a slip. */
const habit = 1 / 4

const wayOut = '若确实处处都错，请在条目里写明 confidence: certain 和 basis。'

/** Ask only for entries whose author is not believed. */
export function doubtOf(form: GuardedForm, words: WordIndex): Doubt | undefined {
  const word = words.find(form.text)
  return word ? wordDoubt(word, form, words) : rowDoubt(form, words)
}

/** Who says `certain` of the entry itself, and by which document, knows better than a list of words. */
export function isBelieved({ confidence, basis }: Entry): boolean {
  return confidence === 'certain' && basis !== undefined
}

function wordDoubt(word: Word, { right }: GuardedForm, { find }: WordIndex): Doubt | undefined {
  const rights = right.map((text) => ({ text, frequency: find(text)?.frequency ?? 0 }))
  const best = rights.reduce((a, b) => (b.frequency > a.frequency ? b : a), { text: '', frequency: 0 })
  if (best.text !== '' && word.share >= veryCommon && word.frequency >= best.frequency)
    return {
      verdict: 'refuse',
      message: `${named(word)}比正确写法${named(best)}更常用，会误报；请写成更长的词。${wayOut}`,
    }
  if (word.share >= common || word.frequency >= best.frequency * habit)
    return { verdict: 'demote', message: `${named(word)}本身是常用的词，不由机器改。${wayOut}` }
  return undefined
}

function rowDoubt({ text }: GuardedForm, words: WordIndex): Doubt | undefined {
  const likeliest = pairsOf(text, words).sort((a, b) => shareOf(b) - shareOf(a))[0]
  if (!likeliest || likelihood(words, text) < byChance) return undefined
  return {
    verdict: 'demote',
    message: `“${text}”可由常用的词${likeliest.map(named).join('和')}连成，不一定是错的，不由机器改。${wayOut}`,
  }
}

/** Words that make up the text, two by two. */
function pairsOf(text: string, { find }: WordIndex): (readonly Word[])[] {
  const pairs: (readonly Word[])[] = []
  for (let cut = 1; cut < text.length; cut++) {
    const head = find(text, 0, cut)
    const tail = head && find(text, cut)
    if (tail) pairs.push([head, tail])
  }
  return pairs
}

function shareOf(pair: readonly Word[]): number {
  return pair[0].share + pair[1].share
}

function named({ text, frequency }: { readonly text: string; readonly frequency: number }): string {
  return `“${text}”（词频 ${frequency}）`
}
