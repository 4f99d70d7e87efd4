/** What stands at the ends of a list: words that reach over them, and what it seems to lack said in another way. */
import type { SequenceEntry } from '../model/entry.js'
import type { Reading } from '../model/rule.js'
import type { Folder } from '../text/folded.js'
import type { Run } from './sequence-run.js'

export function isFramed({ before, after }: SequenceEntry): boolean {
  return before !== undefined || after !== undefined
}

/**
 * 绿色、开放、共享单车: the list is another one. Where all items stand, or a frame, the segmenter is not asked: it errs, as
 * in 弘扬|开放包容 and 各省（.
 */
export function cutsWord(text: string, run: Run, entry: SequenceEntry, countWords: Reading['countWords']): boolean {
  if (isFramed(entry) || new Set(run.items).size === entry.sequence.length) return false
  if (run.end < text.length && suffixes.includes(text[run.end])) return true
  return countWords(run.start, run.firstEnd) === 0 || countWords(run.lastStart, run.end) === 0
}

/** With them an item is another word, of which a segmenter makes two: 开放型, 共享单车. */
const suffixes = '型性式化者员率单'

/** What lacks at an end may have been said in another way: 县委书记张三，县人大、县政府、县政协负责同志. */
export function mayStandBeside(missing: readonly number[], { sequence, before, after }: SequenceEntry): boolean {
  const isFirst = before === undefined && missing.includes(0)
  return isFirst || (after === undefined && missing.includes(sequence.length - 1))
}

/** Whether the sentence names, on its side of the list, the first or the last item that the list lacks. */
export function isNamedBeside(
  text: string,
  run: Run,
  missing: readonly number[],
  entry: SequenceEntry,
  fold: Folder,
): boolean {
  const names = (words: string, index: number): boolean =>
    missing.includes(index) && fold(words).includes(fold(entry.sequence[index]))
  const head = text.slice(Math.max(0, run.start - nearby), run.start).split(sentenceEnd)
  const [tail] = text.slice(run.end, run.end + nearby).split(sentenceEnd, 1)
  return names(head[head.length - 1], 0) || names(tail, entry.sequence.length - 1)
}

const sentenceEnd = /[。！？；\n]/
const nearby = 60
