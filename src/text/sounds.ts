/** Which characters sound alike, so that a typist's keyboard offers one for the other. */
import { soundTable } from './sound-table.js'

/** How two characters sound to each other. Tones do not count. */
export interface Sounds {
  readonly areSame: (one: string, other: string) => boolean
  /** Also true of what many speakers do not tell apart: zh and z, n and l, ing and in. */
  readonly areNear: (one: string, other: string) => boolean
  /** By number, below 512; near characters share one. */
  readonly nearSoundsOf: (code: number) => readonly number[]
}

/** Builds the table once. A character that it does not hold sounds like none. */
export function createSounds(): Sounds {
  const readings = readingsByCharacter()
  const same = numbered(readings, (syllable) => syllable)
  const near = numbered(readings, nearSound)
  return { areSame: sharing(same), areNear: sharing(near), nearSoundsOf: byCode(near) }
}

const none: readonly number[] = []

/** A map for very many questions. */
function byCode(sounds: ReadonlyMap<number, readonly number[]>): Sounds['nearSoundsOf'] {
  const lists = [none, ...sounds.values()]
  const places = new Uint16Array(0x10000)
  for (const [at, code] of [...sounds.keys()].entries()) places[code] = at + 1
  return (code) => lists[places[code]]
}

/** Sounds are numbered once, as characters are compared again and again. */
function numbered(
  readings: ReadonlyMap<string, readonly string[]>,
  soundOf: (syllable: string) => string,
): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<string, number>()
  const numberOf = (sound: string): number => {
    if (!numbers.has(sound)) numbers.set(sound, numbers.size)
    return numbers.get(sound) ?? 0
  }
  return new Map(
    Array.from(readings, ([character, syllables]) => [
      character.charCodeAt(0),
      [...new Set(syllables.map((syllable) => numberOf(soundOf(syllable))))],
    ]),
  )
}

function sharing(sounds: ReadonlyMap<number, readonly number[]>): (one: string, other: string) => boolean {
  return (one, other) => {
    const ofOther = sounds.get(other.charCodeAt(0))
    return ofOther !== undefined && (sounds.get(one.charCodeAt(0))?.some((sound) => ofOther.includes(sound)) ?? false)
  }
}

function readingsByCharacter(): Map<string, string[]> {
  const readings = new Map<string, string[]>()
  for (const group of soundTable.split(' ')) {
    const [syllable] = /^[a-zü]+/.exec(group) ?? ['']
    for (const character of group.slice(syllable.length)) {
      const known = readings.get(character)
      if (known) known.push(syllable)
      else readings.set(character, [syllable])
    }
  }
  return readings
}

function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n')
}
