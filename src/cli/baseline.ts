/** jiaodui baseline: accepts what is found in an archive, in somebody's name and until a day. */
import { type Baseline, type BaselineEntry, keyOf, mergeBaseline } from '../baseline/baseline.js'
import { type Acceptance, acceptFindings, openBaseline } from '../baseline/open.js'
import type { Report } from '../model/report.js'
import type { Format } from '../model/view.js'
import { visible } from '../report/visible.js'
import { readBaseline, today, writeBaseline } from './baseline-file.js'
import { documentKinds } from './documents.js'
import { UsageError } from './failure.js'
import { type Options, settingsFor } from './options.js'
import { type ExitCode, eachArticle, openProofreader, type Terminal } from './session.js'

const usualPath = 'jiaodui.baseline.json'

export async function baselineCommand(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (names.length === 0) throw new UsageError('baseline 后面应有文章所在的文件或文件夹。')
  const acceptance = acceptanceOf(options)
  const path = options.baseline ?? usualPath
  const before = (await readBaseline(path)) ?? { entries: [] }
  const found = await findEntries(names, { before, acceptance, options, terminal })
  if (found.failed) {
    terminal.complain('有文章读不了，基线没有改动。')
    return 2
  }
  const dropped = new Set(options.prune ? found.unused : [])
  const kept = { entries: before.entries.filter((entry) => !dropped.has(entry)) }
  const after = mergeBaseline(kept, found.fresh)
  await writeBaseline(path, after)
  terminal.out(told(path, { before: kept, after, dropped: dropped.size, ...found }))
  return 0
}

/** All three are asked for: an accepted finding that nobody answers for is never looked at again. */
function acceptanceOf({ owner = '', reason = '', expires = '' }: Options): Acceptance {
  if (owner.trim() === '' || reason.trim() === '' || expires === '')
    throw new UsageError('请写明谁认可、为什么、到哪天为止：--owner 总编室 --reason 旧稿存档 --expires 2027-01-01。')
  if (expires <= today()) throw new UsageError(`--expires ${expires} 已经过了；应为今天以后的日期。`)
  return { owner, reason, expires }
}

interface Search {
  readonly before: Baseline
  readonly acceptance: Acceptance
  readonly options: Options
  readonly terminal: Terminal
}

interface Found {
  /** For what nothing accepts, or nothing any more. */
  readonly fresh: readonly BaselineEntry[]
  readonly unused: readonly BaselineEntry[]
  /** Findings of private data that were not accepted. */
  readonly left: number
  readonly failed: boolean
}

async function findEntries(names: readonly string[], search: Search): Promise<Found> {
  const { before, acceptance, options, terminal } = search
  const { rules } = options
  const proofreader = await openProofreader(options)
  const open = openBaseline(before, { today: today() })
  const inForce = new Set(before.entries.filter(({ expires }) => expires > today()).map(keyOf))
  const fresh: BaselineEntry[] = []
  let left = 0
  const accept = (text: string, format: Format, report: Report): void => {
    const entries = acceptFindings(text, report, { ...acceptance, format, ...(rules && { ruleIds: rules }) })
    for (const entry of entries) if (!inForce.has(keyOf(entry))) fresh.push(entry)
    const { findings } = open.apply(text, report, format).report
    if (!rules) left += findings.filter(({ type }) => type === 'privacy').length
  }
  const { failed } = await eachArticle(
    names,
    options,
    terminal,
    ({ text, format }) => accept(text, format, proofreader.check(text, settingsFor(format, options))),
    {
      kinds: documentKinds,
      visit: async ({ bytes, kind }) => {
        const { text, report } = await kind.check(bytes, proofreader, options)
        accept(text, 'text', report)
      },
    },
  )
  return { fresh, unused: open.unused(), left, failed }
}

interface Outcome extends Found {
  readonly before: Baseline
  readonly after: Baseline
  readonly dropped: number
}

function told(path: string, { before, after, fresh, unused, dropped, left }: Outcome): string {
  const added = after.entries.length - before.entries.length
  const renewed = new Set(fresh.map(keyOf)).size - added
  const idle = unused.length - dropped
  const parts = [
    `新增 ${added} 条`,
    renewed > 0 && `续期 ${renewed} 条`,
    dropped > 0 && `删去 ${dropped} 条`,
    `共 ${after.entries.length} 条`,
  ]
  const notes = [
    idle > 0 && `有 ${idle} 条这次没有用到；检查的是全部文章时，可以加 --prune 删去。`,
    left > 0 && `个人信息 ${left} 处没有记入；确要认可的，用 --rule 写明规则，如 --rule rule/privacy。`,
  ]
  return [`基线 ${visible(path)}：${parts.filter(Boolean).join('，')}。`, ...notes.filter(Boolean), ''].join('\n')
}
