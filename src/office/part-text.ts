/** The bytes of a part of an office file ↔ its XML, so that what goes back is byte for byte what came. */
import { UnreadableError } from '../model/unreadable.js'

/** As much of the encoding of text as is used: the core has no ambient types, and every place has it. */
interface Encoding {
  readonly TextDecoder: new (
    name: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string }
  readonly TextEncoder: new () => { encode(text: string): Uint8Array }
}

/** With its byte order mark, where there is one. Throws an UnreadableError for what is not UTF-8. */
export function decodePart(bytes: Uint8Array): string {
  const { TextDecoder } = globalThis as unknown as Encoding
  const xml = decoded(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  const declared = /^\ufeff?<\?xml[^>]*?encoding\s{0,9}=\s{0,9}["']([\w.-]+)/.exec(xml.slice(0, 200))
  if (declared && !/^utf-?8$/i.test(declared[1])) throw new UnreadableError(notUtf8)
  return xml
}

export function encodePart(xml: string): Uint8Array {
  const { TextEncoder } = globalThis as unknown as Encoding
  return new TextEncoder().encode(xml)
}

const notUtf8 = '里面的文字不是 UTF-8 编码；请用 Word 或 WPS 打开后另存再试'

function decoded(work: () => string): string {
  try {
    return work()
  } catch {
    throw new UnreadableError(notUtf8)
  }
}
