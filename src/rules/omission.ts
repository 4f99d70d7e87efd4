/** What was left out: a member of a list, what a pair of marks or a conjunction is waiting for. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { brokenLists, listTriggers } from './omission-list.js'

const emptyPairs = ['《》', '“”', '〔〕', '（）']
/** No clause ends with one of these. 以及，更重要的是 and 或者，干脆 go on behind the comma. */
const dangling = combine(['关于', '对于', '由于', '按照'], '，。；！？').concat(
  combine(['以及', '或者'], '。；！？'),
  combine(['为了'], '，；'),
  combine(['并且', '而且', '因为', '如果', '虽然'], '。；！？'),
)

export const omission: Rule = {
  id: 'rule/omission',
  type: 'repetition',
  severity: 'warning',
  confidence: 'likely',
  summary: '漏写：列举缺项（一是……三是……）、书名号或引号里没有内容、连词后面没有下文。',
  triggers: [...listTriggers, ...emptyPairs, ...dangling],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    yield* brokenLists(text, hits)
    for (const hit of hits) {
      const words = text.slice(hit.start, hit.end)
      if (emptyPairs.includes(words)) yield* emptyPair(text, hit)
      else if (dangling.includes(words) && !isNamed(text, hit)) yield danglingWord(words, hit)
    }
  },
}

/** Whoever speaks of the marks themselves names them: 书名号《》. */
function* emptyPair(text: string, { start, end }: Span): Iterable<Candidate> {
  if (/[号“、]/.test(text.charAt(start - 1)) || /[”、]/.test(text.charAt(end))) return
  const message = `“${text.slice(start, end)}”里没有内容，请核对是否漏写。`
  yield { start, end, suggestions: [], message, ...(text[start] === '（' && { severity: 'info' }) }
}

/** 历史没有如果。 */
function isNamed(text: string, { start }: Span): boolean {
  return /(?:没有|不是|[个多]|[A-Za-z“])$/.test(text.slice(Math.max(0, start - 2), start))
}

function danglingWord(words: string, { start, end }: Span): Candidate {
  const word = words.slice(0, -1)
  return { start, end: end - 1, suggestions: [], message: `“${word}”后面没有下文，请核对是否漏写。` }
}

function combine(words: readonly string[], marks: string): readonly string[] {
  return words.flatMap((word) => Array.from(marks, (mark) => word + mark))
}
