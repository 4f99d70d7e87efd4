/** What people call a place, from its full name. */
import { expect, test } from 'vitest'
import { commonName, kindOf, shortName } from '../../src/dictionary/places.js'
import { readPlaces } from '../../src/regions/places.js'

test.each([
  ['眉县', '眉县', '眉县', '县'],
  ['太白县', '太白', '太白县', '县'],
  ['金台区', '金台', '金台区', '区'],
  ['东区', '东区', '东区', '区'],
  ['城区', '城区', '城区', '区'],
  ['浦东新区', '浦东', '浦东新区', '区'],
  ['峰峰矿区', '峰峰', '峰峰矿区', '区'],
  ['神农架林区', '神农架', '神农架林区', '区'],
  ['万柏林区', '万柏林', '万柏林区', '区'],
  ['碑林区', '碑林', '碑林区', '区'],
  ['兴平市', '兴平', '兴平市', '市'],
  ['津市市', '津市', '津市市', '市'],
  ['鄂托克旗', '鄂托克', '鄂托克旗', '旗'],
  ['阿拉善左旗', '阿拉善左旗', '阿拉善左旗', '旗'],
  ['鄂伦春自治旗', '鄂伦春', '鄂伦春旗', '旗'],
  ['景宁畲族自治县', '景宁', '景宁县', '县'],
  ['东乡族自治县', '东乡', '东乡县', '县'],
  ['龙胜各族自治县', '龙胜', '龙胜县', '县'],
  ['积石山保安族东乡族撒拉族自治县', '积石山', '积石山县', '县'],
  ['阿坝藏族羌族自治州', '阿坝', '阿坝州', '州'],
  ['巴音郭楞蒙古自治州', '巴音郭楞', '巴音郭楞州', '州'],
  ['陕西省', '陕西', '陕西省', '省'],
  ['重庆市', '重庆', '重庆市', '市'],
  ['新疆维吾尔自治区', '新疆', '新疆', '自治区'],
  ['内蒙古自治区', '内蒙古', '内蒙古', '自治区'],
  ['西藏自治区', '西藏', '西藏', '自治区'],
  ['和田地区', '和田', '和田地区', '地区'],
  ['兴安盟', '兴安', '兴安盟', '盟'],
])('%s', (name, short, common, kind) => {
  expect([shortName(name), commonName(name), kindOf(name)]).toEqual([short, common, kind])
})

test('no short name of the country is empty or ends in a people', () => {
  const names = readPlaces().flatMap(({ names }) => names.slice(-1))
  expect(names.map(shortName).filter((short) => short.length < 2 || /族|自治/.test(short))).toEqual([])
})
