/** The files of a zip archive, by an index that is not believed: what is unpacked is counted while it is. */
import { UnreadableError } from '../model/unreadable.js'

/** Packs and unpacks, by whatever the place at hand has for it. */
export interface Compression {
  /** Undoes raw deflate; nothing where that gives more than `most` bytes. Throws where the data is none. */
  inflate(data: Uint8Array, most: number): Uint8Array | undefined
  /** Raw deflate. */
  deflate(data: Uint8Array): Uint8Array
}

/** Of all files of one archive together, in bytes: a table of some hundred thousand rows. */
const mostUnpacked = 200 * 1024 * 1024
/** Office programs write some twenty, and one for each picture. */
const mostFiles = 10_000
/** A table of the same words over and over shrinks to a fiftieth; what is small may shrink as it likes. */
const mostRatio = 200
const small = 10 * 1024 * 1024

/** A file as it is stored: its record in the index, and its packed bytes. */
export interface StoredFile {
  readonly name: string
  readonly record: Uint8Array
  readonly data: Uint8Array
}

export interface Archive {
  /** In the order of the index. */
  readonly files: readonly StoredFile[]
  /** Unpacks one file; nothing where the archive has none of the name. Throws an UnreadableError. */
  read(name: string): Uint8Array | undefined
}

/** Throws an UnreadableError for what is no archive, or one of a kind that is not read. */
export function openArchive(bytes: Uint8Array, compression: Compression): Archive {
  const files = refusingRanges(() => readIndex(bytes))
  const byName = new Map(files.map((file) => [file.name, file]))
  let left = mostUnpacked
  return {
    files,
    read(name) {
      const file = byName.get(name)
      if (!file) return undefined
      const unpacked = unpack(file, left, compression)
      left -= unpacked.length
      return unpacked
    },
  }
}

const damaged = '文件已损坏，请打开后另存再试'

/** A number that leads out of the archive is no place in it. */
function refusingRanges<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(damaged)
  }
}

const endMark = 0x06054b50
const indexMark = 0x02014b50
const fileMark = 0x04034b50

function readIndex(bytes: Uint8Array): StoredFile[] {
  const archive = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = lastMark(archive, endMark)
  let at = archive.getUint32(end + 16, true)
  const count = archive.getUint16(end + 10, true)
  if (count > mostFiles) throw new UnreadableError(`里面有 ${count} 个文件，太多了；请打开后另存再试`)
  const files: StoredFile[] = []
  let packed = 0
  while (files.length < count) {
    if (archive.getUint32(at, true) !== indexMark) throw new UnreadableError(damaged)
    if (archive.getUint16(at + 8, true) & 1) throw new UnreadableError('文件有密码，请去掉密码后再试')
    const nameEnd = at + 46 + archive.getUint16(at + 28, true)
    const next = nameEnd + archive.getUint16(at + 30, true) + archive.getUint16(at + 32, true)
    const data = dataOf(bytes, archive, at)
    packed += data.length
    files.push({ name: asText(bytes.subarray(at + 46, nameEnd)), record: bytes.subarray(at, next), data })
    at = next
  }
  // Files that share their bytes would make a copy larger than any archive.
  if (packed > bytes.length) throw new UnreadableError(damaged)
  return files
}

function lastMark(archive: DataView, mark: number): number {
  for (let at = archive.byteLength - 22; at >= 0; at--) if (archive.getUint32(at, true) === mark) return at
  throw new UnreadableError(damaged)
}

/** Names of parts are ASCII; others are never asked for. */
function asText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

/** The packed bytes of the file whose record begins at `record`. */
function dataOf(bytes: Uint8Array, archive: DataView, record: number): Uint8Array {
  const packed = archive.getUint32(record + 20, true)
  const start = archive.getUint32(record + 42, true)
  if (archive.getUint32(start, true) !== fileMark) throw new UnreadableError(damaged)
  const from = start + 30 + archive.getUint16(start + 26, true) + archive.getUint16(start + 28, true)
  if (from + packed > bytes.length) throw new UnreadableError(damaged)
  return bytes.subarray(from, from + packed)
}

function unpack({ record, data }: StoredFile, left: number, { inflate }: Compression): Uint8Array {
  const method = record[10] | (record[11] << 8)
  const likely = Math.max(small, data.length * mostRatio)
  const most = Math.max(Math.min(left, likely), 1)
  if (method !== 0 && method !== 8) throw new UnreadableError(damaged)
  const unpacked = method === 0 ? (data.length > most ? undefined : data) : refusingRanges(() => inflate(data, most))
  if (!unpacked) throw new UnreadableError(likely < left ? unlikely : tooLarge)
  if (unpacked.length !== sizeIn(record)) throw new UnreadableError(untrue)
  return unpacked
}

/** Of the unpacked file, as the index says. */
function sizeIn(record: Uint8Array): number {
  return new DataView(record.buffer, record.byteOffset, record.byteLength).getUint32(24, true)
}

const unlikely = `解压后大出 ${mostRatio} 倍以上，不是正常的文件`
const untrue = '里面写的大小与实际不符，文件已损坏或被改动过；请打开后另存再试'
const tooLarge = `解压后超过 ${mostUnpacked / 1024 / 1024} MB，太大了`
