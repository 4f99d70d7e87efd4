/** Which numbers of a workbook are days or percentages, and which days they are. */
import { walkXml } from './xml.js'

/** `style` is the number of a cell's style. */
export interface Formats {
  /** What is written in the cell → the day as YYYY-MM-DD, or what was written. */
  dayOf(style: string | undefined, written: string): string
  isPercentage(style: string | undefined): boolean
}

/** Built-in formats that show a day, with those of Chinese editions. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** Excel takes 1900 for a leap year, so that it counts from a day earlier; books from a Macintosh may count from 1904. */
const firstDays = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

/** Built-in formats that show a hundred times the number, with a sign. */
const percentFormats = new Set([9, 10])

export function createFormats(workbook: string, styles: string): Formats {
  const firstDay = firstDays[countsFrom1904(workbook) ? 1904 : 1900]
  const { days, percentages } = readStyles(styles)
  return {
    dayOf(style = '0', written) {
      if (!days.has(style) || !/^\d{1,6}(?:\.\d+)?$/.test(written)) return written
      return new Date(firstDay + Math.floor(Number(written)) * 86_400_000).toISOString().slice(0, 10)
    },
    isPercentage: (style = '0') => percentages.has(style),
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
function readStyles(xml: string): Readonly<Record<'days' | 'percentages', ReadonlySet<string>>> {
  const formats = { days: new Set(dayFormats), percentages: new Set(percentFormats) }
  const styles = { days: new Set<string>(), percentages: new Set<string>() }
  let count = 0
  let inStyles = false
  walkXml(xml, {
    open: (name, { numFmtId, formatCode = '' }) => {
      const format = Number(numFmtId)
      if (name === 'numFmt' && isDayFormat(formatCode)) formats.days.add(format)
      if (name === 'numFmt' && lettersOf(formatCode).includes('%')) formats.percentages.add(format)
      if (name === 'cellXfs') inStyles = true
      if (name !== 'xf' || !inStyles) return
      if (formats.days.has(format)) styles.days.add(String(count))
      if (formats.percentages.has(format)) styles.percentages.add(String(count))
      count++
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return styles
}

/** Shows a year and a day. */
function isDayFormat(code: string): boolean {
  const letters = lettersOf(code)
  return letters.includes('y') && letters.includes('d')
}

/** What stands in quotation marks, or in brackets as a colour or language, is no letter of a format. */
function lettersOf(code: string): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
}
