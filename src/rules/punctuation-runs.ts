/** Stops in a row, however many: 。。 → 。, ，。 → 。, 。。。 → ……, ，，。 → 。; ？！ and ！！ are ways to raise one's voice. */
import type { Candidate, Span } from '../model/rule.js'

const stops = '，、；：。！？'
const voice = '！？'

/** Every two stops of which not both raise the voice: a longer run holds such a pair too. */
export const runTriggers: readonly string[] = [...stops].flatMap((one) =>
  [...stops].filter((other) => !(isVoice(one) && isVoice(other))).map((other) => one + other),
)

/** A run is read from its first pair on, so that each is read once however long it is. */
export function* stopRuns(text: string, hits: readonly Span[]): Iterable<Candidate> {
  let done = 0
  for (const { start } of hits) {
    if (start < done || !isStop(text, start) || !isStop(text, start + 1)) continue
    const from = startOfVoice(text, start)
    done = endOfRun(text, start)
    yield { start: from, end: done, severity: 'error', ...judge(text, from, done) }
  }
}

function isStop(text: string, at: number): boolean {
  return at < text.length && stops.includes(text[at])
}

function isVoice(mark: string): boolean {
  return voice.includes(mark)
}

/** ？！ may stand before the pair: three marks at most, as more of them say no more. */
function startOfVoice(text: string, start: number): number {
  let from = start
  while (from > 0 && start - from < 3 && isVoice(text[from - 1])) from--
  return from
}

function endOfRun(text: string, start: number): number {
  let end = start + 1
  while (isStop(text, end)) end++
  return end
}

type Judgement = Pick<Candidate, 'message' | 'suggestions'>

/** How much of a run is looked at. */
const enough = 40

function judge(text: string, start: number, end: number): Judgement {
  const run = text.slice(start, Math.min(end, start + enough))
  const kinds = [...new Set(run)]
  if (kinds.length > 1) return { message: '几个标点连用，请核对保留哪一个。', suggestions: choices(run, kinds) }
  const isEllipsis = run.length > 2 && '、。'.includes(run[0])
  return { message: '标点重复。', suggestions: isEllipsis ? ['……', run[0]] : [run[0]] }
}

/** What raises the voice first, as it says the most; else what was written last. */
function choices(run: string, kinds: readonly string[]): string[] {
  const raised = /[！？]{1,3}/.exec(run)?.[0]
  const others = kinds.filter((kind) => !isVoice(kind)).reverse()
  return raised === undefined ? others : [raised, ...others]
}
