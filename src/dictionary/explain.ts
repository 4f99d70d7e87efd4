/** Where a rule id comes from, what guards it, and which layer changed it. */
import type { Dictionary } from '../model/entry.js'
import type { Confidence, FindingType, Severity } from '../model/finding.js'
import type { Rule } from '../model/rule.js'
import { guardsOf, originOf } from './form.js'
import { tellingTexts } from './forms.js'
import { asShown } from './infer.js'
import type { InferredGuard } from './inferred.js'
import type { LayeredEntry } from './layers.js'

/** Everything known of one rule id. */
export interface Explanation {
  readonly ruleId: string
  readonly type: FindingType
  readonly severity: Severity
  readonly confidence: Confidence
  /** One Chinese sentence. */
  readonly summary: string
  readonly basis?: string
  /** First day on which it is wrong; for an article without a date it is no more than info. */
  readonly since?: string
  /** First day on which it speaks no more. */
  readonly expires?: string
  /** The dictionary it stands in; absent for rules. */
  readonly dictionary?: Pick<Dictionary, 'id' | 'title' | 'edition' | 'licence'> & { readonly line?: number }
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  /** Guards that people wrote. */
  readonly guards: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly inside: readonly string[]
    readonly whole: boolean
  }
  /** Right forms and kept phrases of all layers that hold one of the wrong forms: the compiler guards them by itself. */
  readonly protectedBy: readonly { readonly text: string; readonly ruleId: string }[]
  /** Texts beside or round a wrong form that make it a part of common words: the compiler guards these too. */
  readonly inferred: readonly InferredGuard[]
  /** Why no machine may put it right, though its author says so. */
  readonly doubt?: string
  /** Rule id or dictionary id of the higher layer that took it out. */
  readonly replacedBy?: string
  /** Rule id of the lower layer's entry that it stands in for. */
  readonly replaces?: string
}

export function explainEntry(item: LayeredEntry, all: Iterable<LayeredEntry>): Explanation {
  const { entry, ruleId, replacedBy, wrong, right } = item
  const unless = 'keep' in entry ? undefined : entry.unless
  const { type, severity, confidence, source } = originOf(item)
  return {
    ruleId,
    type,
    severity,
    confidence: item.doubt !== undefined && confidence === 'certain' ? 'likely' : confidence,
    summary: entry.message ?? summaryOf(item),
    ...(source.basis !== undefined && { basis: source.basis }),
    ...(entry.since !== undefined && { since: entry.since }),
    ...(entry.expires !== undefined && { expires: entry.expires }),
    dictionary: headerOf(item),
    wrong,
    right,
    guards: { ...guardsOf(unless), whole: 'whole' in entry && entry.whole === true },
    protectedBy: protectors(item, all),
    inferred: asShown((item.inferred ?? []).flat()),
    ...(item.doubt !== undefined && { doubt: item.doubt }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(entry.replaces !== undefined && { replaces: entry.replaces }),
  }
}

export function explainRule(rule: Rule, replacedBy: string | undefined): Explanation {
  const { id, type, severity, confidence, summary, basis } = rule
  const guards = { before: [], after: [], inside: [], whole: false }
  const common = { ruleId: id, type, severity, confidence, summary, ...(basis !== undefined && { basis }) }
  return {
    ...common,
    wrong: [],
    right: [],
    guards,
    protectedBy: [],
    inferred: [],
    ...(replacedBy !== undefined && { replacedBy }),
  }
}

function summaryOf({ entry, wrong, right }: LayeredEntry): string {
  if ('sequence' in entry) return `次序应为${right[0].includes('“') ? ` ${right[0]} ` : `“${right[0]}”`}。`
  if ('canonical' in entry) return `与“${right.join('”“')}”只差一处的写法算错。`
  if ('person' in entry) return `核对“${entry.person}”的姓名、职务和名次。`
  if (wrong.length === 0) return `“${right.join('”“')}”是正确的，词表不得报错。`
  const forms = `“${wrong.slice(0, 3).join('”“')}”${wrong.length > 3 ? '等' : ''}`
  return right.length === 0 ? `${forms}不宜使用。` : `${forms}应为“${right.join('”或“')}”。`
}

function headerOf({
  dictionary: { id, title, edition, licence },
  entry,
}: LayeredEntry): NonNullable<Explanation['dictionary']> {
  return {
    id,
    ...(title !== undefined && { title }),
    ...(edition !== undefined && { edition }),
    ...(licence !== undefined && { licence }),
    ...(entry.line !== undefined && { line: entry.line }),
  }
}

function readsRound(entry: LayeredEntry['entry']): boolean {
  return 'sequence' in entry || 'canonical' in entry || 'person' in entry
}

/** What is read round its anchors needs no protection from its own entry. */
function protectors({ entry, ruleId: own }: LayeredEntry, all: Iterable<LayeredEntry>): Explanation['protectedBy'] {
  const telling = tellingTexts(entry)
  const found: { readonly text: string; readonly ruleId: string }[] = []
  for (const { right, ruleId, replacedBy } of all) {
    if (replacedBy !== undefined || (ruleId === own && readsRound(entry))) continue
    for (const text of right) if (telling.some((form) => text.includes(form))) found.push({ text, ruleId })
  }
  return found
}
