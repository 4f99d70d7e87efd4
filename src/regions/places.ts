/** data/regions.txt → places; how deep a line is indented says what it names. */
import { text } from '../../data/regions.txt'

export interface Place {
  readonly province: string
  readonly city?: string
  readonly county?: string
  /** From the province down. */
  readonly names: readonly string[]
  readonly towns: readonly string[]
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

function readPlace(line: string, above: Place | undefined): Place {
  const [name, ...towns] = line.trimStart().split(' ')
  const place = { ...placeOf(line, name, above), towns }
  return { ...place, names: namesOf(place) }
}

/** `above` is the last province or city. */
function placeOf(line: string, name: string, above: Place | undefined): Pick<Place, 'province' | 'city' | 'county'> {
  if (!above || !line.startsWith(' ')) return { province: name }
  const { province, city } = above
  if (!line.startsWith('  ')) return { province, city: name }
  return { province, ...(city && { city }), county: name }
}

function namesOf({ province, city, county }: Pick<Place, 'province' | 'city' | 'county'>): string[] {
  return [province, city, county].filter((name) => name !== undefined)
}
