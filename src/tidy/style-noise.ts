/** What editors leave on a tag: declarations, classes, attributes. */
import type { Range } from '../model/range.js'
import { readDeclarations } from './declarations.js'
import type { Attribute, Tag } from './tags.js'

/** Word, WPS, Pages, copied web pages, WeChat and its editors, Quill. */
const noisyClass =
  /^(?:Mso\w+|Apple-[\w-]+|[ps]\d{1,2}|\d{1,3}|font\d+|xl\d+|_?135\w*|js_darkmode__\w*|ql-(?:font|size|color|background)-[\w-]+)$/
const longestClass = 1000

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements of text; what pictures and tables carry shapes them. */
const textual = names(
  'a abbr address article aside b big blockquote center cite dd del div dl dt em figcaption font h1 h2 h3 h4 h5 h6 i ins label li mark o:p ol p q s section small span strike strong sub sup u ul',
)
/** Elements that change the look of the text below them. */
const shaping = names(
  'a abbr address b big blockquote button caption center cite code del dfn dt em font h1 h2 h3 h4 h5 h6 i ins kbd mark pre s samp small strike strong sub summary sup td th u var',
)
const fontAttributes = names('face size color')

/** What of an attribute can go: these parts, or all of it. */
export interface AttributeNoise {
  readonly attribute: Attribute
  readonly isWhole: boolean
  readonly parts: readonly Range[]
  readonly message: string
}

/** A stretch of an attribute's value, in order, with whether it can go. */
interface Piece {
  readonly length: number
  readonly isNoise: boolean
}

/** What the elements around a text say of its look: these properties, or any. */
export type Shape = ReadonlySet<string> | 'any'

/** More of them are made by no person. */
const mostProperties = 40

/** The look below a tag, from the look around it. */
export function shapeBelow(article: string, { name, attributes }: Tag, around: Shape): Shape {
  if (around === 'any' || around.size > mostProperties || shaping.has(name)) return 'any'
  const styles = attributes.filter((attribute) => attribute.name === 'style')
  const declarations = styles.map(({ value }) => readDeclarations(article.slice(...value)))
  if (declarations.includes(undefined)) return 'any'
  const kept = declarations.flatMap((list) => list ?? []).filter(({ kind }) => kind === 'kept')
  if (kept.every(({ property }) => around.has(property))) return around
  return new Set([...around, ...kept.map(({ property }) => property)])
}

/**
 * `shape` is the look below the tag: a reset of what it names does something. Nothing for a tag that has an attribute
 * twice: only the first of them counts.
 */
export function noiseOf(article: string, tag: Tag, shape: Shape): AttributeNoise[] {
  const { name, attributes } = tag
  if (!textual.has(name) || new Set(attributes.map((attribute) => attribute.name)).size < attributes.length) return []
  return attributes.flatMap((attribute) => attributeNoise(article, name, attribute, shape) ?? [])
}

function attributeNoise(article: string, tag: string, attribute: Attribute, shape: Shape): AttributeNoise | undefined {
  const value = article.slice(...attribute.value)
  if (attribute.name === 'style') {
    const isIdle = (property: string): boolean => shape !== 'any' && !shape.has(property)
    const pieces = readDeclarations(value)?.map(({ length, kind, property }) => ({
      length,
      isNoise: kind === 'noise' || (kind === 'reset' && isIdle(property)),
    }))
    return pieces && gather(attribute, '散在文中的字体、字号、颜色等样式，交给网站统一。', pieces)
  }
  if (attribute.name === 'class')
    return value.length > longestClass ? undefined : gather(attribute, '编辑软件留下的类名。', classPieces(value))
  const isLeftOver =
    (tag === 'font' && fontAttributes.has(attribute.name)) ||
    (tag === 'span' && attribute.name === 'lang' && /^EN-US$/i.test(value))
  return isLeftOver ? { attribute, isWhole: true, parts: [], message: '编辑软件留下的属性。' } : undefined
}

function classPieces(value: string): Piece[] {
  const pieces = value.match(/\s*\S+/g) ?? []
  return pieces.map((piece) => ({ length: piece.length, isNoise: noisyClass.test(piece.trim()) }))
}

function gather(attribute: Attribute, message: string, pieces: readonly Piece[]): AttributeNoise | undefined {
  const isWhole = pieces.every(({ isNoise }) => isNoise)
  const parts: Range[] = []
  let at = attribute.value[0]
  for (const { length, isNoise } of pieces) {
    const last = parts.at(-1)
    if (isNoise && last?.[1] === at) parts[parts.length - 1] = [last[0], at + length]
    else if (isNoise) parts.push([at, at + length])
    at += length
  }
  return isWhole || parts.length > 0 ? { attribute, isWhole, parts, message } : undefined
}
