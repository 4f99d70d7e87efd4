/** Packs over packs say what one stack of their dictionaries says, and a proofreader changes editions as a whole. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryId } from '../../src/dictionary/forms.js'
import { createPack } from '../../src/dictionary/pack.js'
import { loadPack } from '../../src/dictionary/pack-load.js'
import { savePack } from '../../src/dictionary/pack-save.js'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { DictionaryError, PackError } from '../../src/model/errors.js'
import { createProofreader, type Proofreader } from '../../src/proofreader.js'

const layer = (id: string, entries: readonly Entry[], rest: Partial<Dictionary> = {}): Dictionary => ({
  id,
  ...rest,
  entries,
})

/** Few characters, so that forms hold, cross and contradict one another. */
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'Ａ', 'A'), minLength: 1, maxLength: 4 })
const wrongEntry = fc
  .record({ wrong: text, right: text, before: fc.option(text, { nil: undefined }) })
  .filter(({ wrong, right }) => wrong !== right)
  .map(({ wrong, right, before }): Entry => ({ wrong, right, ...(before && { unless: { before } }) }))
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: wrongEntry },
  { weight: 2, arbitrary: text.map((keep) => ({ keep })) },
  { weight: 1, arbitrary: text.map((keep) => ({ keep, expires: '2024-01-01' })) },
  { weight: 1, arbitrary: fc.constant<Entry>({ sequence: ['甲', '乙', '丙'] }) },
)

/** What a dictionary refuses is left out; each takes out some entry of the first. */
function dictionaryOf(id: string, entries: readonly Entry[], folds: Dictionary['folds']): Dictionary {
  const used = new Set<string>()
  const fitting = entries.filter((item) => {
    const texts =
      'wrong' in item ? [String(item.wrong), String(item.right)] : ['keep' in item ? String(item.keep) : '甲、乙、丙']
    const isFree = texts.every((form) => !used.has(form))
    for (const form of isFree ? texts : []) used.add(form)
    return isFree
  })
  return layer(id, fitting, folds && { folds })
}

const stacks = fc
  .tuple(
    fc.array(fc.array(entry, { maxLength: 6 }), { minLength: 2, maxLength: 4 }),
    fc.constantFrom(undefined, ['width'] as const, [] as const),
  )
  .map(([layers, folds]) => layers.map((entries, at) => dictionaryOf(`d${at}`, entries, folds)))
  .chain((dictionaries) =>
    fc.nat().map((choice) => {
      const top = dictionaries.length - 1
      const lower = dictionaries.slice(0, top)
      const ids = lower.flatMap(({ id, entries }) => entries.map((item) => `${id}/${entryId(item)}`))
      const off = ids[choice % Math.max(1, ids.length)]
      return dictionaries.map((dictionary, at) => (at === top && off ? { ...dictionary, off } : dictionary))
    }),
  )

test('packs over packs find what one stack of all their dictionaries finds', () => {
  const cutting = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })
  const day = fc.constantFrom(undefined, '2023-06-01', '2024-06-01')
  const article = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'Ａ', 'A', '、'), maxLength: 30 })
  fc.assert(
    fc.property(stacks, cutting, article, day, (dictionaries, cuts, text, published) => {
      const options = published === undefined ? {} : { publishedAt: published }
      const together = createProofreader({ dictionaries })
      const groups: Dictionary[][] = [[dictionaries[0]]]
      dictionaries.slice(1).forEach((dictionary, at) => {
        if (cuts[at]) groups.push([dictionary])
        else groups[groups.length - 1].push(dictionary)
      })
      const packs = groups.map((group) => createPack(group))
      const apart = createProofreader({ dictionaries: packs })
      expect(apart.check(text, options)).toEqual(together.check(text, options))
      const loaded = createProofreader({ dictionaries: packs.map((pack) => loadPack(savePack(pack))) })
      expect(loaded.check(text, options)).toEqual(together.check(text, options))
    }),
    { numRuns: 200, seed: 4 },
  )
})

