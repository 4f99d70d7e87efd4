/** Reads a dictionary as a careful colleague would: what cannot fire, what says a thing twice, what is not safe. */
import { createFoldings } from './dictionary/folds.js'
import { entryId, textsOf } from './dictionary/forms.js'
import { doubtOfEntry } from './dictionary/guarded.js'
import { type LayeredEntry, stackLayers } from './dictionary/layers.js'
import { packsOf } from './dictionary/parts.js'
import { fillTemplates } from './dictionary/region.js'
import type { Dictionary } from './model/entry.js'
import type { DictionaryFault } from './model/errors.js'
import type { Finding, Severity } from './model/finding.js'
import { createProofreader, type Proofreader, type ProofreaderOptions } from './proofreader.js'
import { createPartSearch, findingsIn, missedForms } from './reach.js'
import type { WordIndex } from './text/words.js'

/** What is looked for, with how grave it is. */
const severityOf = {
  unreachable: 'error',
  'too-short': 'error',
  'common-word': 'error',
  contradictory: 'warning',
  disputed: 'warning',
  duplicate: 'warning',
  unsafe: 'warning',
  'no-example': 'warning',
  'no-basis': 'warning',
  contained: 'info',
} as const satisfies Record<string, Severity>

export type LintKind = keyof typeof severityOf

/** What, where, and the way out. */
export interface LintFinding extends DictionaryFault {
  readonly kind: LintKind
  readonly severity: Severity
}

/** Lower layers are read entry by entry: packs do not do. */
export interface LintOptions extends ProofreaderOptions {
  readonly dictionaries?: readonly Dictionary[]
}

/** One thing to say of one entry. */
type Remark = readonly [kind: LintKind, message: string]
type Check = (item: LayeredEntry) => Iterable<Remark>

/**
 * Reads the dictionary as the highest layer over `options.dictionaries`, or in the place of the one among them that has
 * its id. Throws a DictionaryError where the dictionary is malformed or the layers do not fit together.
 */
export function lintDictionary(written: Dictionary, options: LintOptions = {}): LintFinding[] {
  const dictionary = fillTemplates(written)
  const { dictionaries = [], rules = [] } = options
  const isThere = dictionaries.some(({ id }) => id === dictionary.id)
  const all = isThere
    ? dictionaries.map((layer) => (layer.id === dictionary.id ? dictionary : layer))
    : [...dictionaries, dictionary]
  // Doubts are told one by one below, where a proofreader would refuse the whole dictionary.
  const { words, ...others } = options
  const place = all.indexOf(dictionary)
  const below = packsOf(all.slice(0, place))
  const lower = createProofreader({ ...others, dictionaries: below })
  const proofreader = createProofreader({ ...others, dictionaries: [...below, ...packsOf(all.slice(place))] })
  const ruleIds = rules.map(({ id }) => id)
  const { entries } = stackLayers(all)
  const own = entries.filter((item) => item.dictionary === dictionary)
  const foreign = entries.filter((item) => item.dictionary !== dictionary && item.replacedBy === undefined)
  const spoken = new Set([...foreign.map(({ ruleId }) => ruleId), ...ruleIds])
  const checks: readonly Check[] = [
    reachCheck(proofreader, own, entries),
    sameCheck(own, foreign),
    rightCheck(lower, own, spoken),
    lengthCheck,
    wordCheck(words),
    containedCheck(dictionary, own, foreign),
    termCheck,
    listCheck,
    recordCheck,
  ]
  const findings: LintFinding[] = []
  for (const item of own)
    for (const check of checks) for (const remark of check(item)) findings.push(findingFor(item, remark))
  return findings
}

function findingFor({ entry, dictionary }: LayeredEntry, [kind, message]: Remark): LintFinding {
  const line = entry.line === undefined ? {} : { line: entry.line }
  return { file: dictionary.id, ...line, entry: entryId(entry), kind, severity: severityOf[kind], message }
}

/** Wrong forms that are never found. */
function reachCheck(proofreader: Proofreader, own: readonly LayeredEntry[], all: readonly LayeredEntry[]): Check {
  const missed = new Map<LayeredEntry, string[]>()
  for (const { item, text, found } of missedForms(proofreader, own))
    missed.set(item, [...(missed.get(item) ?? []), `${quoted([text])}${reasonFor(text, found, all)}`])
  return function* (item) {
    if (item.replacedBy !== undefined)
      yield ['unreachable', `已被上层的 ${item.replacedBy} 取代，不会再报；请删去它，或改上层。`]
    for (const message of missed.get(item)?.slice(0, 3) ?? []) yield ['unreachable', message]
  }
}

