/** The bytes of a notice → its text, by what the bytes say: plain text, or a Word document. */
import { decodeText, UnreadableError } from './decode.js'

/** What else is sent around, by its first bytes, with the way out. */
const others: readonly (readonly [head: readonly number[], sentence: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], '是旧的 Word 文件（doc），或者有密码；请另存为不带密码的 docx 或 txt'],
  [[0x25, 0x50, 0x44, 0x46], '是 PDF 文件；请把其中的文字复制出来，存为 txt'],
]

/** Throws an UnreadableError that says why in Chinese, without naming the file. */
export async function readNoticeText(bytes: Uint8Array): Promise<string> {
  const begins = (head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)
  const other = others.find(([head]) => begins(head))
  if (other) throw new UnreadableError(other[1])
  if (!begins([0x50, 0x4b, 3, 4])) return decodeText(bytes).text
  // Only who reads a document loads what reads it.
  const { readDocx } = await import('./docx.js')
  return readDocx(bytes)
}
