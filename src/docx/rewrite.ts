/** A docx file with some of its parts written anew; every other part is copied as it is packed. */
import type { Edit } from '../model/range.js'
import { encodePart } from '../office/part-text.js'
import type { Archive, Compression } from '../office/zip.js'
import { storeFile, writeArchive } from '../office/zip-write.js'
import { applyEdits } from '../text/edits.js'
import { type Cut, cutNode } from './cuts.js'
import type { Reading, TextNode } from './reading.js'

/** Parts by their names, as XML. Those that the archive has not are put behind the others. */
export function rewrite(archive: Archive, parts: ReadonlyMap<string, string>, compression: Compression): Uint8Array {
  const store = (name: string, xml: string) => storeFile(name, encodePart(xml), compression)
  const known = new Set(archive.files.map(({ name }) => name))
  const kept = archive.files.map((file) => {
    const xml = parts.get(file.name)
    return xml === undefined ? file : store(file.name, xml)
  })
  const added = [...parts].filter(([name]) => !known.has(name)).map(([name, xml]) => store(name, xml))
  return writeArchive([...kept, ...added])
}

/** Gathers the cuts of a part, and edits beside them. */
export interface PartWriter {
  /** The node is one of those that the part was read into. */
  cut(reading: Pick<Reading, 'prefix'>, node: TextNode, cut: Cut): void
  edit(edit: Edit): void
  write(): string
}

export function createPartWriter(xml: string): PartWriter {
  const edits: Edit[] = []
  const cuts = new Map<TextNode, Cut[]>()
  let prefix = ''
  return {
    cut(reading, node, cut) {
      prefix = reading.prefix
      const known = cuts.get(node)
      if (known) known.push(cut)
      else cuts.set(node, [cut])
    },
    edit: (edit) => edits.push(edit),
    write: () => applyEdits(xml, [...edits, ...[...cuts].map(([node, own]) => cutNode(xml, prefix, node, own))]),
  }
}
