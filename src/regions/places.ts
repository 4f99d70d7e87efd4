/** data/regions.txt → places; how deep a line is indented says what it names. */
import { text } from '../../data/regions.txt'

export interface Place {
  readonly province: string
  readonly city?: string
  readonly county?: string
  /** From the province down. */
  readonly names: readonly string[]
  /** With spaces between them. */
  readonly towns: string
}

/** In the order of the official codes. */
export function readPlaces(): Place[] {
  let above: Place | undefined
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const place = readPlace(line, above)
    if (!place.county) above = place
    return place
  })
}

export function townsOf({ towns }: Place): string[] {
  return towns === '' ? [] : towns.split(' ')
}

/** `above` is the last province or city. */
function readPlace(line: string, above: Place | undefined): Place {
  const depth = line.startsWith('  ') ? 2 : Number(line.startsWith(' '))
  const end = line.indexOf(' ', depth)
  const name = line.slice(depth, end < 0 ? undefined : end)
  const towns = end < 0 ? '' : line.slice(end + 1)
  if (!above || depth === 0) return { province: name, names: [name], towns }
  const { province, city } = above
  if (depth === 1) return { province, city: name, names: [province, name], towns }
  return { province, ...(city && { city }), county: name, names: [...above.names, name], towns }
}
