/** The packed tarball, as a user gets it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let home: string

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' })
}

beforeAll(() => {
  // Beside the repository's own node_modules, so that its dependencies are found without a second install.
  home = mkdtempSync(resolve('node_modules/.jiaodui-user-'))
  const installed = join(home, 'node_modules/jiaodui')
  mkdirSync(installed, { recursive: true })
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  execFileSync('tar', ['-xzf', join(home, tarball.filename), '-C', installed, '--strip-components=1'])
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const use = `
const found = createProofreader().check('县委县政府按装路灯').findings.map((finding) => finding.text).join()
const bare = core.createProofreader({ dictionaries: [typos] }).check('县委县政府按装路灯').findings.map((finding) => finding.text).join()
console.log(found, bare, typeof readDictionary, regionOf('陕西省/宝鸡市/眉县').县)
console.log(tidy('１２').article, compare('甲', '乙').differences.length, parseBaseline('{"version":1,"entries":[]}', 'a').entries)
console.log(createLinePlaces('甲\\n乙').positionAt(2).line)
const message = {}
const file = { toString: () => '按装路灯', message: () => message }
remarkJiaodui()({ type: 'root', children: [] }, file)
console.log(message.actual, message.expected.join())
console.log(typeof checkDocx, checkSheet(createProofreader(), Buffer.from('按装')).findings[0].place.cell)
readPdf(readFileSync(${JSON.stringify(resolve('test/pdf/office.pdf'))})).then(({ pages }) => console.log(pages))`
const said = '县委县政府,按装 按装 function 眉县\n12 1 []\n1\n按装 安装\nfunction A1\n2\n'

test('imports as an ES module', () => {
  writeFileSync(
    join(home, 'a.mjs'),
    `import { createProofreader } from 'jiaodui'
import * as core from 'jiaodui/core'
import { typos } from 'jiaodui/dictionaries/typos'
import { readDictionary } from 'jiaodui/node'
import { regionOf } from 'jiaodui/regions'
import { tidy } from 'jiaodui/tidy'
import { compare } from 'jiaodui/compare'
import { readFileSync } from 'node:fs'
import { parseBaseline } from 'jiaodui/baseline'
import { remarkJiaodui } from 'jiaodui/unified'
import { createLinePlaces } from 'jiaodui/editor'
import { checkDocx } from 'jiaodui/docx'
import { readPdf } from 'jiaodui/pdf'
import { checkSheet } from 'jiaodui/sheet'${use}`,
  )
  expect(node('a.mjs')).toBe(said)
})

test('is required as CommonJS', () => {
  writeFileSync(
    join(home, 'a.cjs'),
    `const { createProofreader } = require('jiaodui')
const core = require('jiaodui/core')
const { typos } = require('jiaodui/dictionaries/typos')
const { readDictionary } = require('jiaodui/node')
const { regionOf } = require('jiaodui/regions')
const { tidy } = require('jiaodui/tidy')
const { compare } = require('jiaodui/compare')
const { readFileSync } = require('node:fs')
const { parseBaseline } = require('jiaodui/baseline')
const { remarkJiaodui } = require('jiaodui/unified')
const { createLinePlaces } = require('jiaodui/editor')
const { checkDocx } = require('jiaodui/docx')
const { readPdf } = require('jiaodui/pdf')
const { checkSheet } = require('jiaodui/sheet')${use}`,
  )
  expect(node('a.cjs')).toBe(said)
})

test('brings the command', () => {
  expect(node('node_modules/jiaodui/dist/cli.js', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('holds what a user needs and nothing else', () => {
  const names = readdirSync(join(home, 'node_modules/jiaodui')).sort()
  expect(names).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'bench',
    'data',
    'dictionaries',
    'dist',
    'docs',
    'examples',
    'package.json',
  ])
  expect(readdirSync(join(home, 'node_modules/jiaodui/dictionaries')).sort()).toEqual(['README.md', 'pictures'])
})

test('parses no YAML at run time, and has the names of no towns', () => {
  const dist = join(home, 'node_modules/jiaodui/dist')
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8')
  const imports = (file: string): string[] =>
    [...read(file).matchAll(/(?:from ?|import ?\()["']\.\/([^"']+)["']/g)].map(([, name]) => name)
  const reached = new Set(['index.js', 'core.js'])
  for (const file of reached) for (const next of imports(file)) reached.add(next)
  expect(reached.size).toBeGreaterThan(3)
  expect([...reached].filter((file) => /from ?["']yaml["']/.test(read(file)))).toEqual([])
  expect([...reached].filter((file) => read(file).includes('横渠镇'))).toEqual([])
})
