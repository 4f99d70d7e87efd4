/** The law that a text names right before a place, in marks or bare. */
import type { Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { type Law, lawNamed, state } from './law-register.js'

/** A law where a text names it. */
export interface LawMention extends Span {
  readonly law: Law
  /** Whether no province has a regulation of this name. */
  readonly isOnly: boolean
}

const longest = 70
/** Every country has one, and its name is mostly not said again. */
const constitution = '宪法'

/** The law named right before a place; nothing where the name is a part of another. */
export function lawBefore(text: string, end: number): LawMention | undefined {
  const span = text[end - 1] === '》' ? markedName(text, end - 1) : bareName(text, end)
  const name = span && text.slice(span.start, span.end)
  const law = name === undefined ? undefined : lawNamed(name)
  if (!span || !law || (name === constitution && text.slice(span.start - 2, span.start) !== '我国')) return undefined
  return { ...span, law, isOnly: isOnly(name ?? '', law) }
}

function isOnly(name: string, law: Law): boolean {
  return name.startsWith(state) || (law.ofState && /法典?$/.test(name)) || /^(?:中国共产党|党政)/.test(name)
}

function markedName(text: string, end: number): Span | undefined {
  for (let start = end; start > Math.max(0, end - longest); start--) if (text[start - 1] === '《') return { start, end }
  return undefined
}

/** A law that speaks of itself, as most articles do that cite another. */
const itself = /[本该此](?:法|条例|办法|规定|细则|准则)$/

/** The longest name that ends there and begins as names do. */
function bareName(text: string, end: number): Span | undefined {
  if (itself.test(text.slice(Math.max(0, end - 3), end))) return undefined
  const from = startOfRun(text, end)
  for (let start = from; start < end - 1; start++)
    if (beginsName(text, start, from) && lawNamed(text.slice(start, end))) return { start, end }
  return undefined
}

/** Where the Chinese characters begin that stand before a place without a mark between them. */
function startOfRun(text: string, end: number): number {
  let start = end
  while (start > end - longest && isHan(text.charCodeAt(start - 1))) start--
  return start
}

/** 陕西省信访条例, 新公司法: a name is whole where a mark or a word that takes a law stands before it. */
function beginsName(text: string, start: number, from: number): boolean {
  const before = text.charCodeAt(start - 1)
  return start === from || taking.has(before) || (before === country && text[start - 2] === '我')
}

const taking: ReadonlySet<number> = new Set(
  [...'据依照按反违和与及对在于将以由向是即或者因从用至为合犯守行称示定'].map((word) => word.charCodeAt(0)),
)
const country = '国'.charCodeAt(0)
