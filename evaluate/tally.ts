/** Judgements added up: by the class of error, by dictionary, by rule. */
import { isLoud, type Judgement, type Outcome } from './judge.js'

/** How many errors of a class there were, and what became of them. */
export interface Tally {
  readonly n: number
  readonly detected: number
  readonly hinted: number
  readonly corrected: number
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (holds: (outcome: Outcome) => boolean): number => outcomes.filter(holds).length
  return {
    n: outcomes.length,
    detected: count(({ detected }) => detected),
    hinted: count(({ hinted }) => hinted),
    corrected: count(({ corrected }) => corrected),
  }
}

/** Everything first, then all but style, where a hint is enough, then class by class, the largest first. */
export function tallyByKind(outcomes: readonly Outcome[]): ReadonlyMap<string, Tally> {
  const classes = [...groupBy(outcomes, ({ planted }) => planted.kind)].sort((a, b) => b[1].length - a[1].length)
  const errors = outcomes.filter(({ planted }) => !planted.kind.startsWith('style'))
  const groups = [['all', outcomes], ['all but style', errors], ...classes] as const
  return new Map(groups.map(([kind, some]) => [kind, tally(some)]))
}

/** What one dictionary or rule found, and where it spoke without cause. */
export interface Share {
  readonly found: number
  readonly loudAlarms: number
  readonly softAlarms: number
}

/** By dictionary, or by rule where it is no dictionary's. */
export function sharesOf(judgements: readonly Judgement[]): ReadonlyMap<string, Share> {
  const found = judgements.flatMap(({ outcomes }) => outcomes.flatMap(({ rules }) => rules.map(speakerOf)))
  const alarms = judgements.flatMap((judgement) => judgement.alarms)
  const speakers = [...new Set([...found, ...alarms.map(({ ruleId }) => speakerOf(ruleId))])].sort()
  const shareOf = (speaker: string): Share => {
    const own = alarms.filter(({ ruleId }) => speakerOf(ruleId) === speaker)
    const loudAlarms = own.filter(isLoud).length
    return { found: found.filter((one) => one === speaker).length, loudAlarms, softAlarms: own.length - loudAlarms }
  }
  return new Map(speakers.map((speaker) => [speaker, shareOf(speaker)]))
}

/** The dictionary of an entry's rule id; a rule stands for itself. */
function speakerOf(ruleId: string): string {
  return ruleId.startsWith('rule/') ? ruleId : ruleId.slice(0, ruleId.indexOf('/'))
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
