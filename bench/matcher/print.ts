/** Tables for people, in plain text. */

export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`)
}

/** Prints rows with columns of equal width; a name, then its cells. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [columns, ...rows]
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index].length)) + 2)
  for (const row of all) {
    const cells = row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index])))
    process.stdout.write(`${cells.join('')}\n`)
  }
}

/** Three digits that say something: 1234, 123, 12.3, 0.012. */
export function figure(number: number): string {
  return number >= 100 ? number.toFixed(0) : number >= 1 ? number.toPrecision(3) : number.toPrecision(2)
}
