/**
 * A pack as bytes and back. A directory in JSON says where the sections lie; numbers and UTF-16 texts are read where
 * they stand, so that loading costs a checksum and entries cost nothing until they are asked for.
 */
import { checksumOf } from '../matcher/checksum.js'
import { loadMatcher } from '../matcher/matcher.js'
import type { DictionaryHeader, Entry } from '../model/entry.js'
import { PackError } from '../model/errors.js'
import { once } from '../text/once.js'
import { lastAtMost } from '../text/position.js'
import { version } from '../version.js'
import { entryId, rightForms, wrongForms } from './forms.js'
import type { LayeredEntry, TakeOut } from './layers.js'
import { type EntryList, type Lexicon, type Pack, spokenPart } from './pack.js'

const magic = 0x4a44_504b
/** Of the layout below; another one is refused. */
const layout = 1
/** Magic, layout, length of all in numbers, checksum, length of the directory in characters. */
const headerSize = 8

/** Where a section begins, in numbers, and how many numbers or characters it has. */
type Section = readonly [start: number, length: number]

interface Directory {
  /** The jiaodui that wrote it, for people who look into the file. */
  readonly engine: string
  readonly headers: readonly DictionaryHeader[]
  readonly fingerprints: readonly string[]
  readonly pending: readonly TakeOut[]
  /** Of each dictionary, its first entry; and one more. */
  readonly firstEntries: readonly number[]
  /** Entries taken out within the pack, with who did. */
  readonly replaced: readonly (readonly [entry: number, by: string])[]
  readonly entries: { readonly text: Section; readonly starts: Section }
  readonly ids: { readonly text: Section; readonly starts: Section }
  readonly rights: { readonly text: Section; readonly starts: Section; readonly owners: Section }
  readonly lexicons: readonly { readonly compiled: Section; readonly firstRoles: Section; readonly roles: Section }[]
}

/** The pack as bytes for `loadPack`, without the examples and allows of its entries. */
export function savePack(pack: Pack): Uint8Array {
  const sections = new SectionWriter()
  const { entries, rights } = pack
  const items = Array.from({ length: entries.count }, (_, index) => entries.at(index))
  const texts = items.map(({ entry }) => JSON.stringify(spokenPart(entry)))
  const ids = items.map(({ ruleId }) => `${ruleId}\n`)
  const directory: Directory = {
    engine: version,
    headers: pack.headers,
    fingerprints: pack.fingerprints(),
    pending: pack.pending,
    firstEntries: firstEntries(pack.headers.length, items),
    replaced: items.flatMap(({ replacedBy }, index) =>
      replacedBy === undefined ? [] : [[index, replacedBy] as const],
    ),
    entries: { text: sections.text(texts.join('')), starts: sections.numbers(startsOf(texts)) },
    ids: { text: sections.text(ids.join('')), starts: sections.numbers(startsOf(ids)) },
    rights: {
      text: sections.text(rights.text),
      starts: sections.numbers(rights.starts),
      owners: sections.numbers(rights.owners),
    },
    lexicons: pack.lexicons.map(({ matcher, firstRoles, roles }) => ({
      compiled: sections.numbers(matcher.compiled),
      firstRoles: sections.numbers(firstRoles),
      roles: sections.numbers(roles),
    })),
  }
  return sections.write(directory)
}

function firstEntries(layers: number, items: readonly LayeredEntry[]): number[] {
  const firsts = Array.from({ length: layers + 1 }, () => 0)
  for (const { layer } of items) firsts[layer + 1]++
  for (let layer = 0; layer < layers; layer++) firsts[layer + 1] += firsts[layer]
  return firsts
}

function startsOf(texts: readonly string[]): Int32Array {
  const starts = new Int32Array(texts.length + 1)
  for (const [at, text] of texts.entries()) starts[at + 1] = starts[at] + text.length
  return starts
}

/** Gathers sections, and lays them one after the other. */
class SectionWriter {
  private readonly parts: Int32Array[] = []
  private length = 0

  numbers(numbers: Int32Array): Section {
    const start = this.length
    this.parts.push(numbers)
    this.length += numbers.length
    return [start, numbers.length]
  }

  text(text: string): Section {
    return [this.numbers(unitsOf(text))[0], text.length]
  }

