/** The words on the command line → options, or a sentence that says what is wrong with them. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { CheckOptions } from '../check/check.js'
import { type Threshold, thresholds } from '../files/config-shape.js'
import { type LayoutKind, layoutKinds } from '../model/layout.js'
import { type Format, formats } from '../model/view.js'
import { isDay } from '../text/date.js'
import {
  type BlankLineStyle,
  blankLineStyles,
  type IndentStyle,
  indentStyles,
  type SpaceStyle,
  spaceStyles,
} from '../tidy/options.js'
import { UsageError } from './failure.js'

const reporters = ['text', 'json'] as const

export interface Options {
  readonly dictionaries: readonly string[]
  readonly reporter: (typeof reporters)[number]
  readonly failOn: Threshold
  readonly format: Format | undefined
  readonly publishedAt: string | undefined
  readonly hardWrapped: boolean
  readonly maxFindings: number | undefined
  /** Milliseconds for each article. */
  readonly timeBudget: number | undefined
  /** Path of the region that a new dictionary is for, or that fills the templates of those that name none. */
  readonly region: string | undefined
  readonly write: boolean
  /** Where a copy of a docx with the findings as comments goes. */
  readonly comments: string | undefined
  /** A docx is changed without a trace. */
  readonly untracked: boolean
  readonly diff: boolean
  /** What to put in order; everything without it. */
  readonly only: readonly LayoutKind[] | undefined
  readonly indent: IndentStyle | undefined
  readonly blankLines: BlankLineStyle | undefined
  readonly spaces: SpaceStyle | undefined
  /** Articles to try a dictionary on; of what it finds, so many are shown, chosen by the seed. */
  readonly on: readonly string[]
  readonly sample: number
  readonly seed: string
  /** Where a pack is written, or a sample for a person to judge; and where that is read once judged. */
  readonly out: string | undefined
  readonly judged: string | undefined
  /** A configuration by its name; none, not even one that lies there. */
  readonly config: string | undefined
  readonly noConfig: boolean
  /** Rules and entries that a configuration silences, and the file that says so. */
  readonly off: { readonly ids: readonly string[]; readonly path: string } | undefined
  readonly selection: SelectionOptions
  readonly trustSuppressions: boolean
  readonly requireReason: boolean
  /** File of accepted findings; and of which rules they are accepted, by whom, why and until when. */
  readonly baseline: string | undefined
  readonly rules: readonly string[] | undefined
  readonly owner: string | undefined
  readonly reason: string | undefined
  readonly expires: string | undefined
  readonly prune: boolean
}

/** Which articles of a folder are read, and as what: patterns as .gitignore writes them, seen from `base`. */
export interface SelectionOptions {
  readonly base: string
  readonly ignore: readonly string[]
  readonly formats: Readonly<Record<string, Format>>
}

export interface CommandLine {
  readonly command: string | undefined
  readonly names: readonly string[]
  readonly help: boolean
  readonly version: boolean
  /** Names of the options that were given. */
  readonly given: readonly string[]
  readonly options: Options
}

