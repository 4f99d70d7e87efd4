/** The places of the country: that none is lost, how they are found, and what is said of a path that is none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DictionaryError } from '../../src/model/errors.js'
import { readPlaces, townsOf } from '../../src/regions/places.js'
import { regionOf } from '../../src/regions/regions.js'

const places = readPlaces()

function refusal(path: string): string {
  try {
    return JSON.stringify(regionOf(path))
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    return error.faults[0].message
  }
}

test('holds every province, city and county of the list of 2024, and most towns', () => {
  const count = (level: 'city' | 'county'): number => places.filter((place) => place[level]).length
  expect(places.filter(({ names }) => names.length === 1)).toHaveLength(34)
  expect(new Set(places.flatMap(({ city }) => city ?? [])).size).toBe(333)
  expect(count('county')).toBe(2846)
  expect(places.flatMap(townsOf).length).toBeGreaterThan(38_000)
  expect(new Set(places.map(({ names }) => names.join('/'))).size).toBe(places.length)
})

test('every name is of Han characters and of its kind', () => {
  const counties = places.flatMap(({ county }) => county ?? [])
  const towns = places.flatMap(townsOf)
  expect(counties.filter((name) => !/^\p{Script=Han}{1,14}[县区市旗]$/u.test(name))).toEqual([])
  expect(towns.filter((name) => !/^[^\s/]{1,20}(?:镇|乡|街道|苏木)$/u.test(name))).toEqual([])
})

test.each([
  ['陕西省/宝鸡市/眉县', { 省: '陕西省', 市: '宝鸡市', 县: '眉县' }, '槐芽镇', '扶风县'],
  ['陕西省／宝鸡市／眉县', { 省: '陕西省', 市: '宝鸡市', 县: '眉县' }, '槐芽镇', '扶风县'],
  ['重庆市/奉节县', { 省: '重庆市', 市: '重庆市', 县: '奉节县' }, '白帝镇', '云阳县'],
  ['内蒙古自治区/鄂尔多斯市/鄂托克旗', { 县: '鄂托克旗' }, '阿尔巴斯苏木', '乌审旗'],
])('%s', (path, values, town, neighbour) => {
  const region = regionOf(path)
  expect(region).toMatchObject(values)
  expect(region.镇).toContain(town)
  expect(region.邻县).toContain(neighbour)
  expect(region.邻县).not.toContain(region.县)
})

test.each([
  ['河南省/济源市', { 省: '河南省', 县: '济源市', 镇: expect.arrayContaining(['沁园街道']), 邻县: [], 含邻县名: [] }],
  ['广东省/东莞市', { 省: '广东省', 市: '东莞市', 镇: expect.arrayContaining(['虎门镇']) }],
  ['陕西省/宝鸡市', { 省: '陕西省', 市: '宝鸡市' }],
  ['陕西省', { 省: '陕西省' }],
])('%s has what it has and nothing else', (path, region) => expect(regionOf(path)).toEqual(region))

test('knows whose names end as a neighbour does', () => {
  expect(regionOf('陕西省/宝鸡市/眉县').含邻县名).toEqual(['来凤县', '仪陇县', '丹凤县'])
})

describe('a path that is none', () => {
  test.each([
    ['眉县/宝鸡市/陕西省', '“眉县/宝鸡市/陕西省”的次序不对，应为“陕西省/宝鸡市/眉县”。'],
    ['陕西省/眉县/宝鸡市', '“陕西省/眉县/宝鸡市”的次序不对，应为“陕西省/宝鸡市/眉县”。'],
    ['陕西省/西安市/眉县', '没有“陕西省/西安市/眉县”这个地区；相近的有“陕西省/宝鸡市/眉县”。改名、撤并的请用现名。'],
    ['山西省/宝鸡市/眉县', '“陕西省/宝鸡市/眉县”'],
    ['陕西省/宝鸡市/凤翔县', '“陕西省/宝鸡市/凤翔区”'],
    ['陕西/宝鸡/太白', '“陕西省/宝鸡市/太白县”'],
    ['陕西省/宝鸡市/郿县', '“陕西省/宝鸡市/眉县”'],
    ['眉县', '“陕西省/宝鸡市/眉县”'],
    ['北京市/市辖区/东城区', '“北京市/东城区”'],
    ['湖北省/省直辖县级行政区划/神农架林区', '“湖北省/神农架林区”'],
    ['火星', '没有“火星”这个地区；应写作“省/市/县”，如 陕西省/宝鸡市/眉县。'],
    ['', '没有“”这个地区'],
    ['陕西省/宝鸡市/眉县/槐芽镇', '没有“陕西省/宝鸡市/眉县/槐芽镇”这个地区'],
  ])('%s', (path, message) => expect(refusal(path)).toContain(message))

  test('names the right one first, whichever of its names has one character wrong', () => {
    const county = fc.constantFrom(...places.filter(({ city, county = '' }) => city && county.length > 2))
    fc.assert(
      fc.property(county, fc.nat(2), fc.nat(1), ({ names }, level, at) => {
        const slipped = names.map((name, index) =>
          index === level ? `${name.slice(0, at)}〇${name.slice(at + 1)}` : name,
        )
        expect(refusal(slipped.join('/'))).toContain(`“${names.join('/')}”`)
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  test('names the file it was told', () => {
    expect(() => regionOf('火星', 'a.yaml')).toThrow(/^a\.yaml: /)
  })
})
