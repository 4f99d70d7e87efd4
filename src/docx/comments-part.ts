/** The part that holds the comments of a document: made where there is none, and tied to the body. */

import { UnreadableError } from '../model/unreadable.js'
import { decodePart } from '../office/part-text.js'
import { attributeOf, encodeAttribute, encodeXml, scanXml } from '../office/scan-xml.js'
import type { Annotation } from './annotations.js'
import { type DocxPackage, kindOf, relationshipsPart } from './package.js'

export interface Comment extends Annotation {
  readonly lines: readonly string[]
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of the package that change, by name. `prefix` is that of the body. */
export function withComments(opened: DocxPackage, prefix: string, comments: readonly Comment[]): Map<string, string> {
  const known = commentsName(opened)
  if (known === undefined) return newPart(opened, prefix, comments)
  return new Map([[known, appended(known, partOf(opened, known), comments)]])
}

/** Path of the part that holds the comments; nothing where the document has none. */
export function commentsName({ relationships }: DocxPackage): string | undefined {
  return relationships.find(({ type }) => kindOf(type) === 'comments')?.target
}

/** Throws an UnreadableError where it is missing. */
export function partOf({ archive }: DocxPackage, name: string): string {
  const bytes = archive.read(name)
  if (!bytes) throw new UnreadableError(`里面缺少 ${name}；请用 Word 或 WPS 打开后另存再试`)
  return decodePart(bytes)
}

function appended(part: string, xml: string, comments: readonly Comment[]): string {
  const prefix = /<([\w.-]{1,40}):comments[\s/>]/.exec(xml.slice(0, 4000))?.[1]
  if (prefix === undefined) throw new UnreadableError(`${part} 不是 Word 的批注；请用 Word 或 WPS 打开后另存再试`)
  return insideRoot(part, xml, comments.map((comment) => commentXml(prefix, comment)).join(''))
}

function commentXml(prefix: string, { attributes, initials, lines }: Comment): string {
  const paragraphs = lines.map((line, at) => {
    const mark = at === 0 ? `<${prefix}:r><${prefix}:annotationRef/></${prefix}:r>` : ''
    const text = `<${prefix}:t xml:space="preserve">${encodeXml(line)}</${prefix}:t>`
    return `<${prefix}:p>${mark}<${prefix}:r>${text}</${prefix}:r></${prefix}:p>`
  })
  return `<${prefix}:comment${attributes(prefix)} ${prefix}:initials="${initials}">${paragraphs.join('')}</${prefix}:comment>`
}

/** Puts XML behind all that the root holds. */
function insideRoot(part: string, xml: string, inner: string): string {
  let [start, end, name] = [0, 0, '']
  scanXml(xml, part, {
    open: () => {},
    close(closed, from, to, depth) {
      if (depth === 1) [start, end, name] = [from, to, closed]
    },
  })
  if (start < end) return xml.slice(0, start) + inner + xml.slice(start)
  // An empty root closes where it opens.
  const head = xml.slice(0, start).replace(/\/>$/, '>')
  return `${head}${inner}</${name}>${xml.slice(end)}`
}

function newPart(opened: DocxPackage, prefix: string, comments: readonly Comment[]): Map<string, string> {
  const main = opened.parts[0]
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1)
  const taken = new Set(opened.archive.files.map(({ name }) => name))
  const name = unused(
    (at) => `${folder}comments${at || ''}.xml`,
    (path) => taken.has(path),
  )
  const namespace = encodeAttribute(namespaceOf(main.xml, prefix))
  const root = `${xmlHead}<${prefix}:comments xmlns:${prefix}="${namespace}"></${prefix}:comments>`
  return new Map([
    [name, appended(name, root, comments)],
    ['[Content_Types].xml', declared(opened, name)],
    [relationshipsPart(main.name), related(opened, name.slice(folder.length))],
  ])
}

/** As the root says. */
function namespaceOf(xml: string, prefix: string): string {
  const start = xml.indexOf(`<${prefix}:`)
  return attributeOf(xml, start, xml.indexOf('>', start), `xmlns:${prefix}`) ?? ''
}

function unused(nameFor: (at: number) => string, isTaken: (name: string) => boolean): string {
  let at = 0
  while (isTaken(nameFor(at))) at++
  return nameFor(at)
}

function declared(opened: DocxPackage, name: string): string {
  const part = '[Content_Types].xml'
  const xml = partOf(opened, part)
  const prefix = prefixOf(xml)
  return insideRoot(
    part,
    xml,
    `<${prefix}Override PartName="/${encodeAttribute(name)}" ContentType="${commentsType}"/>`,
  )
}

function related(opened: DocxPackage, target: string): string {
  const { archive, parts, relationships, officeType } = opened
  const part = relationshipsPart(parts[0].name)
  const bytes = archive.read(part)
  const xml = bytes ? decodePart(bytes) : `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`
  const id = unused(
    (at) => `rIdComments${at || ''}`,
    (name) => relationships.some((known) => known.id === name) || xml.includes(`"${name}"`),
  )
  const type = officeType.slice(0, officeType.lastIndexOf('/') + 1)
  const prefix = prefixOf(xml)
  return insideRoot(part, xml, `<${prefix}Relationship Id="${id}" Type="${type}comments" Target="${target}"/>`)
}

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Of the root, with its colon; '' where it has none. */
function prefixOf(xml: string): string {
  return /<([\w.-]{1,40}:)?(?:Types|Relationships)[\s/>]/.exec(xml.slice(0, 4000))?.[1] ?? ''
}
