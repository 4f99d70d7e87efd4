/** The floors of the house: an import goes down or stays in its room, and never runs in a circle. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Lowest first. A file that lies in src/ itself is a room of its own. */
const floors = [
  ['model', 'version.ts'],
  ['matcher', 'text'],
  ['view', 'dictionary'],
  ['rules', 'tidy', 'files'],
  ['check', 'compare'],
  ['proofreader.ts', 'editor', 'dictionaries', 'regions', 'words.ts', 'familiar-words.ts'],
  ['reach.ts', 'baseline'],
  ['prove.ts', 'lint.ts', 'layers-report.ts', 'defaults.ts'],
  ['exports.ts'],
  ['index.ts', 'core.ts', 'matching.ts', 'tidying.ts', 'comparing.ts', 'baselining.ts', 'editing.ts'],
  ['office'],
  ['docx'],
  ['report', 'node'],
  ['sheet', 'pdf'],
  ['cli', 'unified'],
]
/** Rooms that run anywhere. */
const core = new Set(floors.slice(0, 12).flat())

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const roomOf = (file: string): string => file.split('/')[0]
const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room))

interface Import {
  readonly from: string
  readonly to: string
}
const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join('src', from), 'utf8')
  return [...source.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(([, to]) => ({
    from,
    to,
  }))
})
const inner = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: relative('src', join('src', dirname(from), to)).replace(/\.js$/, '.ts') }))
  .filter(({ to }) => !/\.(?:yaml|txt)$/.test(to))

test('every room has a floor', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([])
  expect(inner.length).toBeGreaterThan(50)
})

test('imports go down or stay in their room', () => {
  const upward = inner.filter(({ from, to }) => {
    const [above, below] = [roomOf(from), roomOf(to)]
    return above !== below && floorOf(below) >= floorOf(above)
  })
  expect(upward).toEqual([])
})

test('no import runs in a circle', () => {
  const targets = new Map<string, string[]>()
  for (const { from, to } of inner) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path, file]
    if (done.has(file)) return []
    done.add(file)
    return (targets.get(file) ?? []).flatMap((next) => visit(next, [...path, file]))
  }
  expect(files.flatMap((file) => visit(file, []))).toEqual([])
})

test('the core imports nothing from Node, and only the parsers it cannot do without', () => {
  const foreign = imports.filter(({ from, to }) => core.has(roomOf(from)) && !to.startsWith('.'))
  expect([...new Set(foreign.map(({ to }) => to))].sort()).toEqual([
    '@lezer/common',
    '@lezer/markdown',
    'diff',
    'entities/decode',
    'fflate',
    'htmlparser2',
    'yaml',
  ])
  // Only who compares pays for it.
  expect(foreign.filter(({ to }) => to === 'diff').map(({ from }) => roomOf(from))).toEqual(['compare'])
  expect(foreign.filter(({ to }) => to === 'fflate').map(({ from }) => from)).toEqual(['docx/compression.ts'])
  const readsYaml = foreign.filter(({ to }) => to === 'yaml').map(({ from }) => from)
  expect([...new Set(readsYaml)].sort()).toEqual([
    'dictionary/yaml-faults.ts',
    'dictionary/yaml-plain.ts',
    'dictionary/yaml.ts',
  ])
})

test('every file opens with one sentence that says what it is for', () => {
  const silent = files.filter(
    (file) =>
      !/^(?:\/\/ @ts-nocheck[^\n]*\n)?\/\*\*(?:[^\n]*[.：:。]|\n \* \S)/.test(readFileSync(join('src', file), 'utf8')),
  )
  expect(silent).toEqual([])
})
