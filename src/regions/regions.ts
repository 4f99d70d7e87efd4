/** jiaodui/regions: the provinces, cities, counties and towns of the country, by path. Large; only who asks loads it. */
import type { Region } from '../model/entry.js'
import { DictionaryError } from '../model/errors.js'
import { type Place, readPlaces, townsOf } from './places.js'
import { unknownPath } from './suggest.js'

/**
 * The values of `陕西省/宝鸡市/眉县`: 省, 市, 县, 镇; 邻县, the other counties of its city; and 含邻县名, the counties anywhere whose
 * names end as those do. Cities and provinces have paths too. A county right below its province, or in one of the four great cities, has a path of two names. `file` is
 * named in the fault. Throws a DictionaryError that names the paths most like an unknown one.
 */
export function regionOf(path: string, file: string = path): Region {
  const names = path.split(/[/／]/).map((name) => name.trim())
  const places = readPlaces()
  const place = places.find((known) => known.names.join('/') === names.join('/'))
  if (!place) throw new DictionaryError([{ file, message: unknownPath(names, places) }])
  return valuesOf(place, places)
}

function valuesOf(place: Place, places: readonly Place[]): Region {
  const { province, city = isGreatCity(province) ? province : undefined, county } = place
  const towns = townsOf(place)
  const neighbours = county && city ? neighboursOf(place, places) : []
  return {
    省: province,
    ...(city && { 市: city }),
    ...(county && { 县: county }),
    ...((county || towns.length > 0) && { 镇: towns }),
    ...(county && { 邻县: neighbours, 含邻县名: longerNames(neighbours, places) }),
  }
}

function isGreatCity(province: string): boolean {
  return province.endsWith('市')
}

function neighboursOf({ province, city, county }: Place, places: readonly Place[]): string[] {
  const others = places.filter((other) => other.province === province && other.city === city)
  return others.flatMap((other) => (other.county && other.county !== county ? [other.county] : []))
}

/** 肃宁县 for 宁县; of two neighbours the longer name wins by itself. */
function longerNames(names: readonly string[], places: readonly Place[]): string[] {
  const isLonger = (other: string): boolean => !names.includes(other) && names.some((name) => other.endsWith(name))
  return [...new Set(places.flatMap(({ county }) => (county && isLonger(county) ? [county] : [])))]
}
