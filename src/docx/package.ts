/** A docx file as an archive of parts: which of them hold text, and how the text is called that they hold. */
import { UnreadableError } from '../model/unreadable.js'
import { decodePart } from '../office/part-text.js'
import { attributeOf, scanXml } from '../office/scan-xml.js'
import { type Archive, type Compression, openArchive } from '../office/zip.js'

/** Where text stands in a document, in the order in which it is read. */
const stories = ['body', 'footnotes', 'endnotes', 'header', 'footer'] as const
export type DocxStory = (typeof stories)[number]

export interface Part {
  /** Its path in the archive, such as `word/document.xml`. */
  readonly name: string
  readonly story: DocxStory
  /** Which of the parts of its kind, counted from 1, and of how many. */
  readonly number: number
  readonly of: number
  readonly xml: string
}

export interface DocxPackage {
  readonly archive: Archive
  /** The body first. */
  readonly parts: readonly Part[]
  /** What the body is tied to. */
  readonly relationships: readonly Relationship[]
  /** What ties the body to the package: the types of the other ties begin as its does. */
  readonly officeType: string
}

interface Relationship {
  readonly id: string
  /** An address whose last word says what it is. */
  readonly type: string
  /** Path in the archive. */
  readonly target: string
}

const oldWord = [0xd0, 0xcf, 0x11, 0xe0]
const zipped = [0x50, 0x4b]

/** Throws an UnreadableError that says why in Chinese, without naming the file. */
export function openPackage(bytes: Uint8Array, compression: Compression): DocxPackage {
  const begins = (head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)
  if (begins(oldWord)) throw new UnreadableError('是旧的 Word 文件（doc），或者有密码；请另存为不带密码的 docx')
  if (!begins(zipped)) throw new UnreadableError('不是 docx 文件')
  const archive = openArchive(bytes, compression)
  const office = relationshipsOf(archive, '').find(({ type }) => kindOf(type) === 'officeDocument')
  const main = office?.target ?? usualMain
  const body = archive.read(main)
  if (body === undefined) throw new UnreadableError('不是 docx 文件，或者里面没有正文')
  const relationships = relationshipsOf(archive, main)
  const others = stories.slice(1).flatMap((story) => partsOf(story, relationships, archive))
  return {
    archive,
    parts: [{ name: main, story: 'body', number: 1, of: 1, xml: decodePart(body) }, ...others],
    relationships,
    officeType: office?.type ?? usualType,
  }
}

const usualMain = 'word/document.xml'
const usualType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1)
}

function partsOf(story: DocxStory, relationships: readonly Relationship[], archive: Archive): Part[] {
  const targets = relationships.filter(({ type }) => kindOf(type) === story).map(({ target }) => target)
  const found = [...new Set(targets)].flatMap((name) => {
    const bytes = archive.read(name)
    return bytes ? [{ name, xml: decodePart(bytes) }] : []
  })
  return found.map((part, at) => ({ ...part, story, number: at + 1, of: found.length }))
}

/** Of a part, or of the whole archive where that is ''. Those that lead out of the archive are left out. */
function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const name = relationshipsPart(part)
  const bytes = archive.read(name)
  if (bytes === undefined) return []
  const xml = decodePart(bytes)
  const found: Relationship[] = []
  scanXml(xml, name, {
    open(element, start, end) {
      if (element.slice(element.indexOf(':') + 1) !== 'Relationship') return
      const [id, type, target, mode] = ['Id', 'Type', 'Target', 'TargetMode'].map((attribute) =>
        attributeOf(xml, start, end, attribute),
      )
      if (id && type && target && mode !== 'External') found.push({ id, type, target: pathFrom(part, target) })
    },
    close: () => {},
  })
  return found
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function pathFrom(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