  write(directory: Directory): Uint8Array {
    const text = JSON.stringify(directory)
    const units = unitsOf(text)
    // The checksum takes four numbers at once.
    const length = 4 * Math.ceil((headerSize + units.length + this.length) / 4)
    const file = new Int32Array(length)
    file.set([magic, layout, length, 0, text.length])
    file.set(units, headerSize)
    let at = headerSize + units.length
    for (const part of this.parts) {
      file.set(part, at)
      at += part.length
    }
    file[3] = checksumOf(file)
    return new Uint8Array(file.buffer)
  }
}

/** UTF-16, two to a number. */
function unitsOf(text: string): Int32Array {
  const units = new Uint16Array(2 * Math.ceil(text.length / 2))
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return new Int32Array(units.buffer)
}

/**
 * Takes what `savePack` gave, in any thread or browser; the bytes are read where they are and must stay as they are.
 * Throws a PackError for anything else, and for what is cut short, altered or of another version.
 */
export function loadPack(bytes: Uint8Array): Pack {
  const file = numbersOf(bytes)
  refuseForeign(file)
  const directory = JSON.parse(textAt(file, headerSize, file[4])) as Directory
  const base = headerSize + Math.ceil(file[4] / 2)
  const numbers = ([start, length]: Section): Int32Array => file.subarray(base + start, base + start + length)
  const text = ([start, length]: Section): string => textAt(file, base + start, length)
  const { headers, fingerprints, pending, rights } = directory
  const rightText = once(() => text(rights.text))
  return {
    headers,
    fingerprints: () => fingerprints,
    pending,
    entries: readEntries(directory, numbers, (section, from, to) => textAt(file, base + section[0], to - from, from)),
    rights: {
      get text() {
        return rightText()
      },
      starts: numbers(rights.starts),
      owners: numbers(rights.owners),
    },
    lexicons: directory.lexicons.map(
      (lexicon): Lexicon => ({
        matcher: loadMatcher(numbers(lexicon.compiled)),
        firstRoles: numbers(lexicon.firstRoles),
        roles: numbers(lexicon.roles),
      }),
    ),
  }
}

/** Copied only where the bytes lie so that no numbers can be read from them. */
function numbersOf(bytes: Uint8Array): Int32Array {
  if (!(bytes instanceof Uint8Array)) throw new PackError('foreign', 'A pack is a Uint8Array.')
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Int32Array(buffer, byteOffset, byteLength >> 2)
}

/** Throws a PackError. */
function refuseForeign(file: Int32Array): void {
  if (file.length < headerSize || file[0] !== magic)
    throw new PackError('foreign', 'These bytes are no pack of jiaodui.')
  if (file[1] !== layout)
    throw new PackError(
      'version',
      `The pack is of layout ${file[1]}, and this jiaodui reads layout ${layout}; build it again from its dictionaries.`,
    )
  if (file[2] !== file.length || file.length % 4 !== 0)
    throw new PackError('damaged', 'The pack is cut short or has something after its end.')
  if (file[3] !== checksumOf(file)) throw new PackError('damaged', 'The pack was altered: its checksum differs.')
}

/** No longer argument list is asked of the engine. */
const chunk = 8192

function textAt(file: Int32Array, at: number, length: number, from = 0): string {
  const units = new Uint16Array(file.buffer, file.byteOffset + 4 * at + 2 * from, length)
  let text = ''
  for (let start = 0; start < length; start += chunk)
    text += String.fromCharCode(...units.subarray(start, Math.min(length, start + chunk)))
  return text
}

type TextReader = (section: Section, from: number, to: number) => string

function readEntries(
  { headers, firstEntries: firsts, replaced, entries, ids }: Directory,
  numbers: (section: Section) => Int32Array,
  text: TextReader,
): EntryList {
  const starts = numbers(entries.starts)
  const replacedBy = new Map(replaced)
  return {
    count: starts.length - 1,
    at(index) {
      const entry = JSON.parse(text(entries.text, starts[index], starts[index + 1])) as Entry
      const layer = lastAtMost(firsts, index)
      const dictionary = headers[layer]
      const by = replacedBy.get(index)
      return {
        ruleId: `${dictionary.id}/${entryId(entry)}`,
        entry,
        dictionary,
        layer,
        wrong: wrongForms(entry),
        right: rightForms(entry),
        ...(by !== undefined && { replacedBy: by }),
      }
    },
    indexOf(ruleId) {
      const idStarts = numbers(ids.starts)
      const all = `\n${text(ids.text, 0, ids.text[1])}`
      const at = all.indexOf(`\n${ruleId}\n`)
      return at < 0 ? -1 : lastAtMost(idStarts, at)
    },
  }
}
