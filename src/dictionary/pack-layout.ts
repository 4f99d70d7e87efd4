/**
 * How a pack lies in bytes: a directory in JSON says where the sections are; numbers and UTF-16 texts are read where they
 * stand, so that loading costs a checksum and entries cost nothing until they are asked for.
 */
import type { DictionaryHeader, Entry } from '../model/entry.js'
import type { LayeredEntry, TakeOut } from './layers.js'

export const magic = 0x4a44_504b
/** Of the layout below; another one is refused. */
export const layout = 1
/** Magic, layout, length of all in numbers, checksum, length of the directory in characters. */
export const headerSize = 8

/** Where a section begins, in numbers, and how many numbers or characters it has. */
export type Section = readonly [start: number, length: number]

export interface Directory {
  /** The jiaodui that wrote it, for people who look into the file. */
  readonly engine: string
  readonly headers: readonly DictionaryHeader[]
  readonly fingerprints: readonly string[]
  readonly pending: readonly TakeOut[]
  /** Of each dictionary, its first entry; and one more. */
  readonly firstEntries: readonly number[]
  readonly overrulers: readonly number[]
  /** Entries taken out within the pack, with who did. */
  readonly replaced: readonly (readonly [entry: number, by: string])[]
  readonly entries: { readonly text: Section; readonly starts: Section }
  readonly ids: { readonly text: Section; readonly starts: Section }
  readonly rights: { readonly text: Section; readonly starts: Section; readonly owners: Section }
  readonly lexicons: readonly { readonly compiled: Section; readonly firstRoles: Section; readonly roles: Section }[]
}

/** What is absent is null in JSON. */
export type StoredEntry = readonly [Entry, LayeredEntry['inferred'] | null, string | null]
