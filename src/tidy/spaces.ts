/** Spaces between Chinese characters that do not belong there: 认真学 习 → 认真学习; 张三 李四 keep theirs. */
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import type { SpacedRun, SpaceJudge } from './spaced-run.js'
import { blank, isChinese, isTight, sentenceMark } from './white-space.js'

const line = /[^\r\n]+/g
const spaces = new RegExp(`${blank}+`, 'g')

/** 第一百二十条 and its kin keep the space behind them. */
const numbered = /第[〇零一二三四五六七八九十百千]{1,7}[编章节条款项部篇讲课集期回届]$/
const longestNumber = 9

/** A space within a line. */
interface Gap extends Span {
  /** Between two Chinese characters, and not between marks. */
  readonly inRun: boolean
}

/**
 * In any order. In a line that is set in columns, or holds blanks to be filled in, every space has its place. Where white
 * space is collapsed, as in HTML, plain spaces side by side are one.
 */
export function* spacesBetweenChinese(text: string, collapses: boolean, judge: SpaceJudge): Iterable<Span> {
  for (const { index, 0: words } of text.matchAll(line)) {
    const found = gapsOf(words, index, collapses)
    if (!found) continue
    yield* found.filter(({ inRun }) => !inRun)
    for (const run of runsOf(text, found, sentenceMark.test(words))) yield* judge(run)
  }
}

/** The spaces between Chinese neighbours that may go; nothing where the line is set in columns. */
function gapsOf(words: string, from: number, collapses: boolean): Gap[] | undefined {
  const found: Gap[] = []
  for (const { index, 0: space } of words.matchAll(spaces)) {
    const end = index + space.length
    if (index === 0 || end === words.length) continue
    const [before, after] = [words[index - 1], words[end]]
    const tight = isChinese(before) && isChinese(after) && isTight(before, after)
    const length = lengthOf(space, collapses)
    // Two spaces are a slip only beside the marks of a sentence.
    if (length > 2 || (length === 2 && !(tight && sentenceMark.test(words)))) return undefined
    if (numbered.test(words.slice(Math.max(0, index - longestNumber), index))) continue
    const inRun = isHan(before.charCodeAt(0)) && isHan(after.charCodeAt(0))
    if (inRun || tight) found.push({ start: from + index, end: from + end, inRun })
  }
  return found
}

function lengthOf(space: string, collapses: boolean): number {
  if (collapses) return space.replace(/[\t ]+/g, ' ').length
  return space.includes('\t') ? Number.POSITIVE_INFINITY : space.length
}

/** Spaces with nothing but Chinese characters between them, and these characters. */
function* runsOf(text: string, gaps: readonly Gap[], inSentence: boolean): Iterable<SpacedRun> {
  let run: Gap[] = []
  let end = -1
  for (const gap of gaps) {
    if (!gap.inRun) continue
    if (gap.start !== end && run.length > 0) {
      yield runOf(text, run, inSentence)
      run = []
    }
    run.push(gap)
    end = edgeOfHan(text, gap.end, 1)
  }
  if (run.length > 0) yield runOf(text, run, inSentence)
}

function runOf(text: string, gaps: readonly Gap[], inSentence: boolean): SpacedRun {
  const start = edgeOfHan(text, gaps[0].start, -1)
  const end = edgeOfHan(text, gaps[gaps.length - 1].end, 1)
  const starts = [start, ...gaps.map((gap) => gap.end)]
  const ends = [...gaps.map((gap) => gap.start), end]
  const pieces = starts.map((from, at) => text.slice(from, ends[at]))
  return { pieces, gaps, isProse: inSentence && !isQuotedOrNamed(text, start, end) }
}

/** “为党育人 为国育才”, and who speaks: 董事长 张三： */
function isQuotedOrNamed(text: string, start: number, end: number): boolean {
  return /[“‘《〈「『【]/.test(text.charAt(start - 1)) || /[：:]/.test(text.charAt(end))
}

function edgeOfHan(text: string, at: number, step: 1 | -1): number {
  while (isHan(text.charCodeAt(step < 0 ? at - 1 : at))) at += step
  return at
}
