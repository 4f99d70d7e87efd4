/** How long it takes to read and validate a dictionary of many entries in each format; bundle it with esbuild and start it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDictionary } from '../src/node/dictionary-file.js'

const sizes = [25_000, 50_000, 100_000]
const folder = mkdtempSync(join(tmpdir(), 'formats-'))

const wrong = (at: number): string => `错${at}误`
const right = (at: number): string => `正${at}确`
const written: Readonly<Record<string, (count: number) => string>> = {
  csv: (count) => ['错误,正确,依据', ...range(count).map((at) => `${wrong(at)},${right(at)},某某通知`)].join('\r\n'),
  json: (count) => JSON.stringify({ entries: range(count).map((at) => ({ wrong: wrong(at), right: right(at) })) }),
  yaml: (count) =>
    `entries:\n${range(count)
      .map((at) => `  - { wrong: ${wrong(at)}, right: ${right(at)} }\n`)
      .join('')}`,
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_none, at) => at)
}

for (const [ending, write] of Object.entries(written)) {
  for (const size of sizes) {
    const path = join(folder, `pack.${ending}`)
    writeFileSync(path, write(size))
    const start = performance.now()
    await readDictionary(path)
    console.log(`${ending} ${size}: ${((performance.now() - start) / 1000).toFixed(2)} s`)
  }
}
rmSync(folder, { recursive: true })
