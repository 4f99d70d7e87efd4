/** Kinds of characters, by UTF-16 code unit. */

/** Chinese characters of the basic plane, with extension A, 〇 and the compatibility block. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

/** Characters set as wide as a Chinese one: Chinese characters, full-width marks, halves of astral characters. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffe6) ||
    isCurlyQuote(code)
  )
}

function isCurlyQuote(code: number): boolean {
  return code >= 0x2018 && code <= 0x201d
}

/** Spaces and line ends of HTML and Markdown. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