describe('update', () => {
  const country = layer('country', [{ wrong: '按装', right: '安装' }])
  const province = layer('province', [{ wrong: '截止目前', right: '截至目前' }])
  const county = layer('county', [{ wrong: '郿县', right: '眉县' }])
  const article = '郿县截止目前按装三百盏。'
  const found = (proofreader: Proofreader): string =>
    proofreader
      .check(article)
      .findings.map(({ text }) => text)
      .join(' ')

  test('puts a new layer on top', () => {
    const proofreader = createProofreader({ dictionaries: [country] })
    const before = proofreader.fingerprint
    proofreader.update(county)
    expect(found(proofreader)).toBe('郿县 按装')
    expect(proofreader.fingerprint).not.toBe(before)
    expect(proofreader.check(article).fingerprint).toBe(proofreader.fingerprint)
  })
  test.each([
    ['in the middle', province, '郿县 按装'],
    ['at the bottom', country, '郿县 截止目前'],
    ['at the top', county, '截止目前 按装'],
  ])('takes the place of the layer of its id %s', (_name, { id }, expected) => {
    const proofreader = createProofreader({ dictionaries: [country, province, county] })
    proofreader.update(layer(id, []))
    expect(found(proofreader)).toBe(expected)
    proofreader.update(layer(id, [{ wrong: '盏', right: '只', severity: 'info' }]))
    expect(found(proofreader)).toBe(`${expected} 盏`)
  })
  test('a layer stays where it was: it may change what is below it and not what is above', () => {
    const proofreader = createProofreader({ dictionaries: [country, province, county] })
    proofreader.update(layer('province', [], { off: 'country/按装' }))
    expect(found(proofreader)).toBe('郿县')
    expect(() => proofreader.update(layer('province', [], { off: 'county/郿县' }))).toThrow(DictionaryError)
    expect(found(proofreader)).toBe('郿县')
  })
  test('is the same edition as one made with the layer from the start', () => {
    const proofreader = createProofreader({ dictionaries: [country, layer('province', []), county] })
    proofreader.update(province)
    const fresh = createProofreader({ dictionaries: [country, province, county] })
    expect(proofreader.check(article)).toEqual(fresh.check(article))
  })
  test('a faulty layer changes nothing', () => {
    const proofreader = createProofreader({ dictionaries: [country] })
    const before = proofreader.check(article)
    expect(() => proofreader.update({ id: 'county', entries: [{} as Entry] })).toThrow(DictionaryError)
    expect(() => proofreader.update(layer('county', [], { off: 'country/无此条' }))).toThrow(DictionaryError)
    expect(proofreader.check(article)).toEqual(before)
  })
  test('one of several dictionaries of a pack gives way alone, all of them to a pack of theirs', () => {
    const proofreader = createProofreader({ dictionaries: [createPack([country, province]), county] })
    proofreader.update(layer('province', []))
    expect(found(proofreader)).toBe('郿县 按装')
    proofreader.update(createPack([layer('country', []), province]))
    expect(found(proofreader)).toBe('郿县 截止目前')
  })
  test('a rule that reads the proofreader while it checks sees one edition', () => {
    const updates: string[] = []
    const proofreader: Proofreader = createProofreader({
      dictionaries: [country],
      rules: [
        {
          id: 'rule/updates',
          type: 'suspect',
          severity: 'info',
          confidence: 'possible',
          summary: '检查时换版。',
          find: () => {
            updates.push('')
            proofreader.update(layer('country', [{ wrong: '三百', right: '三百零一' }]))
            return []
          },
        },
      ],
    })
    const before = proofreader.fingerprint
    const report = proofreader.check(article)
    expect(report.findings.map(({ text }) => text)).toEqual(['按装'])
    expect(report.fingerprint).toBe(before)
    expect(found(proofreader)).toBe('三百')
    expect(updates).toHaveLength(2)
  })
})

