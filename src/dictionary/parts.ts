/** Layers as they are handed in → packs, compiled no more often than need be. */
import type { Dictionary } from '../model/entry.js'
import { neighbourLayer, neighbourLayerId } from './neighbours.js'
import { createPack, isPack, onlyLayers, type Pack, type PackOptions } from './pack.js'

/** Dictionaries that follow one another are compiled together. Throws a DictionaryError. */
export function packsOf(layers: readonly (Dictionary | Pack)[], options: PackOptions = {}): Pack[] {
  const groups: (Pack | Dictionary[])[] = []
  for (const layer of layers) {
    const last = groups.at(-1)
    if (isPack(layer)) groups.push(layer)
    else if (Array.isArray(last)) last.push(layer)
    else groups.push([layer])
  }
  return groups.map((group) => (Array.isArray(group) ? createPack(group, options) : group))
}

/**
 * With the layer in the place of those that have its ids, or on top. Of a pack that loses one of several dictionaries
 * the others are compiled again. Throws a DictionaryError for a malformed layer.
 */
export function withLayer(packs: readonly Pack[], layer: Dictionary | Pack, options: PackOptions = {}): Pack[] {
  const [fresh] = packsOf([layer], options)
  const ids = new Set(fresh.headers.map(({ id }) => id))
  const place = packs.findIndex(({ headers }) => headers.some(({ id }) => ids.has(id)))
  if (place < 0) return [...packs, fresh]
  return packs.flatMap((pack, at) => {
    const { below, above } = withoutLayers(pack, ids)
    return at === place ? [...below, fresh, ...above] : [...below, ...above]
  })
}

/** What the regions of the layers give by themselves, to lie below them all; nothing where a layer has its name. */
export function neighbourPacks(packs: readonly Pack[]): Pack[] {
  const headers = packs.flatMap((pack) => pack.headers)
  if (headers.some(({ id }) => id === neighbourLayerId)) return []
  const hints = neighbourLayer(headers.flatMap(({ region }) => (typeof region === 'object' ? [region] : [])))
  return hints ? [createPack([hints])] : []
}

/** What is left of a pack before and after the first of the dictionaries that go. */
function withoutLayers(pack: Pack, ids: ReadonlySet<string>): { below: readonly Pack[]; above: readonly Pack[] } {
  const first = pack.headers.findIndex(({ id }) => ids.has(id))
  if (first < 0) return { below: [pack], above: [] }
  const stays = pack.headers.map(({ id }) => !ids.has(id))
  const part = (keeps: (layer: number) => boolean): Pack[] =>
    stays.some((_, at) => keeps(at)) ? [onlyLayers(pack, keeps)] : []
  return { below: part((layer) => layer < first), above: part((layer) => layer > first && stays[layer]) }
}
