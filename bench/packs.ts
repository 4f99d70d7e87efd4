/** Large dictionaries: reading every format, linting, building and loading; time for an entry must not grow. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDictionary } from '../dist/node.js'
import { writeSheet } from '../src/node/xlsx-write.js'
import { readDictionary as readWords } from './matcher/dictionary.js'
import { figure, heading, table } from './matcher/print.js'
import { seeded } from './matcher/random.js'

/** Two words in a row, one of their characters changed; every fifth with an example. */
interface PackEntry {
  readonly wrong: string
  readonly right: string
  readonly example: boolean
}

function pack(size: number): PackEntry[] {
  const random = seeded(size)
  const words = readWords()
    .map(({ text }) => text)
    .filter((text) => /^[\u4e00-\u9fff]{2,3}$/.test(text))
  const characters = [...new Set(words.join(''))]
  const taken = new Set<string>()
  const entries: PackEntry[] = []
  while (entries.length < size) {
    const right = words[random(words.length)] + words[random(words.length)]
    const place = random(right.length)
    const wrong = right.slice(0, place) + characters[random(characters.length)] + right.slice(place + 1)
    if (taken.has(right) || taken.has(wrong) || right === wrong) continue
    taken.add(right).add(wrong)
    entries.push({ wrong, right, example: entries.length % 5 === 0 })
  }
  return entries
}

const basis = '某县行文规范'
const sentence = (text: string): string => `全县${text}工作会议召开。`
const cellsOf = ({ wrong, right, example }: PackEntry): string[] =>
  example ? [wrong, right, basis, sentence(wrong), sentence(right)] : [wrong, right, basis]
const rowsOf = (entries: readonly PackEntry[]): string[][] => [
  ['错误', '正确', '依据', '例句', '改后'],
  ...entries.map(cellsOf),
]
const objectOf = ({ wrong, right, example }: PackEntry): object => ({
  wrong,
  right,
  basis,
  ...(example && { examples: { [sentence(wrong)]: sentence(right) } }),
})
const yamlOf = ({ wrong, right, example }: PackEntry): string =>
  `  - wrong: ${wrong}\n    right: ${right}\n    basis: ${basis}\n${
    example ? `    examples: { ${sentence(wrong)}: ${sentence(right)} }\n` : ''
  }`

const writers: Readonly<Record<string, (entries: readonly PackEntry[]) => string | Uint8Array>> = {
  csv: (entries) =>
    rowsOf(entries)
      .map((cells) => cells.join())
      .join('\r\n'),
  json: (entries) => JSON.stringify({ entries: entries.map(objectOf) }),
  xlsx: (entries) => writeSheet('词典', rowsOf(entries), { heading: 0, widths: [], choices: new Map() }),
  yaml: (entries) => `entries:\n${entries.map(yamlOf).join('')}`,
}

export async function largePacks(quick: boolean): Promise<void> {
  const sizes = quick ? [10_000, 20_000] : [10_000, 50_000, 100_000]
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  const packs = sizes.map(pack)
  for (const [ending, write] of Object.entries(writers))
    for (const entries of packs) writeFileSync(fileFor(folder, ending, entries.length), write(entries))
  await reading(folder, sizes)
  linting(folder, sizes)
  building(folder, sizes)
  rmSync(folder, { recursive: true })
}

function fileFor(folder: string, ending: string, size: number): string {
  return join(folder, `pack-${size}.${ending}`)
}

async function reading(folder: string, sizes: readonly number[]): Promise<void> {
  heading('reading a dictionary, µs for each entry; JSON.parse of the same, and the last size against the first')
  const rows: string[][] = []
  for (const ending of Object.keys(writers)) {
    const costs: number[] = []
    for (const size of sizes) {
      const path = fileFor(folder, ending, size)
      costs.push((1000 * (await fastestRead(path))) / size)
    }
    rows.push([ending, ...costs.map(figure), figure((costs.at(-1) ?? 0) / costs[0])])
  }
  const limit = sizes.map((size) => (1000 * parseTime(fileFor(folder, 'json', size))) / size)
  rows.push(['limit: JSON.parse', ...limit.map(figure), figure((limit.at(-1) ?? 0) / limit[0])])
  table(['', ...sizes.map(String), 'last ÷ first'], rows)
}

async function fastestRead(path: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    await readDictionary(path)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function parseTime(path: string): number {
  const start = performance.now()
  JSON.parse(readFileSync(path, 'utf8'))
  return performance.now() - start
}

function linting(folder: string, sizes: readonly number[]): void {
  heading('jiaodui dictionary lint, from start to end, seconds; and the last size against the first, for each entry')
  const rows = ['csv', 'json'].map((ending) => {
    const times = sizes.map((size) => timeOf('lint', fileFor(folder, ending, size), '--fail-on', 'never'))
    const growth = (times.at(-1) ?? 0) / times[0] / ((sizes.at(-1) ?? 0) / sizes[0])
    return [ending, ...times.map((time) => figure(time / 1000)), figure(growth)]
  })
  table(['', ...sizes.map(String), 'last ÷ first'], rows)
}

/** What an action of `jiaodui dictionary` takes from start to end, in milliseconds. */
function timeOf(action: string, path: string, ...options: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'dictionary', action, path, ...options], {
    stdio: 'ignore',
  })
  if (status !== 0) throw new Error(`${action} of ${path} ended with ${status}`)
  return performance.now() - start
}

function building(folder: string, sizes: readonly number[]): void {
  heading('jiaodui dictionary build, from start to end, and what comes of it')
  const rows = sizes.map((size) => {
    const path = fileFor(folder, 'pack', size)
    const times = ['csv', 'json'].map((ending) => timeOf('build', fileFor(folder, ending, size), '-o', path))
    const { load, memory } = loading(path)
    const seconds = times.map((time) => figure(time / 1000))
    return [String(size), ...seconds, figure(statSync(path).size / 1e6), figure(load), figure(memory)]
  })
  table(['entries', 'CSV, s', 'JSON, s', 'pack, MB', 'load, ms', 'memory, MB'], rows)
}

/** In a process of its own: the first load and the fastest of ten, and what the process grows by for one that works. */
function loading(path: string): { readonly load: number; readonly memory: number } {
  const script = `
    const { createProofreader, loadPack } = await import(${JSON.stringify(new URL('../../dist/core.js', import.meta.url))})
    const { readFileSync } = await import('node:fs')
    gc()
    const before = process.memoryUsage().rss
    const bytes = readFileSync(${JSON.stringify(path)})
    const proofreader = createProofreader({ dictionaries: [loadPack(bytes)] })
    proofreader.check('全县农业工作会议召开。'.repeat(1000))
    gc()
    const memory = (process.memoryUsage().rss - before) / 1e6
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now()
      loadPack(bytes)
      return performance.now() - start
    })
    console.log(JSON.stringify({ load: Math.min(...times), memory }))`
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}
