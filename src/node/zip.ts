/** Zip archives by what Node has for them. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Compression, openArchive } from '../office/zip.js'
import { storeFile, writeArchive } from '../office/zip-write.js'

export const nodeCompression: Compression = {
  inflate(data, most) {
    try {
      return inflateRawSync(data, { maxOutputLength: most })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined
      throw error
    }
  },
  deflate: (data) => deflateRawSync(data),
}

/** Reads one file by its name; nothing where the archive has none. Throws an UnreadableError. */
export type ZipFile = (name: string) => string | undefined

/** Throws an UnreadableError for what is no archive, or one of a kind that is not read. */
export function openZip(bytes: Uint8Array): ZipFile {
  const archive = openArchive(bytes, nodeCompression)
  return (name) => {
    const file = archive.read(name)
    return file && Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('utf8')
  }
}

/** Names are ASCII. */
export function writeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const stored = Object.entries(files).map(([name, text]) => storeFile(name, Buffer.from(text), nodeCompression))
  return writeArchive(stored)
}
