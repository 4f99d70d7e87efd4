/** Which characters sound alike, so that a typist's keyboard offers one for the other. */
import { soundTable } from './sound-table.js'

/** How two characters sound to each other. Tones do not count. */
export interface Sounds {
  readonly areSame: (one: string, other: string) => boolean
  /** Also true of what many speakers do not tell apart: zh and z, n and l, ing and in. */
  readonly areNear: (one: string, other: string) => boolean
}

/** Builds the table once. A character that it does not hold sounds like none. */
export function createSounds(): Sounds {
  const readings = readingsByCharacter()
  const share = (one: string, other: string, sound: (syllable: string) => string): boolean => {
    const sounds = readings.get(one)?.map(sound)
    return sounds !== undefined && (readings.get(other) ?? []).some((syllable) => sounds.includes(sound(syllable)))
  }
  return {
    areSame: (one, other) => share(one, other, (syllable) => syllable),
    areNear: (one, other) => share(one, other, nearSound),
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
