/** Which wrong forms can be found at all: the machine itself is asked, with each form as a paragraph of its own. */
import { createFoldings } from './dictionary/folds.js'
import { sampleFaults } from './dictionary/forms.js'
import type { LayeredEntry } from './dictionary/layers.js'
import { createMatcher } from './matcher/matcher.js'
import type { Dictionary, Entry } from './model/entry.js'
import type { Finding } from './model/finding.js'
import type { Proofreader } from './proofreader.js'

/** A text of an entry. */
export interface Probe {
  readonly item: LayeredEntry
  readonly text: string
}

/** A wrong form that is not found even where it stands alone, with what is found in its place. */
export interface Miss extends Probe {
  readonly found: readonly Finding[]
}

/** Those of the entries that are active, in their order. */
export function missedForms(proofreader: Proofreader, items: readonly LayeredEntry[]): Miss[] {
  const active = items.filter(({ replacedBy }) => replacedBy === undefined)
  const probes = active.flatMap((item) => sampleFaults(item.entry).map((text) => ({ item, text })))
  const together = findingsIn(proofreader, probes)
  const isFound = (found: readonly Finding[], { item }: Probe): boolean =>
    found.some(({ ruleId }) => ruleId === item.ruleId)
  return probes
    .filter((probe) => !isFound(together.get(probe) ?? [], probe))
    .map((probe) => ({ ...probe, found: proofreader.check(probe.text, onFirstDay(probe.item.entry)).findings }))
    .filter((miss) => !isFound(miss.found, miss))
}

/** Options of a check on the first day that the entry speaks. */
export function onFirstDay({ since }: Entry): { publishedAt?: string } {
  return since === undefined ? {} : { publishedAt: since }
}

/** Each text is a paragraph of its own; one check reads many that count from the same day. */
export function findingsIn(proofreader: Proofreader, probes: readonly Probe[]): Map<Probe, readonly Finding[]> {
  const found = new Map<Probe, readonly Finding[]>()
  for (const sameDay of grouped(probes, ({ item }) => item.entry.since).values()) {
    for (let at = 0; at < sameDay.length; at += atOnce) {
      const some = sameDay.slice(at, at + atOnce)
      readTogether(proofreader, some).forEach((findings, index) => {
        found.set(some[index], findings)
      })
    }
  }
  return found
}

function grouped<K>(probes: readonly Probe[], keyOf: (probe: Probe) => K): Map<K, Probe[]> {
  const groups = new Map<K, Probe[]>()
  for (const probe of probes) {
    const group = groups.get(keyOf(probe))
    if (group) group.push(probe)
    else groups.set(keyOf(probe), [probe])
  }
  return groups
}

function readTogether(proofreader: Proofreader, probes: readonly Probe[]): Finding[][] {
  const found: Finding[][] = probes.map(() => [])
  const article = probes.map(({ text }) => text).join(gap)
  let [index, end] = [0, probes[0].text.length]
  for (const finding of proofreader.check(article, onFirstDay(probes[0].item.entry)).findings) {
    while (end < finding.range[0]) end += gap.length + probes[++index].text.length
    found[index].push(finding)
  }
  return found
}

const atOnce = 1000
const gap = '\n\n'

/** Answers with the forms that are a part of a text and not all of it, as the dictionary folds. */
export function createPartSearch(dictionary: Dictionary, forms: readonly Probe[]): (text: string) => Probe[] {
  const byText = [...grouped(forms, ({ text }) => text)]
  if (byText.length === 0) return () => []
  const { folds } = createFoldings()(dictionary)
  const matcher = createMatcher(
    byText.map(([text]) => text),
    { folds },
  )
  return (text) => {
    const { count, starts, ends, patterns } = matcher.scan(text)
    const places = Array.from({ length: count }, (_, at) => at)
    return places.filter((at) => ends[at] - starts[at] < text.length).flatMap((at) => byText[patterns[at]][1])
  }
}
