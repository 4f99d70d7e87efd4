/** XML tag by tag, with the place of each: strict about what is well formed, and without types of documents. */
import { UnreadableError } from '../model/unreadable.js'

/** All places are offsets into the XML, in UTF-16 code units. */
export interface XmlHandler {
  /** `depth` is 1 for the root. An empty element is opened, and closed at once where it ends. */
  open(name: string, start: number, end: number, depth: number): void
  /** `start` to `end` is the closing tag. */
  close(name: string, start: number, end: number, depth: number): void
  /** What stands between two tags, entities as they are written. */
  text?(start: number, end: number): void
  /** A comment, or text in CDATA, which is not read: no office program writes it. */
  aside?(): void
}

/** Deeper than any table in a table in a text box. */
const deepest = 1000

/** Attributes of a tag are read together, up to more than any program writes. */
const openTag = /<([^\s/>"'<=&]+)((?:\s+[^\s/>"'<=&]+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,500})\s*(\/?)>/y

/** Throws an UnreadableError that says where, for XML that is not well formed; `part` is what it is called there. */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const open: string[] = []
  let at = 0
  let roots = 0

  const readOpening = (start: number): number => {
    openTag.lastIndex = start
    const [, name, , sign] = openTag.exec(xml) ?? []
    if (name === undefined || (open.length === 0 && ++roots > 1)) throw brokenAt(part, start)
    if (open.length === deepest) throw new UnreadableError(`${part} 里的标签套了 ${deepest} 层以上，不是正常的文件`)
    const end = openTag.lastIndex
    handler.open(name, start, end, open.length + 1)
    if (sign === '/') handler.close(name, end, end, open.length + 1)
    else open.push(name)
    return end
  }
  const readClosing = (start: number): number => {
    const name = open.pop()
    const end = xml.indexOf('>', start) + 1
    if (end === 0 || name === undefined || !closes(xml, start, end, name)) throw brokenAt(part, start)
    handler.close(name, start, end, open.length + 1)
    return end
  }
  const readAside = (start: number): number => {
    const end = endOfAside(xml, start, part)
    if (open.length > 0) handler.aside?.()
    return end
  }

  for (let tag = xml.indexOf('<'); tag >= 0; tag = xml.indexOf('<', at)) {
    if (tag > at && open.length > 0) handler.text?.(at, tag)
    const sign = xml.charCodeAt(tag + 1)
    if (sign === slash) at = readClosing(tag)
    else at = sign === exclamation || sign === question ? readAside(tag) : readOpening(tag)
  }
  if (open.length > 0 || roots === 0) throw brokenAt(part, xml.length)
}

export function brokenAt(part: string, at: number): UnreadableError {
  return new UnreadableError(`${part} 第 ${at + 1} 个字符处的 XML 不完整；请用 Word 或 WPS 打开后另存再试`)
}

const slash = 0x2f
const exclamation = 0x21
const question = 0x3f

/** Whether `</name>` stands there, perhaps with blanks behind the name. */
function closes(xml: string, start: number, end: number, name: string): boolean {
  const nameEnd = start + 2 + name.length
  return xml.startsWith(name, start + 2) && (nameEnd === end - 1 || xml.slice(nameEnd, end - 1).trim() === '')
}

function endOfAside(xml: string, start: number, part: string): number {
  const [, close] = asides.find(([open]) => xml.startsWith(open, start)) ?? []
  if (close === undefined)
    throw new UnreadableError(`${part} 里有文档类型声明（DTD），Word 不写这个；请用 Word 或 WPS 打开后另存再试`)
  const end = xml.indexOf(close, start + 2)
  if (end < 0) throw brokenAt(part, start)
  return end + close.length
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** The value of an attribute, by its whole name, in the tag from `start` to `end`; entities are decoded. */
export function attributeOf(xml: string, start: number, end: number, name: string): string | undefined {
  const tag = xml.slice(start, end)
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length))
    if (value && /\s/.test(tag[at - 1])) return decodeEntities(value[1] ?? value[2])
  }
  return undefined
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giy
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The character that the entity at `start` stands for, and where it ends; nothing where there is none. */
export function entityAt(xml: string, start: number): { readonly text: string; readonly end: number } | undefined {
  entity.lastIndex = start
  const found = entity.exec(xml)
  if (!found) return undefined
  const [, decimal, hex, name] = found
  const text = name !== undefined ? named[name] : character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
  return text === undefined ? undefined : { text, end: entity.lastIndex }
}

/** Only characters that XML may hold. */
function character(point: number): string | undefined {
  const isAllowed = point === 9 || point === 10 || point === 13 || (point >= 0x20 && (point < 0xd800 || point > 0xdfff))
  return isAllowed && point < 0x110000 ? String.fromCodePoint(point) : undefined
}

function decodeEntities(value: string): string {
  return value.includes('&') ? value.replace(/&#?\w{1,9};/g, (whole) => entityAt(whole, 0)?.text ?? whole) : value
}

/** The text as it is written between tags; what XML cannot hold is left out. */
export function encodeXml(text: string): string {
  return text.replace(
    /[&<>]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (mark) => references[mark] ?? '',
  )
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The same within the quotes of an attribute. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replaceAll('"', '&quot;')
}
