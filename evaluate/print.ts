/** Tables on a terminal. */
import type { Share, Tally } from './tally.js'

export function heading(text: string): void {
  console.log(`\n${text}`)
}

/** The first column to the left, figures to the right. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [columns, ...rows].map((row) => row.map(String))
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at]))))
  for (const row of cells) console.log(`  ${row.map((cell, at) => pad(cell, widths[at], at === 0)).join('  ')}`)
}

function pad(cell: string, width: number, left: boolean): string {
  const space = ' '.repeat(width - widthOf(cell))
  return left ? cell + space : space + cell
}

/** Chinese characters take two columns. */
function widthOf(cell: string): number {
  return [...cell].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0)
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

export function recallTable(tallies: ReadonlyMap<string, Tally>): void {
  table(
    ['class', 'errors', 'found', 'with hints', 'put right'],
    [...tallies].map(([kind, { n, detected, hinted, corrected }]) => [
      kind,
      n,
      percent(detected, n),
      percent(hinted, n),
      percent(corrected, n),
    ]),
  )
}

export function shareTable(shares: ReadonlyMap<string, Share>): void {
  table(
    ['dictionary or rule', 'found', 'false alarms', 'false hints'],
    [...shares].map(([speaker, { found, loudAlarms, softAlarms }]) => [speaker, found, loudAlarms, softAlarms]),
  )
}
