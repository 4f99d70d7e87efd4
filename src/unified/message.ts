/** A finding → the fields of a message, in words that a reporter prints as they stand. */
import { applyEdits, type Confidence, type Finding, type Position, type Range, type Severity } from '../index.js'
import { visible } from '../report/visible.js'

/** An error fails the file, as it does with remark-lint; what is only a hint is neither error nor warning. */
export const fatal: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

const certainty: Readonly<Record<Confidence, string>> = { certain: '确定', likely: '很可能', possible: '可能' }

/** Longer passages are shown by their ends. */
const longest = 40

/** Where a finding stands, as syntax trees say it: lines and columns count from 1, offsets from 0. */
export function placeOf([start, end]: Range, positionOf: (offset: number) => Position) {
  return { start: { ...positionOf(start), offset: start }, end: { ...positionOf(end), offset: end } }
}

/** One line. Reporters show nothing else of a message, so it begins with what to write for what. */
export function reasonOf({ text, suggestions, message }: Finding): string {
  // What is masked is shown as it is suggested: once is enough.
  const others = suggestions.filter((suggestion) => suggestion !== text)
  if (message.startsWith(`“${text}”`) && others.every((words) => message.includes(words))) return visible(message)
  const change = [quoted(text), others.map(quoted).join(' / ')].filter(Boolean).join(' → ')
  return `${change}：${visible(message)}`
}

/**
 * What may stand in the finding's place, markup and all: editors put it there at one click. Nothing where a suggestion
 * would take markup with it that a person must move.
 */
export function expectedOf({ range, text, type, suggestions, edits }: Finding, source: string): string[] | undefined {
  const [start, end] = range
  const covered = source.slice(start, end)
  if (type === 'privacy' || withoutSpace(covered) === withoutSpace(text)) return [...suggestions]
  if (!edits?.every((edit) => start <= edit.range[0] && edit.range[1] <= end)) return undefined
  const inside = edits.map((edit) => ({ ...edit, range: [edit.range[0] - start, edit.range[1] - start] as const }))
  return [applyEdits(covered, inside)]
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '')
}

/** What stands behind it: the public document, how sure it is, and where else to look. */
export function noteOf(finding: Finding, positionOf: (offset: number) => Position): string {
  const { source, confidence, edits, related = [] } = finding
  const others = related.map(([start]) => positionOf(start)).map(({ line, column }) => `第${line}行第${column}列`)
  const rows: readonly [string, string | undefined][] = [
    ['依据', source.basis],
    ['把握', `${certainty[confidence]}${edits ? '，可以自动改' : '，请人核对'}`],
    ['另见', others.join('、')],
  ]
  return rows.flatMap(([name, value]) => (value ? [`${name}：${visible(value)}`] : [])).join('\n')
}

/** As code in Markdown, which messages are written in. */
function quoted(words: string): string {
  const characters = [...visible(words)]
  const shown =
    characters.length > longest
      ? `${characters.slice(0, longest / 2).join('')}…${characters.slice(-longest / 4).join('')}`
      : characters.join('')
  return shown.includes('`') ? shown : `\`${shown}\``
}
