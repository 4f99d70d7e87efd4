/** The bytes of a file → text, by what the bytes say: UTF-8 with or without a mark, or GB18030. */
import { UnreadableError } from '../model/unreadable.js'

export { UnreadableError }

/** Encodings that are recognised. */
export type Encoding = 'utf-8' | 'gb18030'

/** A text, and how it was encoded. */
export interface Decoded {
  /** With its byte order mark, where there is one. */
  readonly text: string
  readonly encoding: Encoding
}

/** Throws an UnreadableError for what is not text, or is text in another or in more than one encoding. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    throw new UnreadableError('是 UTF-16 编码，请另存为 UTF-8 再检查')
  if (bytes.includes(0)) throw new UnreadableError('不是文本文件；Word 文档请另存为 .txt 或 .html')
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  if (holdsUtf8(bytes)) throw new UnreadableError('混有 UTF-8 和其他编码，请统一存为 UTF-8 再检查')
  const gb18030 = decode(bytes, 'gb18030')
  if (gb18030 === undefined || unlikely.test(gb18030))
    throw new UnreadableError('不是文本文件，或编码不是 UTF-8、GB18030')
  return { text: gb18030, encoding: 'gb18030' }
}

/** Control characters, and the private use that GB18030 gives to bytes that mean nothing. */
const unlikely = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ue000-\uf8ff\ufffd]/

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}

/** Chinese in UTF-8 that GB18030 text could hold by accident has one or two characters, not four in a row. */
const sureRun = 4

/** Some stretch is Chinese in UTF-8, though the whole is not. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let run = 0
  for (let at = 0; at + 2 < bytes.length; ) {
    const isChinese = bytes[at] >= 0xe3 && bytes[at] <= 0xef && isTrail(bytes[at + 1]) && isTrail(bytes[at + 2])
    run = isChinese ? run + 1 : 0
    if (run === sureRun) return true
    at += isChinese ? 3 : 1
  }
  return false
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}
