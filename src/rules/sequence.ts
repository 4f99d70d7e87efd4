/** Compares a list, as it stands in a text, with the order that its entry fixes. */
import { needsMarks, usualSeparator } from '../dictionary/sequence.js'
import type { SequenceEntry } from '../model/entry.js'
import type { Candidate, Origin, Reading, Span } from '../model/rule.js'
import type { Folder } from '../text/folded.js'
import { cutsWord, isFramed, isNamedBeside, mayStandBeside } from './sequence-edge.js'
import { createRunReader, type Run } from './sequence-run.js'

/** What an entry's findings weigh where nothing is doubtful. */
export type Weight = Pick<Origin, 'severity' | 'confidence'>

/**
 * Answers with what is wrong about the lists round the anchors' places, which come in text order; linear in the text.
 * `countWords` is that of a `Reading`; without it every item is taken for a word.
 */
export type SequenceReader = (text: string, hits: Iterable<Span>, countWords?: Reading['countWords']) => Candidate[]

/**
 * Finds lists in the wrong order, lists with an item twice and, where the entry says `complete`, lists that lack one.
 * `hits` are the places of `sequenceAnchors`; what a `fold` makes one character counts as one.
 */
export function createSequenceReader(entry: SequenceEntry, weight: Weight, fold: Folder): SequenceReader {
  const readRuns = createRunReader(entry, fold)
  return (text, hits, countWords = () => 1) =>
    readRuns(text, hits).flatMap((run) => {
      const fault = faultOf(run, entry)
      if (!fault || isNamedBeside(text, run, fault.missing ?? [], entry, fold)) return []
      return cutsWord(text, run, entry, countWords) ? [] : [candidateFor(run, fault, entry, weight)]
    })
}

interface Fault {
  /** The items as they should stand. */
  readonly right: readonly number[]
  readonly says: string
  /** What should stand between them, where it is not what stands there. */
  readonly mark?: string
  /** The items that it lacks, where that is the fault. */
  readonly missing?: readonly number[]
  /** Of a fault that may be meant; without it the entry's own word counts. */
  readonly doubt?: boolean
}

function faultOf(run: Run, entry: SequenceEntry): Fault | undefined {
  const right = [...new Set(run.items)].sort((a, b) => a - b)
  // 甲和乙、丙 is no list of one order.
  if (run.concluded && run.open) return undefined
  const isWhole = right.length === entry.sequence.length
  if (isWhole && right.length === run.items.length) return wholeFault(run, right, entry)
  if (run.open || !run.usual) return undefined
  if (right.length < run.items.length) return doubledFault(run, right, entry)
  return isOrdered(run.items) ? omission(right, entry) : partlyWrong(run, right, entry)
}

function isOrdered(items: readonly number[]): boolean {
  return items.every((item, at) => at === 0 || item > items[at - 1])
}

/** All items are there. Many of them are never written without marks. */
function wholeFault(
  run: Run,
  right: readonly number[],
  { between = usualSeparator }: SequenceEntry,
): Fault | undefined {
  if (!isOrdered(run.items)) {
    const isSure = run.usual && (right.length > 2 || !run.concluded)
    return { right, says: '次序应为', ...(!isSure && { doubt: true }) }
  }
  if (run.usual || run.separator !== '' || right.length < needsMarks) return undefined
  return { right, says: `各项之间应有“${between}”：`, mark: between, doubt: true }
}

/** Three items or more: 政府、政府有关部门 is no slip. */
function doubledFault({ items }: Run, right: readonly number[], entry: SequenceEntry): Fault | undefined {
  if (right.length < 3) return undefined
  const isReplaced = items.length === entry.sequence.length && right.length === items.length - 1
  const seen = new Set<number>()
  const twice = items.find((item) => seen.size === seen.add(item).size)
  const says = `“${entry.sequence[twice ?? 0]}”重复，应为`
  return { right: isReplaced || entry.complete ? all(entry) : right, says, doubt: true }
}

function all({ sequence }: SequenceEntry): number[] {
  return sequence.map((_, index) => index)
}

/** Few of many items may stand in any order: 开放、绿色; most of them are the list. */
function partlyWrong({ concluded }: Run, right: readonly number[], entry: SequenceEntry): Fault | undefined {
  const isTold = isFramed(entry) || (isMost(right, entry) && !concluded)
  return isTold ? { right: entry.complete ? all(entry) : right, says: '次序应为', doubt: true } : undefined
}

function isMost(items: readonly number[], { sequence }: SequenceEntry): boolean {
  return items.length > 2 && 2 * items.length > sequence.length
}

/** Lists that lack more are mostly meant so, except where they are long; what stands in a frame never is. */
function omission(present: readonly number[], entry: SequenceEntry): Fault | undefined {
  if (!entry.complete) return undefined
  const missing = all(entry).filter((index) => !present.includes(index))
  const says = `缺少${missing.map((index) => `“${entry.sequence[index]}”`).join('')}，应为`
  const isOne = missing.length === 1
  const isFrameFull = entry.before !== undefined && entry.after !== undefined
  const isSure = isFrameFull || (isOne && present.length > 2 && !mayStandBeside(missing, entry))
  const isTold = isSure || (isOne && present.length > 1) || missing.length * 4 <= entry.sequence.length
  return isTold ? { right: all(entry), says, missing, doubt: !isSure } : undefined
}

function candidateFor(run: Run, fault: Fault, entry: SequenceEntry, weight: Weight): Candidate {
  const { start, end, head, tail } = run
  const list = head + written(fault, run, entry) + tail
  const message = entry.message ?? `${fault.says}${list.includes('“') ? ` ${list} ` : `“${list}”`}。`
  return { start, end, suggestions: [list], message, ...(fault.doubt && doubted(weight)) }
}

/** With the marks that the writer chose; a conjunction stays before the last item. */
function written({ right, mark }: Fault, run: Run, { sequence, between = usualSeparator }: SequenceEntry): string {
  const joints = run.concluded ? run.joints.slice(0, -1) : run.joints
  // The shortest has no stray blanks.
  const [usual = between] = [...joints].sort((a, b) => a.length - b.length)
  const chosen = run.joints.length === right.length - 1 ? run.joints : []
  const last = run.concluded ? run.joints[run.joints.length - 1] : usual
  const jointAfter = (at: number): string => mark ?? chosen[at] ?? (at === right.length - 2 ? last : usual)
  return right.map((index, at) => sequence[index] + (at < right.length - 1 ? jointAfter(at) : '')).join('')
}

/** What may be meant is no more than a warning, and nothing for a machine to change. */
export function doubted({ severity, confidence }: Weight): Weight {
  return {
    severity: severity === 'error' ? 'warning' : severity,
    confidence: confidence === 'certain' ? 'likely' : confidence,
  }
}
