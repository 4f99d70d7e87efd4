/** Pairs and traps that lie beside the repository, as articles: they measure, and no word of them is copied. */
import { existsSync, readFileSync } from 'node:fs'
import type { Range } from '../src/model/range.js'
import type { Article, Planted } from './article.js'

export const sharedFolder = '../shared/eval'

export function hasShared(): boolean {
  return existsSync(sharedFolder)
}

interface Pair {
  readonly id: string
  readonly wrong: string
  readonly right: string
  readonly context: string
  readonly needs: string
  readonly grade: 'error' | 'style' | 'variant'
}

/** The pairs with odd or with even ids; dictionaries may be built from odd ones as examples of classes, never from even. */
export function pairs(half: 'odd' | 'even'): Article[] {
  const remainder = half === 'odd' ? 1 : 0
  return rows<Pair>('error-pairs.jsonl')
    .filter(({ id }) => Number(id.slice(1)) % 2 === remainder)
    .map(pairArticle)
}

function pairArticle({ id, wrong, right, context, needs, grade }: Pair): Article {
  const kind = grade === 'error' ? `needs ${needs}` : 'style and variants'
  return { name: id, text: context, planted: [{ range: spanOf(context, wrong), wrong, right: [right], kind }] }
}

interface Natural {
  readonly id: string
  readonly src: string
  readonly bad: string
  readonly good: string
  readonly kind: string
}

/** Slips that stood in broadcasts and laws. */
export function naturalErrors(): Article[] {
  return rows<Natural>('natural-errors.jsonl').map(({ id, src, bad, good, kind }) => ({
    name: id,
    text: src,
    planted: [{ range: spanOf(src, bad), wrong: bad, right: [good], kind }],
  }))
}

interface Misspelt {
  readonly id: string
  readonly src: string
  readonly tgt: string
}

/** Official writing in which characters were replaced by others that sound or look like them. */
export function misspeltWriting(): Article[] {
  return rows<Misspelt>('typos-official-writing.jsonl')
    .filter(({ src, tgt }) => src.length === tgt.length)
    .map(({ id, src, tgt }) => ({ name: id, text: src, planted: differences(src, tgt) }))
}

/** The stretches in which two texts of one length differ. */
function differences(src: string, tgt: string): Planted[] {
  const differs = Array.from(src, (_, at) => (src[at] === tgt[at] ? ' ' : 'x')).join('')
  return [...differs.matchAll(/x+/g)].map(({ index, 0: run }) => {
    const range = [index, index + run.length] as const
    return { range, wrong: src.slice(...range), right: [tgt.slice(...range)], kind: 'replaced characters' }
  })
}

/** A text that looks wrong and is right, with the stretches that make it look so. */
export interface Trap {
  readonly text: string
  readonly spans: readonly Range[]
}

interface TrapRow {
  readonly text?: string
  readonly trap?: string
  readonly pattern?: string
  readonly examples?: readonly string[]
}

export function traps(file: string): Trap[] {
  return rows<TrapRow>(file).flatMap(({ text, trap = '', pattern = trap, examples = [] }) =>
    [...(text === undefined ? [] : [text]), ...examples].map((one) => ({ text: one, spans: spansOf(one, pattern) })),
  )
}

/** A trap may name several stretches; where none of them stands as it is written, the whole text is the trap. */
function spansOf(text: string, pattern: string): Range[] {
  const parts = pattern.split(/[；;→/]/).map((part) => part.trim())
  const spans = parts.filter((part) => part !== '' && text.includes(part)).map((part) => spanOf(text, part))
  return spans.length > 0 ? spans : [[0, text.length]]
}

function spanOf(text: string, part: string): Range {
  const at = Math.max(0, text.indexOf(part))
  return [at, at + part.length]
}

function rows<T>(file: string): T[] {
  const lines = readFileSync(`${sharedFolder}/${file}`, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as T)
}
