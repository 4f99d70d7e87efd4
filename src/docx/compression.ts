/** Packing and unpacking by fflate, which runs in browsers as well as in Node. */
import { deflateSync, Inflate } from 'fflate'
import type { Compression } from '../office/zip.js'

/** Packed bytes handed over at once; they cannot grow to more than about a thousand times as many. */
const step = 16_384

export const fflateCompression: Compression = {
  inflate(data, most) {
    const chunks: Uint8Array[] = []
    let length = 0
    const stream = new Inflate((chunk) => {
      chunks.push(chunk)
      length += chunk.length
    })
    for (let at = 0; at < data.length && length <= most; at += step)
      stream.push(data.subarray(at, at + step), at + step >= data.length)
    return length > most ? undefined : joined(chunks, length)
  },
  deflate: (data) => deflateSync(data),
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
