/** Templates and the values that fill them: what comes of an entry, and what is refused with which words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProofreader, defaultDictionaries, defaultRules } from '../../src/defaults.js'
import { wrongForms } from '../../src/dictionary/forms.js'
import { neighbourLayer } from '../../src/dictionary/neighbours.js'
import { createPack } from '../../src/dictionary/pack.js'
import { loadPack } from '../../src/dictionary/pack-load.js'
import { savePack } from '../../src/dictionary/pack-save.js'
import { fillTemplates } from '../../src/dictionary/region.js'
import type { Dictionary, Entry, Region } from '../../src/model/entry.js'
import { DictionaryError } from '../../src/model/errors.js'
import { proveDictionary } from '../../src/prove.js'
import { regionOf } from '../../src/regions/regions.js'

const meixian: Region = { 省: '陕西省', 市: '宝鸡市', 县: '眉县', 镇: ['横渠镇', '汤峪镇'], 部门: ['教育局', '财政局'] }

function entriesFrom(entry: Entry, region: Region = meixian): readonly Entry[] {
  return fillTemplates({ id: 'county', region, entries: [entry] }).entries
}

function faults(work: () => unknown): string[] {
  try {
    work()
    return []
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    return error.message.split('\n')
  }
}

describe('an entry', () => {
  test.each<[string, Entry, readonly object[]]>([
    ['without templates stays', { wrong: '甲', right: '乙' }, [{ wrong: '甲', right: '乙' }]],
    [
      'has every text filled',
      {
        wrong: '{县}县',
        right: '{县}',
        unless: { before: '{省}', inside: ['{县}县志'] },
        message: '{市}{县}',
        basis: '{县级}政府',
        replaces: 'a/{县级}委',
        examples: { '{县}县好': '{县}好' },
        allows: '{县}县志',
        line: 7,
      },
      [
        {
          wrong: '眉县县',
          right: '眉县',
          unless: { before: '陕西省', inside: ['眉县县志'] },
          message: '宝鸡市眉县',
          basis: '县政府',
          replaces: 'a/县委',
          examples: { 眉县县好: '眉县好' },
          allows: '眉县县志',
          line: 7,
        },
      ],
    ],
    [
      'is made for each value of a list that its first form names, the same throughout',
      { wrong: ['{省}{镇}', '{镇}镇'], right: '{省}{县}{镇}', examples: { '到{省}{镇}。': '到{省}{县}{镇}。' } },
      [
        {
          wrong: ['陕西省横渠镇', '横渠镇镇'],
          right: '陕西省眉县横渠镇',
          examples: { '到陕西省横渠镇。': '到陕西省眉县横渠镇。' },
        },
        {
          wrong: ['陕西省汤峪镇', '汤峪镇镇'],
          right: '陕西省眉县汤峪镇',
          examples: { '到陕西省汤峪镇。': '到陕西省眉县汤峪镇。' },
        },
      ],
    ],
    [
      'is made for each pair of two lists',
      { keep: '{镇}{部门}' },
      [{ keep: '横渠镇教育局' }, { keep: '横渠镇财政局' }, { keep: '汤峪镇教育局' }, { keep: '汤峪镇财政局' }],
    ],
    [
      'is made for each value that its id names; others give all their values in lists',
      { id: '{镇}', wrong: '{镇}{部门}', allows: ['{部门}'], examples: { '{镇}{部门}好': '{镇}{部门}好' } },
      [
        {
          id: '横渠镇',
          wrong: ['横渠镇教育局', '横渠镇财政局'],
          allows: ['教育局', '财政局'],
          examples: { 横渠镇教育局好: '横渠镇教育局好', 横渠镇财政局好: '横渠镇财政局好' },
        },
        {
          id: '汤峪镇',
          wrong: ['汤峪镇教育局', '汤峪镇财政局'],
          allows: ['教育局', '财政局'],
          examples: { 汤峪镇教育局好: '汤峪镇教育局好', 汤峪镇财政局好: '汤峪镇财政局好' },
        },
      ],
    ],
    [
      'stays one where only its guards name a list',
      { wrong: '甲', unless: { after: '{镇}', before: ['乙', '{镇}'] } },
      [{ wrong: '甲', unless: { after: ['横渠镇', '汤峪镇'], before: ['乙', '横渠镇', '汤峪镇'] } }],
    ],
    ['says a thing once', { keep: ['{县}甲', '{县简称}甲'] }, [{ keep: ['眉县甲'] }]],
    ['of a sequence', { sequence: ['{省}', '{市}', '{县}'] }, [{ sequence: ['陕西省', '宝鸡市', '眉县'] }]],
    [
      'of a body that was renamed',
      { renamed: '{县}{部门}', right: '新{县}{部门}', since: '2019-01-01' },
      [
        { renamed: '眉县教育局', right: '新眉县教育局', since: '2019-01-01' },
        { renamed: '眉县财政局', right: '新眉县财政局', since: '2019-01-01' },
      ],
    ],
    ['leaves other braces', { wrong: '{a}{}', right: '乙' }, [{ wrong: '{a}{}', right: '乙' }]],
  ])('%s', (_name, entry, expected) => expect(entriesFrom(entry)).toEqual(expected))

  test('of an empty list is none, and a guard of one guards nothing', () => {
    const none = { ...meixian, 镇: [] }
    expect(entriesFrom({ keep: '{镇}好' }, none)).toEqual([])
    expect(entriesFrom({ id: 'a', keep: '{镇}好' }, none)).toEqual([])
    expect(entriesFrom({ wrong: '甲', unless: { after: '{镇}' } }, none)).toEqual([{ wrong: '甲', unless: {} }])
  })

  test('gives ids that are unique and hold the value', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[东南西北中]{2,4}镇$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(names, (towns) => {
        const filled = entriesFrom({ id: '错写{镇}', wrong: ['{镇}一', '{镇}二'] }, { 县: '眉县', 镇: towns })
        expect(filled.map(({ id }) => id)).toEqual(towns.map((town) => `错写${town}`))
        expect(filled.flatMap(wrongForms)).toEqual(towns.flatMap((town) => [`${town}一`, `${town}二`]))
      }),
      { seed: 3 },
    )
  })
})

test('the header is filled, and the region holds every value', () => {
  const { title, region } = fillTemplates({ id: 'a', title: '{县}用语', region: meixian, entries: [] })
  expect(title).toBe('眉县用语')
  expect(region).toMatchObject({
    县简称: '眉县',
    县通称: '眉县',
    县级: '县',
    省简称: '陕西',
    市级: '市',
    部门: ['教育局', '财政局'],
  })
})

test('what is filled stays as it is', () => {
  const once = fillTemplates(
    { id: 'a', region: '陕西省/宝鸡市/眉县', entries: [{ keep: '{镇}' }] },
    regionOf('陕西省/宝鸡市/眉县'),
  )
  expect(fillTemplates(once)).toBe(once)
})

test.each<[string, Region, Region]>([
  ['goes before what was looked up', { 镇: ['新镇'] }, { 镇: ['新镇'], 县: '眉县' }],
  ['changes what follows from it', { 县: '太白县' }, { 县: '太白县', 县简称: '太白' }],
  [
    'adds to a list by naming it',
    { 部门: ['{部门}', '数据局'] },
    { 部门: expect.arrayContaining(['教育局', '数据局']) as never },
  ],
  ['may have names of its own', { 景区: ['{县简称}湖'] }, { 景区: ['眉县湖'] }],
  ['may be empty', { 邻县: [] }, { 邻县: [] }],
])('what a dictionary says of its region %s', (_name, own, expected) => {
  const given = regionOf('陕西省/宝鸡市/眉县')
  const { region } = fillTemplates(
    { id: 'a', title: '{县}', region: { path: '陕西省/宝鸡市/眉县', ...own }, entries: [] },
    given,
  )
  expect(region).toMatchObject(expected)
})

test('a district has no police of its own', () => {
  const departments = (path: string) => fillTemplates({ id: 'a', entries: [] }, regionOf(path)).region
  expect(departments('陕西省/宝鸡市/眉县')).toMatchObject({ 部门: expect.arrayContaining(['公安局']) })
  expect(departments('陕西省/宝鸡市/金台区')).not.toMatchObject({ 部门: expect.arrayContaining(['公安局']) })
})

describe('is refused', () => {
  const filling = (entry: Entry, region?: Dictionary['region']) => () =>
    fillTemplates({ id: 'a', ...(region && { region }), entries: [{ line: 4, ...entry }] })
  test.each<[string, () => unknown, string]>([
    ['a name without a value', filling({ wrong: '{乡}委' }, meixian), 'a:4 ({乡}委): “{乡}”没有值，可用的有 {省}、'],
    [
      'a template without a region',
      filling({ wrong: '{县}委' }),
      '“{县}”没有值：请在词典开头写上地区，如 region: 陕西省/宝鸡市/眉县。',
    ],
    [
      'a path that nobody looked up',
      filling({ wrong: '甲' }, '陕西省/宝鸡市/眉县'),
      '用 jiaodui/regions 的 regionOf 查出后交给 fillTemplates',
    ],
    ['such a path among values', filling({ wrong: '甲' }, { path: '陕西省', 镇: [] }), '“region”写的是路径“陕西省”'],
    [
      'several values where one text stands',
      filling({ id: '乙', wrong: '甲', message: '{镇}' }, meixian),
      '“{镇}”有几个值，不能写在“message”里；在 id 里也写上“{镇}”，就每个值各成一条。',
    ],
    ['several right forms', filling({ wrong: '甲', right: '{镇}' }, meixian), '不能写在“right”里'],
    ['an unknown name in a value', filling({ wrong: '甲' }, { 县: '眉县', 镇: '{乡}' }), '“{乡}”没有值'],
    [
      'far too many entries',
      filling({ keep: '{甲}{乙}' }, { 甲: numbers(60), 乙: numbers(60) }),
      '“{甲}{乙}”会变成 2000 条以上',
    ],
    [
      'far too many forms',
      filling({ id: '丙', keep: '{甲}{乙}' }, { 甲: numbers(60), 乙: numbers(60) }),
      '“keep”会有 2000 种以上',
    ],
    [
      'what cannot be meant once it is filled',
      filling({ wrong: '{县}', right: '眉县' }, meixian),
      'a:4 (眉县): “眉县”既是错的又是对的。',
    ],
    [
      'two entries that come out alike',
      () => fillTemplates({ id: 'a', region: meixian, entries: [{ keep: '{县}' }, { keep: '眉县' }] }),
      '只能有一条',
    ],
    ['meaning nothing without templates', filling({ wrong: '甲', right: '甲' }, meixian), '“甲”既是错的又是对的。'],
    [
      'a region of other keys',
      () => createProofreader({ dictionaries: [{ id: 'a', region: { county: '眉县' }, entries: [] }] }),
      '里的“county”不能作名称',
    ],
    [
      'a template in a proofreader',
      () => createProofreader({ dictionaries: [{ id: 'a', entries: [{ keep: '{县}' }] }] }),
      'a ({县}): “{县}”没有值：请在词典开头写上地区',
    ],
    [
      'a path in a proofreader',
      () => createProofreader({ dictionaries: [{ id: 'a', region: '陕西省', entries: [] }] }),
      '还没有查出它的值',
    ],
  ])('%s', (_name, work, sentence) => expect(faults(work).join('\n')).toContain(sentence))

  function numbers(count: number): string[] {
    return Array.from({ length: count }, (_, at) => `第${at}`)
  }
})

describe('the name of a neighbour', () => {
  const county = fillTemplates(
    { id: 'county', region: '陕西省/宝鸡市/眉县', entries: [] },
    regionOf('陕西省/宝鸡市/眉县'),
  )
  const { check, explain } = createProofreader({ dictionaries: [...defaultDictionaries, county] })
  const found = (sentence: string): string[] => check(sentence).findings.map(({ ruleId, text }) => `${ruleId} ${text}`)

  test.each([
    ['扶风县农业农村局印发通知。', '邻县/扶风县 扶风县农业农村局'],
    ['扶风县委书记主持会议。', '邻县/扶风县 扶风县委'],
    ['中共陇县委员会召开全会。', '邻县/陇县 陇县委员会'],
    ['宝鸡市凤县人民政府公告。', '邻县/凤县 凤县人民政府'],
    ['太白县县长到会。', '邻县/太白县 太白县县长'],
    ['金台区区长到会。', '邻县/金台区 金台区区长'],
  ])('is a hint where one’s own is meant: %s', (sentence, expected) => {
    const { findings } = check(sentence)
    expect(found(sentence)).toEqual([expected])
    expect(findings[0]).toMatchObject({ type: 'suspect', severity: 'info', confidence: 'possible', suggestions: [] })
    expect(findings[0]).not.toHaveProperty('edits')
  })

  test.each([
    '眉县农业农村局印发通知。',
    '代表团赴扶风县考察猕猴桃产业。',
    '扶风县委托眉县代为收购。',
    '来凤县人民政府印发通知。',
    '扶风县的张某和岐山县的李某获奖。',
    '西安市灞桥区人民政府印发通知。',
  ])('is left alone: %s', (sentence) => expect(found(sentence)).toEqual([]))

  test('hides no error of another layer', () => {
    expect(found('扶风县委县政府印发通知。')).toContain('fixed-expressions/县委县政府 县委县政府')
  })

  test('is explained, and switched off by the county', () => {
    expect(explain('邻县/扶风县').summary).toBe('邻近的“扶风县”；本地是“眉县”，请核对。')
    const off = createProofreader({ dictionaries: [{ ...county, off: '邻县/扶风县' }] })
    expect(off.check('扶风县委、岐山县委').findings.map(({ text }) => text)).toEqual(['岐山县委'])
  })

  const other = fillTemplates({ id: 'other', entries: [] }, regionOf('陕西省/宝鸡市/扶风县'))

  test('of one county is another’s own where both have a dictionary', () => {
    const both = createProofreader({ dictionaries: [county, other] })
    expect(both.check('眉县县委、扶风县委、岐山县委').findings.map(({ text }) => text)).toEqual(['岐山县委'])
  })

  test('follows the layers that a proofreader has', () => {
    const proofreader = createProofreader({ dictionaries: [{ id: 'county', entries: [] }] })
    const told = (): string[] => proofreader.check('眉县人民政府、扶风县人民政府').findings.map(({ text }) => text)
    expect(told()).toEqual([])
    proofreader.update(county)
    expect(told()).toEqual(['扶风县人民政府'])
    proofreader.update({ ...other, id: 'county' })
    expect(told()).toEqual(['眉县人民政府'])
  })

  test('is told from a saved pack as well, and by a layer of one’s own', () => {
    const pack = loadPack(savePack(createPack([county])))
    expect(createProofreader({ dictionaries: [pack] }).check('扶风县委').counts.info).toBe(1)
    const mine = { id: '邻县', entries: [] }
    expect(createProofreader({ dictionaries: [county, mine] }).check('扶风县委').counts.info).toBe(0)
  })

  test.each([
    '陕西省/宝鸡市/眉县',
    '重庆市/奉节县',
    '河北省/沧州市/献县',
    '甘肃省/庆阳市/西峰区',
    '山西省/晋城市/高平市',
    '新疆维吾尔自治区/伊犁哈萨克自治州/伊宁县',
  ])('every hint proves its guards: %s', (path) => {
    const { region } = fillTemplates({ id: 'a', entries: [] }, regionOf(path))
    const hints = neighbourLayer([region as Region]) as Dictionary
    const { passed, failures } = proveDictionary(hints, { dictionaries: defaultDictionaries, rules: defaultRules })
    expect(failures).toEqual([])
    expect(passed).toBeGreaterThan(4)
  })
})