function reasonFor(text: string, found: readonly Finding[], all: readonly LayeredEntry[]): string {
  const winners = [...new Set(found.map(({ ruleId }) => ruleId))]
  if (winners.length > 0) return `总是由 ${winners.join('、')} 先报出；请删去其一，或用 replaces 取代它。`
  const protector = all.find((item) => item.replacedBy === undefined && item.right.includes(text))
  if (protector) return `在 ${protector.ruleId} 里是对的，永远不会报；请删去其一，或用 off 停用它。`
  return '永远不会报：守卫把它自己也放过了；请改窄 unless。'
}

/** The same words twice, or in a lower layer with another verdict. */
function sameCheck(own: readonly LayeredEntry[], others: readonly LayeredEntry[]): Check {
  const foldingOf = createFoldings()
  const fold = own.length > 0 ? foldingOf(own[0].dictionary).fold : (text: string) => text
  const below = others.filter(({ layer }) => layer < (own[0]?.layer ?? 0))
  const wrong = new Map(below.flatMap((item) => item.wrong.map((text) => [fold(text), item] as const)))
  const right = new Map(below.flatMap((item) => item.right.map((text) => [text, item] as const)))
  const seen = new Map<string, string>()
  return function* (item) {
    for (const text of item.wrong) {
      const key = fold(text)
      const twin = seen.get(key)
      if (twin !== undefined && twin !== text)
        yield ['duplicate', `${quoted([text])}与${quoted([twin])}看作相同的字，留一个即可。`]
      seen.set(key, text)
      yield* againstLower(item, text, wrong.get(key), right.get(text))
    }
    yield* twiceRight(item, right)
  }
}

/** What a lower layer keeps already, or has the order of. */
function* twiceRight({ entry, right: own }: LayeredEntry, below: ReadonlyMap<string, LayeredEntry>): Iterable<Remark> {
  if ('wrong' in entry) return
  for (const text of own) {
    const lower = below.get(text)
    if (!lower || lower.ruleId === entry.replaces) continue
    if ('keep' in entry && 'keep' in lower.entry)
      yield ['duplicate', `${quoted([text])}在 ${lower.ruleId} 里已经保留；请删去它。`]
    if ('sequence' in entry && 'sequence' in lower.entry)
      yield ['duplicate', `${lower.ruleId} 已有这一次序；请删去它，或写 replaces: ${lower.ruleId}。`]
  }
}

function* againstLower(
  { entry, right: own }: LayeredEntry,
  text: string,
  wrong: LayeredEntry | undefined,
  right: LayeredEntry | undefined,
): Iterable<Remark> {
  const wayOut = (ruleId: string): string => `若要以本条为准，请写 replaces: ${ruleId}。`
  if (wrong && wrong.ruleId !== entry.replaces) {
    const isSame = own.join('\n') === wrong.right.join('\n')
    yield isSame
      ? ['duplicate', `${wrong.ruleId} 已有${quoted([text])}，改法相同；请删去它。${wayOut(wrong.ruleId)}`]
      : [
          'contradictory',
          `${wrong.ruleId} 对${quoted([text])}另有改法（${wrong.right.join('、') || '无'}）。${wayOut(wrong.ruleId)}`,
        ]
  }
  if (right && right.ruleId !== entry.replaces)
    yield ['contradictory', `${quoted([text])}在 ${right.ruleId} 里是对的。${wayOut(right.ruleId)}`]
}

/** What the entry calls right, read by the layers below it. */
function rightCheck(lower: Proofreader, own: readonly LayeredEntry[], spoken: ReadonlySet<string>): Check {
  const items = own.filter(({ entry, replacedBy }) => !('keep' in entry) && replacedBy === undefined)
  const probes = items.flatMap((item) => item.right.map((text) => ({ item, text })))
  const disputed = new Map<LayeredEntry, string[]>()
  for (const [{ item, text }, findings] of findingsIn(lower, probes)) {
    const loud = findings.filter(({ ruleId }) => spoken.has(ruleId) && ruleId !== item.entry.replaces)
    const lines = loud.map(
      (finding) =>
        `正确写法${quoted([text])}里的${quoted([finding.text])}在 ${finding.ruleId} 里是错的；请改正，或用 off 停用它。`,
    )
    disputed.set(item, [...(disputed.get(item) ?? []), ...lines])
  }
  return function* (item) {
    for (const message of disputed.get(item) ?? []) yield ['disputed', message]
  }
}

