/** What comments in an article ask to leave unsaid: where they reach, what they silence, and which do nothing. */
import type { Finding } from '../model/finding.js'
import type { Range } from '../model/range.js'
import type { SuppressedFinding, SuppressionFault } from '../model/report.js'
import type { View } from '../model/view.js'
import { maskNumbers } from '../text/mask.js'
import { createReach } from './comment-reach.js'
import { readDirective } from './directive.js'
import type { Said } from './report.js'

/** One id of one comment, and the stretch of the article where it holds. */
interface Suppression extends Pick<SuppressionFault, 'comment'> {
  /** Of an entry, a rule or a dictionary; empty: all. */
  readonly id: string
  readonly reason: string
  readonly from: number
  to: number
  used: boolean
}

export interface SuppressOptions {
  readonly requireReason: boolean
  /** Whether some entry, rule or dictionary has the id. */
  readonly isKnown: (id: string) => boolean
}

/** To look an id up may take as long as its dictionary is: of many that do nothing, the later are told as unused. */
const mostLookups = 200

/** Findings come in order; time is linear in them and the comments. */
export function suppress(findings: readonly Finding[], view: View, options: SuppressOptions): Said {
  if (view.comments.length === 0) return { findings, suppressed: [], suppressionFaults: [] }
  const faults: SuppressionFault[] = []
  const suppressions = readSuppressions(view, options, faults)
  const ruling = createRuling(suppressions)
  const suppressed: SuppressedFinding[] = []
  const left = findings.filter((finding) => {
    const found = ruling(finding)
    if (found) suppressed.push({ ...finding, suppression: spoken(found) })
    return !found
  })
  const idle = suppressions.filter(({ used }) => !used)
  const unknown = ({ id }: Suppression, at: number): boolean => id !== '' && at < mostLookups && !options.isKnown(id)
  const idleFaults = idle.map((item, at) =>
    faultOf(unknown(item, at) ? 'unknown-rule' : 'unused', item.comment, item.id),
  )
  const inOrder = [...faults, ...idleFaults].sort((a, b) => a.comment[0] - b.comment[0])
  return { findings: left, suppressed, suppressionFaults: inOrder }
}

function spoken({ comment, reason }: Suppression): SuppressedFinding['suppression'] {
  return { comment, ...(reason !== '' && { reason: maskNumbers(reason) }) }
}

function faultOf(kind: SuppressionFault['kind'], comment: Range, id = ''): SuppressionFault {
  return { kind, comment, ...(id !== '' && { ruleId: maskNumbers(id) }) }
}

/** In the order in which they begin to hold. */
function readSuppressions(view: View, options: SuppressOptions, faults: SuppressionFault[]): Suppression[] {
  const reachOf = createReach(view)
  const open = new Map<string, Suppression[]>()
  const all: Suppression[] = []
  for (const comment of view.comments) {
    const { place } = comment
    const directive = readDirective(comment.text)
    if (!directive) faults.push(faultOf('malformed', place))
    else if (directive.verb === 'enable')
      faults.push(...close(open, directive.ids, place[0]).map((id) => faultOf('unused', place, id)))
    else if (options.requireReason && directive.reason === '') faults.push(faultOf('no-reason', place))
    else {
      const { verb, ids, reason } = directive
      const [from, to] = reachOf(verb, comment)
      for (const id of ids.length > 0 ? ids : ['']) {
        const suppression = { comment: place, id, reason, from, to, used: false }
        all.push(suppression)
        if (verb === 'disable') hold(open, suppression)
      }
    }
  }
  return all.sort((a, b) => a.from - b.from)
}

function hold(held: Map<string, Suppression[]>, suppression: Suppression): void {
  const own = held.get(suppression.id)
  if (own) own.push(suppression)
  else held.set(suppression.id, [suppression])
}

/** Without ids all that are open end. Those ids come back under which nothing was. */
function close(open: Map<string, Suppression[]>, ids: readonly string[], at: number): string[] {
  const named = ids.length > 0 ? ids : [...open.keys()]
  const idle = named.filter((id) => !open.has(id))
  for (const id of named) {
    for (const suppression of open.get(id) ?? []) suppression.to = at
    open.delete(id)
  }
  return named.length === 0 ? [''] : idle
}

/** Answers which suppression silences a finding; to be asked from left to right. */
function createRuling(suppressions: readonly Suppression[]): (finding: Finding) => Suppression | undefined {
  /** Those that have begun, by their id, the latest last. */
  const begun = new Map<string, Suppression[]>()
  let next = 0
  const latest = (id: string, [start, end]: Range): Suppression | undefined => {
    const own = begun.get(id) ?? []
    // What marks the end of a line is a part of it.
    for (let top = own.at(-1); top && top.to <= start && top.to < end; top = own.at(-1)) own.pop()
    return own.at(-1)
  }
  return ({ ruleId, type, range }) => {
    for (; suppressions[next]?.from <= range[0]; next++) hold(begun, suppressions[next])
    // Private data is silenced by those only who name the rule.
    const ids = type === 'privacy' ? [ruleId] : [ruleId, ruleId.slice(0, ruleId.indexOf('/')), '']
    const found = ids.map((id) => latest(id, range)).find(Boolean)
    if (found) found.used = true
    return found
  }
}
