/** Which numbers of a workbook are days, and which days they are. */
import { walkXml } from './xml.js'

/** The number of a cell's style, and what is written in the cell → the day as YYYY-MM-DD, or what was written. */
export type ReadDay = (style: string | undefined, written: string) => string

/** Built-in formats that show a day, with those of Chinese editions. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** Excel takes 1900 for a leap year, so that it counts from a day earlier; books from a Macintosh may count from 1904. */
const firstDays = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

export function createDays(workbook: string, styles: string): ReadDay {
  const firstDay = firstDays[countsFrom1904(workbook) ? 1904 : 1900]
  const dayStyles = readDayStyles(styles)
  return (style = '0', written) => {
    if (!dayStyles.has(style) || !/^\d{1,6}(?:\.\d+)?$/.test(written)) return written
    return new Date(firstDay + Math.floor(Number(written)) * 86_400_000).toISOString().slice(0, 10)
  }
}

function countsFrom1904(workbook: string): boolean {
  let found = false
  walkXml(workbook, {
    open: (name, { date1904 = '' }) => {
      found ||= name === 'workbookPr' && ['1', 'true'].includes(date1904)
    },
  })
  return found
}

/** Styles are called by their place in the list of cellXfs. */
function readDayStyles(xml: string): ReadonlySet<string> {
  const formats = new Set(dayFormats)
  const days = new Set<string>()
  let count = 0
  let inStyles = false
  walkXml(xml, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt' && isDayFormat(formatCode)) formats.add(Number(numFmtId))
      if (name === 'cellXfs') inStyles = true
      if (name === 'xf' && inStyles && formats.has(Number(numFmtId))) days.add(String(count))
      if (name === 'xf' && inStyles) count++
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return days
}

/** Shows a year and a day; what stands in quotation marks, or in brackets as a colour or language, is no letter of it. */
function isDayFormat(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  return letters.includes('y') && letters.includes('d')
}
