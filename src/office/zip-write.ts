/** Files → a zip archive; those that come out of another archive go in as they are packed there. */
import { checksum } from './checksum.js'
import type { Compression, StoredFile } from './zip.js'

/** 1980-01-01: the same files give the same archive. */
const firstDay = (1 << 5) | 1

/** The name is ASCII. */
export function storeFile(name: string, content: Uint8Array, { deflate }: Compression): StoredFile {
  const data = deflate(content)
  const record = new Uint8Array(46 + name.length)
  const fields = new DataView(record.buffer)
  fields.setUint32(0, 0x02014b50, true)
  fields.setUint16(4, 20, true)
  fields.setUint16(6, 20, true)
  fields.setUint16(10, 8, true)
  fields.setUint16(14, firstDay, true)
  fields.setUint32(16, checksum(content), true)
  fields.setUint32(20, data.length, true)
  fields.setUint32(24, content.length, true)
  fields.setUint16(28, name.length, true)
  for (let at = 0; at < name.length; at++) record[46 + at] = name.charCodeAt(at)
  return { name, record, data }
}

export function writeArchive(files: readonly StoredFile[]): Uint8Array {
  const bodies = files.flatMap((file) => [headOf(file), file.data])
  const records = recordsOf(files)
  const start = lengthOf(bodies)
  const end = new Uint8Array(22)
  const fields = new DataView(end.buffer)
  fields.setUint32(0, 0x06054b50, true)
  fields.setUint16(8, files.length, true)
  fields.setUint16(10, files.length, true)
  fields.setUint32(12, lengthOf(records), true)
  fields.setUint32(16, start, true)
  return joined([...bodies, ...records, end])
}

/** Bit 3 says that the sizes come after the data; here they come before it. */
const sizesLater = 8

/** What stands before the data of a file: the same fields as in its record, which begin two bytes later there. */
function headOf({ record }: StoredFile): Uint8Array {
  const fields = new DataView(record.buffer, record.byteOffset, record.byteLength)
  const name = record.subarray(46, 46 + fields.getUint16(28, true))
  const head = joined([Uint8Array.of(0x50, 0x4b, 3, 4), record.subarray(6, 30), Uint8Array.of(0, 0), name])
  head[6] &= ~sizesLater
  return head
}

function recordsOf(files: readonly StoredFile[]): Uint8Array[] {
  let at = 0
  return files.map((file) => {
    // What Node reads from files shares its memory with its slices.
    const record = Uint8Array.from(file.record)
    record[8] &= ~sizesLater
    new DataView(record.buffer).setUint32(42, at, true)
    at += headOf(file).length + file.data.length
    return record
  })
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
