/** The files of a zip archive, by an index that is not believed: what is unpacked is counted while it is. */
import { inflateRawSync } from 'node:zlib'
import { UnreadableError } from './decode.js'

/** Of all files of one archive together, in bytes: a table of some hundred thousand rows. */
const mostUnpacked = 200 * 1024 * 1024
/** Office programs write some twenty, and one for each picture. */
const mostFiles = 10_000
/** A table of the same words over and over shrinks to a fiftieth; what is small may shrink as it likes. */
const mostRatio = 200
const small = 10 * 1024 * 1024

/** Reads one file by its name; nothing where the archive has none. Throws an UnreadableError. */
export type ZipFile = (name: string) => string | undefined

interface Place {
  readonly method: number
  readonly start: number
  readonly packed: number
  /** Unpacked, as the index says. */
  readonly size: number
}

/** Throws an UnreadableError for what is no archive, or one of a kind that is not read. */
export function openZip(bytes: Uint8Array): ZipFile {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = refusingRanges(() => readIndex(archive))
  let left = mostUnpacked
  return (name) => {
    const place = places.get(name)
    if (!place) return undefined
    const unpacked = refusingRanges(() => unpack(archive, place, left))
    if (unpacked.length !== place.size) throw new UnreadableError(untrue)
    left -= unpacked.length
    return unpacked.toString('utf8')
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

function readIndex(archive: Buffer): ReadonlyMap<string, Place> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || archive.readUInt32LE(end) !== endMark) throw new UnreadableError(damaged)
  const places = new Map<string, Place>()
  let at = archive.readUInt32LE(end + 16)
  const files = archive.readUInt16LE(end + 10)
  if (files > mostFiles) throw new UnreadableError(`里面有 ${files} 个文件，太多了；请打开后另存再试`)
  for (let count = files; count > 0; count--) {
    if (archive.readUInt32LE(at) !== indexMark) throw new UnreadableError(damaged)
    if (archive.readUInt16LE(at + 8) & 1) throw new UnreadableError('文件有密码，请去掉密码后再试')
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    places.set(archive.toString('utf8', at + 46, nameEnd), placeOf(archive, at))
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return places
}

function placeOf(archive: Buffer, at: number): Place {
  const start = archive.readUInt32LE(at + 42)
  const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)]
  return { method: archive.readUInt16LE(at + 10), packed, size, start }
}

function unpack(archive: Buffer, { method, start, packed }: Place, left: number): Buffer {
  if (archive.readUInt32LE(start) !== fileMark) throw new UnreadableError(damaged)
  const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
  if (from + packed > archive.length) throw new UnreadableError(damaged)
  const data = archive.subarray(from, from + packed)
  if (method === 0) return limited(data, left)
  if (method !== 8) throw new UnreadableError(damaged)
  const likely = Math.max(small, packed * mostRatio)
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(Math.min(left, likely), 1) })
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new UnreadableError(isLarge ? (likely < left ? unlikely : tooLarge) : damaged)
  }
}

const unlikely = `解压后大出 ${mostRatio} 倍以上，不是正常的文件`
const untrue = '里面写的大小与实际不符，文件已损坏或被改动过；请打开后另存再试'
const tooLarge = `解压后超过 ${mostUnpacked / 1024 / 1024} MB，太大了`

function limited(data: Buffer, left: number): Buffer {
  if (data.length > left) throw new UnreadableError(tooLarge)
  return data
}
