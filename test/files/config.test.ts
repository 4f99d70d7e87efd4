/** A configuration: what it may hold, and what is said of what it may not. */
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parseConfig, validateConfig } from '../../src/files/config.js'
import { configSchema } from '../../src/files/config-schema.js'
import type { Config } from '../../src/files/config-shape.js'
import { FileError } from '../../src/model/file-error.js'

const full: Config = {
  $schema: './node_modules/jiaodui/config.schema.json',
  dictionaries: ['词典/本县.yaml'],
  region: '陕西省/宝鸡市/眉县',
  off: ['rule/heading', 'typos/按装'],
  failOn: 'error',
  formats: { '稿件/**/*.txt': 'markdown' },
  publishedAt: '2024-03-06',
  ignore: ['草稿/'],
  baseline: 'jiaodui.baseline.json',
  trustSuppressions: false,
  requireReason: true,
}
const accepts = new Ajv({ strict: false }).compile(configSchema())

test('a full one is read as it stands, and satisfies the schema', () => {
  expect(parseConfig(JSON.stringify(full), 'a.json')).toEqual(full)
  expect(validateConfig({}, 'a.ts')).toEqual({})
  accepts(full)
  expect(accepts.errors).toBeNull()
})

const faulty: readonly (readonly [written: string, fault: string])[] = [
  ['{ "failon": "error" }', 'a.json:1:3: 没有“failon”这一项；可以写的有 dictionaries、region'],
  ['{\n  "failOn": "loud" }', 'a.json:2:3: “failOn”应为 "error"、"warning"、"info"、"never" 之一。'],
  ['{ "dictionaries": "a.yaml" }', 'a.json:1:3: “dictionaries”应为列表，如 ["词典/本县.yaml"]'],
  ['{ "off": [1] }', '“off”应为列表'],
  ['{ "ignore": [""] }', '“ignore”应为列表'],
  ['{ "trustSuppressions": "false" }', '“trustSuppressions”应为 true 或 false，不加引号'],
  ['{ "requireReason": 1 }', '“requireReason”应为 true 或 false'],
  ['{ "formats": ["*.txt"] }', '“formats”应为 { "通配符": 格式 }'],
  ['{ "formats": { "*.txt": "word" } }', '格式是 "text"、"markdown"、"html" 之一'],
  ['{ "publishedAt": "去年" }', '“publishedAt”应为日期'],
  ['{ "region": 61 }', '“region”应为地区'],
  ['{ "baseline": null }', '“baseline”应为文件名'],
]

describe('faults', () => {
  test.each(faulty)('%s', (written, fault) => {
    expect(() => parseConfig(written, 'a.json')).toThrow(FileError)
    expect(() => parseConfig(written, 'a.json')).toThrow(fault)
    if (!written.includes('去年')) expect(accepts(JSON.parse(written))).toBe(false)
  })

  test.each([
    ['', 'a.json:1:1: 不是合格的 JSON：文件是空的'],
    ['{ "failOn": “error” }', 'a.json:1:13: 不是合格的 JSON：引号“““应为英文双引号'.replace('“““', '““”')],
    ['{ "failOn": "error", }', 'a.json:1:22: 不是合格的 JSON'],
    ['{ // 注释\n}', 'JSON 里不能写注释'],
    ['{} {}', '结尾之后还有文字，请删去'],
    ['["error"]', '最外层应为 { … }'],
    ['"error"', '最外层应为 { … }'],
    ['{ "failOn": "error", "failOn": "info" }', 'a.json:1:22: “failOn”写了两次'],
    ['{ "__proto__": 1 }', '没有“__proto__”这一项'],
    [`{ "off": ${'['.repeat(100_000)}`, '不是合格的 JSON'],
    [`{ "off": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`, 'a.json:1:3'],
  ])('%.40j', (written, fault) => {
    expect(() => parseConfig(written, 'a.json')).toThrow(FileError)
    expect(() => parseConfig(written, 'a.json')).toThrow(fault)
  })

  test('all are told at once, in the order of the file', () => {
    expect(() => parseConfig('{ "a": 1,\n"failOn": 2,\n"off": 3 }', 'a.json')).toThrow(
      /^a\.json:1:3: .*\na\.json:2:1: .*\na\.json:3:1: /,
    )
  })

  test.each([undefined, null, 'error', [1]])('a program that exports %j', (value) => {
    expect(() => validateConfig(value, 'a.ts')).toThrow('a.ts: 应导出一个对象')
  })
})
