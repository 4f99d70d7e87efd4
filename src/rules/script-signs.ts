/** Signs that are no characters of a text: radicals that PDFs leave, invisible ones, and what shows as a box. */
import type { Candidate, Span } from '../model/rule.js'
import { isHan } from '../text/characters.js'
import { unradical } from './script-kinds.js'

/** Places that follow each other without a gap are one stretch. */
export function stretches(places: readonly number[]): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const at of places) {
    const last = found.at(-1)
    if (last?.end === at) last.end++
    else found.push({ start: at, end: at + 1 })
  }
  return found
}

export function* radicalSigns(text: string, places: readonly number[]): Iterable<Candidate> {
  for (const span of stretches(places)) {
    const words = text.slice(span.start, span.end)
    const right = Array.from(words, (sign) => unradical().get(sign) ?? sign).join('')
    const message = `“${words}”是部首符号，不是汉字，应为“${right}”。`
    // Whoever writes about radicals puts them in quotation marks.
    const isQuoted = /[“‘「『（《]/.test(text.charAt(span.start - 1)) && /[”’」』）》]/.test(text.charAt(span.end))
    yield {
      ...span,
      suggestions: [right],
      message,
      ...(isQuoted ? { severity: 'info' } : { severity: 'error', confidence: 'certain' }),
    }
  }
}

export function* invisibleSigns(text: string, places: readonly number[]): Iterable<Candidate> {
  for (const span of stretches(places)) {
    const [before, after] = [text.charCodeAt(span.start - 1), text.charCodeAt(span.end)]
    if (!isPlain(before) || isKeycap(after)) continue
    const isInside = isWritten(before) && isWritten(after)
    const message = '此处有看不见的字符，会使检索和复制出错，应删去。'
    yield { ...span, suggestions: [''], message, confidence: 'certain', ...(!isInside && { severity: 'info' }) }
  }
}

/** Emoji and some scripts are joined by invisible signs; Chinese, Latin and their marks are not, and no line begins with one. */
function isPlain(code: number): boolean {
  return Number.isNaN(code) || code < 0x7f || (code >= 0x2018 && code <= 0x201d) || isHan(code) || isMark(code)
}

function isMark(code: number): boolean {
  return (code >= 0x3000 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e)
}

function isWritten(code: number): boolean {
  return code > 0x20 && code !== 0x3000
}

/** 1️⃣ */
function isKeycap(code: number): boolean {
  return code === 0x20e3
}

export function* brokenSigns(text: string, places: readonly number[]): Iterable<Candidate> {
  for (const span of stretches(places.filter((at) => !isHalfOfPair(text, at)))) {
    const isControl = /^[\u0000-\u009f]+$/.test(text.slice(span.start, span.end))
    if (isControl) {
      const message = '此处有控制字符，应删去。'
      yield { ...span, suggestions: [''], message, confidence: 'certain' }
      continue
    }
    const isPrivate = /^[\ue000-\uf8ff]+$/.test(text.slice(span.start, span.end))
    const message = '此处的字符多数设备显示不出，请对照原稿改正。'
    yield { ...span, suggestions: [], message, ...(!isPrivate && { severity: 'error' }) }
  }
}

/** Of a character beyond the first 65,536. */
function isHalfOfPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const [first, second] = isHigh(code) ? [code, text.charCodeAt(at + 1)] : [text.charCodeAt(at - 1), code]
  return isHigh(first) && second >= 0xdc00 && second <= 0xdfff
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
