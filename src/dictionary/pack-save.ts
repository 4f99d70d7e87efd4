/** A pack → bytes. */
import { checksumOf } from '../matcher/checksum.js'
import { version } from '../version.js'
import type { LayeredEntry } from './layers.js'
import { type Pack, spokenPart } from './pack.js'
import { type Directory, headerSize, layout, magic, type Section } from './pack-layout.js'

/** The pack as bytes for `loadPack`, without the examples and allows of its entries. */
export function savePack(pack: Pack): Uint8Array {
  const sections = new SectionWriter()
  const { entries, rights } = pack
  const items = Array.from({ length: entries.count }, (_, index) => entries.at(index))
  const texts = items.map(({ entry, inferred, doubt }) => JSON.stringify([spokenPart(entry), inferred, doubt]))
  const ids = items.map(({ ruleId }) => `${ruleId}\n`)
  const directory: Directory = {
    engine: version,
    headers: pack.headers,
    fingerprints: pack.fingerprints(),
    pending: pack.pending,
    overrulers: pack.overrulers,
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
