/** A Word document → its text: a line for each paragraph, a tab between the cells of a table. */
import { UnreadableError } from './decode.js'
import { walkXml } from './xml.js'
import { openZip } from './zip.js'

/**
 * Without headers, footers, notes and what was deleted under track changes. Throws an UnreadableError that says why in
 * Chinese, without naming the file.
 */
export function readDocx(bytes: Uint8Array): string {
  const body = openZip(bytes)('word/document.xml')
  if (body === undefined) throw new UnreadableError('不是 docx 文件，或者里面没有正文')
  const parts: string[] = []
  let inText = false
  // The same words a second time, for programs that cannot show the first.
  let fallbacks = 0
  walkXml(body, {
    open: (name) => {
      if (name === 'Fallback') fallbacks++
      inText = name === 't' && fallbacks === 0
      if (fallbacks === 0) parts.push(opening[name] ?? '')
    },
    text: (text) => inText && parts.push(text),
    close: (name) => {
      inText = false
      if (name === 'Fallback') fallbacks--
      if (fallbacks === 0) parts.push(ending[name] ?? '')
    },
  })
  // The paragraph that ends a cell is no line of the table.
  return parts.join('').replaceAll('\n\t', '\t').replaceAll('\t\n', '\n')
}

const opening: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }
const ending: Readonly<Record<string, string>> = { p: '\n', tc: '\t', tr: '\n' }
