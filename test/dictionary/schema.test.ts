/** The JSON Schema: what is shipped satisfies it, and it refuses what the validation refuses on shape. */
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { dictionarySchema } from '../../src/dictionary/schema.js'
import { dictionaryShape, entryShapes } from '../../src/dictionary/shape.js'
import { validateDictionary } from '../../src/dictionary/validate.js'

const schema = dictionarySchema()
const accepts = new Ajv({ strict: false }).compile(schema)
const yaml = readdirSync('dictionaries').filter((name) => name.endsWith('.yaml'))

test.each([...yaml.map((name) => `dictionaries/${name}`), 'examples/county-pack/meixian.yaml'])(
  '%s satisfies it',
  (path) => {
    accepts(parse(readFileSync(path, 'utf8'), { schema: 'core' }))
    expect(accepts.errors).toBeNull()
  },
)

const entry = (more: object) => ({ id: 'a', entries: [{ wrong: '甲', ...more }] })
test.each([
  { id: 'a' },
  { id: 'a', entries: {} },
  { id: 'a/b', entries: [] },
  { id: 'a', entries: [], colour: '红' },
  { id: 'a', entries: [], edition: '昨天' },
  { id: 'a', entries: [], folds: ['size'] },
  { id: 'a', entries: [], region: ['陕西省'] },
  { id: 'a', entries: [], region: { county: '眉县' } },
  { id: 'a', entries: [], region: { 镇: [1] } },
  { id: 'a', entries: [{}] },
  { id: 'a', entries: [{ right: '乙' }] },
  { id: 'a', entries: [{ wrong: '甲', keep: '乙' }] },
  { id: 'a', entries: [{ sequence: ['甲'] }] },
  { id: 'a', entries: [{ person: '' }] },
  { id: 'a', entries: [{ person: '甲', rank: 0 }] },
  { id: 'a', entries: [{ person: '甲', rank: '1' }] },
  { id: 'a', entries: [{ person: '甲', offices: [] }] },
  { id: 'a', entries: [{ person: '甲', offices: ['县长'] }] },
  { id: 'a', entries: [{ person: '甲', offices: [{ since: '2024-01-01' }] }] },
  { id: 'a', entries: [{ person: '甲', offices: [{ title: '县长', since: '昨天' }] }] },
  { id: 'a', entries: [{ person: '甲', offices: [{ title: '县长', rank: 1 }] }] },
  entry({ right: '' }),
  entry({ right: ' 乙' }),
  entry({ right: '乙\n' }),
  entry({ right: [] }),
  entry({ right: ['乙', '乙'] }),
  entry({ right: '乙'.repeat(10_001) }),
  entry({ whole: 'yes' }),
  entry({ type: 'other' }),
  entry({ since: '2024' }),
  entry({ unless: { near: '乙' } }),
  entry({ examples: ['甲'] }),
])('it refuses, as the validation does: %#', (written) => {
  expect(() => validateDictionary(written, 'a')).toThrow()
  expect(accepts(written)).toBe(false)
})

test('every key is described in Chinese and has a requirement that the schema knows', () => {
  const { properties } = schema as { properties: Record<string, Record<string, unknown>> }
  const kinds = (properties.entries.items as { anyOf: { properties: typeof properties }[] }).anyOf
  const described = [properties, ...kinds.map((kind) => kind.properties)].flatMap(Object.entries)
  const keys = [dictionaryShape, ...Object.values(entryShapes)].flatMap(Object.keys)
  expect(
    described
      .map(([key]) => key)
      .filter((key) => key !== '$schema')
      .sort(),
  ).toEqual(keys.sort())
  for (const [, part] of described) {
    expect(part.description).toMatch(/[一-龥]/)
    expect(Object.keys(part).length).toBeGreaterThan(1)
  }
})