test('a pack is explained as its dictionaries are', () => {
  const country = layer('country', [{ wrong: '帐号', right: '账号' }])
  const county = layer('county', [{ wrong: '帐号', right: '用户名', replaces: 'country/帐号' }])
  const proofreader = createProofreader({ dictionaries: [createPack([country]), createPack([county])] })
  expect(proofreader.explain('country/帐号').replacedBy).toBe('county/帐号')
})

describe('a pack as bytes', () => {
  const country = layer('country', [
    { wrong: '帐号', right: '账号', basis: '词典', examples: { 帐号: '账号' }, line: 3 },
    { keep: '帐号簿' },
  ])
  const county = layer('county', [{ wrong: '郿县', right: '眉县', replaces: 'country/帐号' }], { licence: 'MIT' })
  const bytes = savePack(createPack([country, county]))
  const article = '郿县帐号'

  test('says what it said before, wherever its bytes lie', () => {
    const before = createProofreader({ dictionaries: [country, county] })
    for (const shift of [0, 1, 4]) {
      const moved = new Uint8Array(bytes.length + shift + 3).fill(7)
      moved.set(bytes, shift)
      const loaded = createProofreader({ dictionaries: [loadPack(moved.subarray(shift, shift + bytes.length))] })
      expect(loaded.check(article)).toEqual(before.check(article))
      expect(loaded.explain('country/帐号')).toMatchObject({ replacedBy: 'county/郿县', basis: '词典' })
      expect(loaded.explain('county/郿县').dictionary).toEqual({ id: 'county', licence: 'MIT' })
    }
  })
  test('a layer over it replaces, switches off and updates', () => {
    const pack = loadPack(savePack(createPack([country])))
    const off = layer('own', [], { off: 'country/帐号' })
    const proofreader = createProofreader({ dictionaries: [pack, off] })
    expect(proofreader.check(article).findings).toEqual([])
    proofreader.update(layer('own', []))
    expect(proofreader.check(article).findings).toHaveLength(1)
    const split = createProofreader({ dictionaries: [loadPack(savePack(createPack([country, layer('more', [])])))] })
    split.update(layer('more', [{ wrong: '郿县' }]))
    expect(split.check(article).findings.map(({ ruleId }) => ruleId)).toEqual(['more/郿县', 'country/帐号'])
  })
  test('is refused where one bit of it differs, and where some of it is missing', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const altered = bytes.slice()
        altered[at] ^= flip
        expect(() => loadPack(altered)).toThrow(PackError)
        expect(() => loadPack(bytes.subarray(0, at))).toThrow(PackError)
      }),
      { numRuns: 2000, seed: 4 },
    )
  })
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('title: 眉县用语 entries: []')],
    ['no bytes at all', 'pack' as unknown as Uint8Array],
    ['more after its end', Uint8Array.from([...bytes, 0, 0, 0, 0])],
  ])('%s is no pack', (_name, foreign) => expect(() => loadPack(foreign)).toThrow(PackError))
})

