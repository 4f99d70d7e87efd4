/**
 * How dictionaries travel in the package: entries alike in all but their forms share a group, and a form that differs from
 * the right one in one place is told by that place. Brotli makes a fifth less of it than of the entries as JSON.
 */
import type { Dictionary, Entry, OneOrMore } from '../model/entry.js'
import { packFours, unpackFours } from './fours.js'

/**
 * What the entries of a group share, and the forms of each, one entry a line: `安装|0按|按放` has the right form 安装 and the
 * wrong forms 按装 and 按放, `实事求是/求真务实` are canonical phrases, and `||省、市、县` is a sequence. Without lines the
 * group is one entry.
 */
type Group = readonly [shared: object, lines?: string]

/** What the entries of three kinds are told by. */
interface AnyForms {
  readonly wrong?: OneOrMore
  readonly right?: OneOrMore
  readonly canonical?: OneOrMore
  readonly sequence?: readonly string[]
}

interface Compact extends Omit<Dictionary, 'entries'> {
  readonly groups: readonly Group[]
}

/** As JSON. What `expand` makes of it has the same entries in another order. */
export function compact({ entries, ...header }: Dictionary): string {
  const lines = new Map<string, string[]>()
  const whole: Group[] = []
  for (const entry of entries) {
    const packed = packFours(entry)
    const line = packed === entry ? lineOf(entry) : undefined
    if (line === undefined) {
      whole.push([packed])
      continue
    }
    const { wrong, right, canonical, sequence, ...shared } = entry as AnyForms
    const key = JSON.stringify(shared)
    lines.set(key, [...(lines.get(key) ?? []), line])
  }
  const groups = Array.from(lines, ([shared, forms]): Group => [JSON.parse(shared), forms.join('\n')])
  return JSON.stringify({ ...header, groups: [...groups, ...whole] } satisfies Compact)
}

export function expand(json: string): Dictionary {
  const { groups, ...header }: Compact = JSON.parse(json)
  return { ...header, entries: groups.flatMap(entriesOf) }
}

function entriesOf([shared, lines]: Group): readonly Entry[] {
  if (lines === undefined) return [unpackFours(shared) as Entry]
  return lines.split('\n').map((line) => ({ ...shared, ...formsOf(line) }) as Entry)
}

/** Nothing where the line would not say the same. */
function lineOf(entry: Entry): string | undefined {
  const { wrong, right, canonical, sequence } = entry as AnyForms
  const line = wrong
    ? lineOfWrong(wrong, right)
    : canonical
      ? [canonical].flat().join('/')
      : sequence && `||${sequence.join('、')}`
  const isSame = line && JSON.stringify(formsOf(line)) === JSON.stringify({ wrong, right, canonical, sequence })
  return isSame && !line.includes('\n') ? line : undefined
}

function lineOfWrong(wrong: OneOrMore, right: OneOrMore = []): string {
  const rights = [right].flat()
  return [rights.join('/'), ...[wrong].flat().map((form) => writtenBy(form, rights[0]))].join('|')
}

function formsOf(line: string): Partial<AnyForms> {
  const [first, ...written] = line.split('|')
  if (written.length === 0) return { canonical: oneOrMore(first.split('/')) }
  if (line.startsWith('||')) return { sequence: line.slice(2).split('、') }
  const right = first.split('/')
  const wrong = written.map((form) => read(form, right[0]))
  return { wrong: oneOrMore(wrong), ...(first === '' ? {} : { right: oneOrMore(right) }) }
}

function oneOrMore(forms: readonly string[]): string | readonly string[] {
  return forms.length === 1 ? forms[0] : forms
}

const slip = /^(\d)([^\d])$/

/** `0按` where the form is the right one but for the character at 0. */
function writtenBy(form: string, right = ''): string {
  const at = Array.from(right).findIndex((_, place) => form[place] !== right[place])
  const written = `${at}${form[at]}`
  return read(written, right) === form ? written : form
}

function read(written: string, right: string): string {
  const [, at, character] = slip.exec(written) ?? []
  return at === undefined ? written : right.slice(0, Number(at)) + character + right.slice(Number(at) + 1)
}