const config = {
  allowPositionals: true,
  options: {
    dictionary: { type: 'string', multiple: true, short: 'd' },
    reporter: { type: 'string' },
    'fail-on': { type: 'string' },
    format: { type: 'string' },
    'published-at': { type: 'string' },
    'hard-wrapped': { type: 'boolean' },
    'max-findings': { type: 'string' },
    'time-budget': { type: 'string' },
    region: { type: 'string' },
    write: { type: 'boolean' },
    comments: { type: 'string' },
    untracked: { type: 'boolean' },
    diff: { type: 'boolean' },
    only: { type: 'string' },
    indent: { type: 'string' },
    'blank-lines': { type: 'string' },
    spaces: { type: 'string' },
    on: { type: 'string', multiple: true },
    out: { type: 'string', short: 'o' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    judged: { type: 'string' },
    config: { type: 'string' },
    'no-config': { type: 'boolean' },
    'ignore-suppressions': { type: 'boolean' },
    'require-reason': { type: 'boolean' },
    baseline: { type: 'string' },
    rule: { type: 'string', multiple: true },
    owner: { type: 'string' },
    reason: { type: 'string' },
    expires: { type: 'string' },
    prune: { type: 'boolean' },
    // What editors pass to any language server.
    stdio: { type: 'boolean' },
    clientProcessId: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  },
} as const satisfies ParseArgsConfig

/** Of commands that a configuration speaks to. */
const configured = ['config', 'no-config']
/** Of commands that read articles as `check` does. */
const checking = [
  ...configured,
  ...['dictionary', 'region', 'format', 'published-at', 'ignore-suppressions', 'require-reason', 'baseline'],
]

/** Which command takes which options, besides --help and --version. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  check: [...checking, 'reporter', 'fail-on', 'hard-wrapped', 'max-findings', 'time-budget', 'comments'],
  fix: [...checking, 'fail-on', 'hard-wrapped', 'time-budget', 'write', 'untracked'],
  baseline: [...checking, 'rule', 'owner', 'reason', 'expires', 'prune'],
  tidy: [...configured, 'reporter', 'format', 'write', 'diff', 'only', 'indent', 'blank-lines', 'spaces'],
  compare: ['reporter', 'format'],
  explain: [...configured, 'dictionary', 'region'],
  dictionary: [],
  lsp: ['dictionary', 'published-at', 'region', 'stdio', 'clientProcessId'],
  'dictionary new': ['region'],
  'dictionary test': ['dictionary'],
  'dictionary lint': ['dictionary', 'fail-on'],
  'dictionary layers': ['dictionary'],
  'dictionary try': ['dictionary', 'on', 'sample', 'seed', 'out', 'judged', 'format', 'published-at'],
  'dictionary build': ['dictionary', 'out'],
  'dictionary diff': [],
  'dictionary import-notice': ['dictionary'],
}

/** Throws a UsageError. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args)
  const [command, ...names] = positionals
  refuseOthers(Object.keys(values), positionals)
  return {
    command,
    names,
    help: values.help ?? false,
    version: values.version ?? false,
    given: Object.keys(values),
    options: {
      dictionaries: values.dictionary ?? [],
      reporter: choice('reporter', values.reporter, reporters) ?? 'text',
      failOn: choice('fail-on', values['fail-on'], thresholds) ?? 'warning',
      format: choice('format', values.format, formats),
      publishedAt: day(values['published-at']),
      hardWrapped: values['hard-wrapped'] ?? false,
      maxFindings: wholeNumber('max-findings', values['max-findings']),
      timeBudget: wholeNumber('time-budget', values['time-budget']),
      region: values.region,
      write: values.write ?? false,
      comments: values.comments,
      untracked: values.untracked ?? false,
      diff: values.diff ?? false,
      only: values.only?.split(',').flatMap((kind) => choice('only', kind.trim(), layoutKinds) ?? []),
      indent: choice('indent', values.indent, indentStyles),
      blankLines: choice('blank-lines', values['blank-lines'], blankLineStyles),
      spaces: choice('spaces', values.spaces, spaceStyles),
      on: values.on ?? [],
      sample: wholeNumber('sample', values.sample) ?? 20,
      seed: values.seed ?? '1',
      out: values.out,
      judged: values.judged,
      config: values.config,
      noConfig: values['no-config'] ?? false,
      off: undefined,
      selection: { base: '.', ignore: [], formats: {} },
      trustSuppressions: !values['ignore-suppressions'],
      requireReason: values['require-reason'] ?? false,
      baseline: values.baseline,
      rules: values.rule,
      owner: values.owner,
      reason: values.reason,
      expires: day(values.expires, 'expires'),
      prune: values.prune ?? false,
    },
  }
}

/** An unknown command, or an unknown action of one, is left for others to refuse. */
function refuseOthers(given: readonly string[], [command = '', action = '']: readonly string[]): void {
  const named = [`${command} ${action}`, command].find((name) => Object.hasOwn(accepted, name))
  if (named === undefined || (named === 'dictionary' && action !== '')) return
  const unknown = given.find((name) => !['help', 'version', ...accepted[named]].includes(name))
  if (unknown !== undefined) throw new UsageError(`${named} 没有选项 --${unknown}。`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ ...config, args: [...args] })
  } catch (error) {
    const option = /'(-[^', ]*)/.exec((error as Error).message)?.[1] ?? ''
    const { code } = error as { code?: string }
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `没有选项 ${option}。`
        : `选项 ${option} 的写法不对：缺少值，或多了值。`,
    )
  }
}

function choice<T extends string>(name: string, value: string | undefined, values: readonly T[]): T | undefined {
  if (value === undefined || (values as readonly string[]).includes(value)) return value as T | undefined
  throw new UsageError(`--${name} 应为 ${values.join('、')} 之一，而不是“${value}”。`)
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,6}$/.test(value)) return value === undefined ? undefined : Number(value)
  throw new UsageError(`--${name} 应为个数，如 20，而不是“${value}”。`)
}

function day(value: string | undefined, name = 'published-at'): string | undefined {
  if (value === undefined || isDay(value)) return value
  throw new UsageError(`--${name} 应为日期，如 2024-03-06，而不是“${value}”。`)
}

/** Whether a configuration has a say in the command. */
export function isConfigured(command: string | undefined): boolean {
  return command !== undefined && Object.hasOwn(accepted, command) && accepted[command].includes('config')
}

/** What `check` is told of an article. */
export function settingsFor(format: Format, options: Options): CheckOptions {
  const { trustSuppressions, requireReason, hardWrapped, maxFindings, timeBudget } = options
  return {
    format,
    ...dateOf(options),
    trustSuppressions,
    requireReason,
    hardWrapped,
    ...(maxFindings !== undefined && { maxFindings }),
    ...(timeBudget !== undefined && { timeBudget }),
  }
}

/** The publication date as the library takes it. */
export function dateOf({ publishedAt }: Options): { publishedAt?: string } {
  return publishedAt === undefined ? {} : { publishedAt }
}