/** Short forms stand inside other words, or across two of them. */
function* lengthCheck({ entry, wrong, right }: LayeredEntry): Iterable<Remark> {
  if ('keep' in entry) {
    const short = right.filter((text) => [...text].length < 2)
    if (short.length > 0) yield ['too-short', `保留的${quoted(short)}只有一个字，会放过它周围的错误；请写出整个词。`]
    return
  }
  const guarded = entry.unless !== undefined || ('whole' in entry && entry.whole === true)
  const ofLength = (length: number): readonly string[] => wrong.filter((text) => [...text].length === length)
  if (ofLength(1).length > 0 && !guarded)
    yield ['too-short', `${quoted(ofLength(1))}只有一个字，处处会误报；请写出整个词。`]
  if (ofLength(2).length > 0 && !guarded && textsOf(entry.allows).length === 0)
    yield [
      'unsafe',
      `${quoted(ofLength(2))}只有两个字，又没有守卫；请想想它会不会是别的词的一部分，用 unless 或 allows 写明，或写长一些。`,
    ]
}

/** Right forms that hold a wrong one are guarded by themselves; where there are some, there may be more. */
function containedCheck(dictionary: Dictionary, own: readonly LayeredEntry[], others: readonly LayeredEntry[]): Check {
  const forms = own.flatMap((item) => item.wrong.map((text) => ({ item, text })))
  const holders = new Map<LayeredEntry, Set<string>>()
  const formsIn = createPartSearch(dictionary, forms)
  for (const { right, ruleId } of others) {
    for (const text of right) {
      for (const { item } of formsIn(text)) {
        if (item.right.includes(text)) continue
        holders.set(item, (holders.get(item) ?? new Set()).add(`“${text}”（${ruleId}）`))
      }
    }
  }
  return function* (item) {
    const texts = [...(holders.get(item) ?? [])]
    if (texts.length > 0)
      yield [
        'contained',
        `错误写法是${texts.slice(0, 3).join('')}的一部分，那里会自动放过；请想想还有没有别的词含有它，用 unless 写明。`,
      ]
  }
}

/** A wrong form that is a common word, or is made of two. */
function wordCheck(words: WordIndex | undefined): Check {
  return function* (item) {
    const doubt = words && doubtOfEntry(item, words)
    if (doubt) yield [doubt.verdict === 'refuse' ? 'common-word' : 'unsafe', doubt.message]
  }
}

/** What was over when the dictionary was last edited never speaks again. */
function* termCheck({ entry, dictionary: { edition } }: LayeredEntry): Iterable<Remark> {
  if (entry.expires !== undefined && edition !== undefined && entry.expires <= edition)
    yield ['unreachable', `${entry.expires} 起不再算错，早于本词典的日期 ${edition}；请删去它，或改正日期。`]
}

/** 槐牙镇、槐牙真 in one cell is one form that nobody writes. */
function* listCheck({ wrong, right }: LayeredEntry): Iterable<Remark> {
  const lists = wrong.filter(
    (text) => /[、，]/.test(text) && right.length > 0 && !right.some((other) => /[、，]/.test(other)),
  )
  if (lists.length > 0)
    yield ['unsafe', `${quoted(lists)}是连着标点的一个写法；若是几个写法，请分开写：YAML 用列表，表格里用；隔开。`]
}

function* recordCheck({ entry, dictionary }: LayeredEntry): Iterable<Remark> {
  if ('keep' in entry) return
  if (entry.basis === undefined && dictionary.basis === undefined)
    yield ['no-basis', '没有依据；请在 basis 里写出哪份公开的文件这样说。']
  if (Object.keys(entry.examples ?? {}).length === 0)
    yield ['no-example', '没有例句；请在 examples 里写一句错的和改正后的。']
}

function quoted(texts: readonly string[]): string {
  return texts
    .slice(0, 3)
    .map((text) => `“${text}”`)
    .join('')
}