describe('what overruled another and is taken out overrules it no more', () => {
  const off = (ruleId: string): Dictionary => layer('top', [], { off: ruleId })
  const wrong = layer('a', [{ wrong: '按装', right: '安装' }])
  test.each<[string, Dictionary[], string, string, number]>([
    ['a keep', [wrong, layer('b', [{ id: 'k', keep: '按装' }])], 'b/k', '工人按装路灯', 1],
    ['a right form', [wrong, layer('b', [{ id: 'k', wrong: '装按', right: '按装' }])], 'b/k', '工人按装路灯', 1],
    ['a person', [layer('a', [{ person: '林书远', offices: [{ title: '县长' }] }])], 'a/林书远', '县长林书元', 0],
    [
      'a keep that is a near miss',
      [
        layer('a', [{ canonical: '铸牢中华民族共同体意识' }]),
        layer('b', [{ id: 'k', keep: '铸牢中华名族共同体意识' }]),
      ],
      'b/k',
      '铸牢中华名族共同体意识',
      1,
    ],
  ])('%s', (_name, lower, ruleId, text, count) => {
    const found = (dictionaries: Parameters<typeof createProofreader>[0]) =>
      createProofreader(dictionaries).check(text).findings.length
    expect(found({ dictionaries: [...lower, off(ruleId)] })).toBe(count)
    expect(found({ dictionaries: [createPack(lower), off(ruleId)] })).toBe(count)
    expect(found({ dictionaries: [loadPack(savePack(createPack(lower))), off(ruleId)] })).toBe(count)
    const updated = createProofreader({ dictionaries: [...lower, layer('top', [])] })
    updated.update(off(ruleId))
    expect(updated.check(text).findings).toHaveLength(count)
  })
  test('a suggestion that nobody disputes any more is made', () => {
    const lower = [wrong, layer('b', [{ wrong: '安装', right: '装设' }])]
    const [before, after] = [[], [off('b/安装')]].map((top) =>
      createProofreader({ dictionaries: [createPack(lower), ...top] }).check('按装'),
    )
    expect(before.findings[0].edits).toBeUndefined()
    expect(after.findings[0].edits).toHaveLength(1)
  })
})

describe('what is right for a time', () => {
  const dictionaries = [
    layer('a', [{ wrong: '按装', right: '安装' }, { canonical: '铸牢中华民族共同体意识' }]),
    layer('b', [
      { keep: '按装', expires: '2020-01-01' },
      { keep: '铸牢中华名族共同体意识', expires: '2020-01-01' },
    ]),
  ]
  test.each([
    ['2019-12-31', 0],
    ['2020-01-01', 2],
  ])('on %s', (publishedAt, count) => {
    const article = '按装。铸牢中华名族共同体意识。'
    for (const layers of [dictionaries, dictionaries.map((one) => createPack([one]))])
      expect(createProofreader({ dictionaries: layers }).check(article, { publishedAt }).findings).toHaveLength(count)
  })
})

test('of two orders of the same items the higher layer is right', () => {
  const dictionaries = [layer('a', [{ sequence: ['党委', '政府'] }]), layer('b', [{ sequence: ['政府', '党委'] }])]
  for (const layers of [dictionaries, dictionaries.map((one) => createPack([one]))])
    expect(createProofreader({ dictionaries: layers }).check('党委、政府；政府、党委').findings).toMatchObject([
      { ruleId: 'b/政府、党委', range: [0, 5] },
    ])
})

test('a phrase that a higher layer calls wrong has no near misses', () => {
  const dictionaries = [
    layer('a', [{ canonical: '铸牢中华民族共同体意识', confidence: 'certain' }]),
    layer('b', [{ wrong: '铸牢中华民族共同体意识' }]),
  ]
  for (const layers of [dictionaries, dictionaries.map((one) => createPack([one]))])
    expect(createProofreader({ dictionaries: layers }).check('铸牢中华名族共同体意识').findings).toEqual([])
})

test('many phrases that share a half cost time, not memory', () => {
  const canonical = Array.from({ length: 5000 }, (_, at) => `中国人民${String.fromCharCode(0x5000 + at)}会`)
  const proofreader = createProofreader({ dictionaries: [layer('a', [{ canonical }])] })
  expect(proofreader.check('中国人民银行发布公告。'.repeat(1000)).findings).toEqual([])
})

test('a Buffer that begins anywhere is a pack', () => {
  const bytes = savePack(createPack([layer('a', [{ wrong: '按装', right: '安装' }])]))
  const moved = Buffer.concat([Buffer.from('x'), Buffer.from(bytes)]).subarray(1)
  expect(createProofreader({ dictionaries: [loadPack(moved)] }).check('按装').findings).toHaveLength(1)
})
