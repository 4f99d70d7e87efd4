/** What to say of a path that is none: the paths most like it. */
import { shortName } from '../dictionary/places.js'
import type { Place } from './places.js'

/** One Chinese sentence. */
export function unknownPath(names: readonly string[], places: readonly Place[]): string {
  const written = names.join('/')
  const near = nearest(names, places).map((place) => place.names.join('/'))
  if (near.length === 0) return `没有“${written}”这个地区；应写作“省/市/县”，如 陕西省/宝鸡市/眉县。`
  const isTurned = near[0].split('/').sort().join() === [...names].sort().join()
  return isTurned
    ? `“${written}”的次序不对，应为“${near[0]}”。`
    : `没有“${written}”这个地区；相近的有“${near.join('”“')}”。改名、撤并的请用现名。`
}

/** The first three of those that share most with what was written. */
function nearest(names: readonly string[], places: readonly Place[]): Place[] {
  const last = names[names.length - 1]
  const scored = places
    .filter((place) => likeness(last, place.names[place.names.length - 1]) > 0 || isTurned(names, place))
    .map((place) => ({ place, score: sum(names.map((name) => bestLikeness(name, place))) }))
  const ordered = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  return ordered
    .filter(({ score }) => score >= ordered[0].score - 1)
    .slice(0, 3)
    .map(({ place }) => place)
}

function isTurned(names: readonly string[], place: Place): boolean {
  return names.length === place.names.length && place.names.every((name) => names.includes(name))
}

function bestLikeness(name: string, place: Place): number {
  return Math.max(...place.names.map((other) => likeness(name, other)))
}

/** The same, of the same stem (凤翔县 is now 凤翔区), or of the same length with one character another. */
function likeness(name: string, other: string): number {
  if (name === other) return 4
  if (name !== '' && shortName(name) === shortName(other)) return 3
  const differences = [...other].filter((character, at) => name[at] !== character).length
  return name.length === other.length && differences === 1 ? 1 : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
