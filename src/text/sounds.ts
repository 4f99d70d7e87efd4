/** Which characters sound alike, so that a typist's keyboard offers one for the other. */
import { soundTable } from './sound-table.js'

/** Builds the table once; tones do not count, nor what many speakers do not tell apart: zh and z, n and l, ing and in. */
export function createSounds(): (one: string, other: string) => boolean {
  const readings = new Map<string, string[]>()
  for (const group of soundTable.split(' ')) {
    const [syllable] = /^[a-zü]+/.exec(group) ?? ['']
    for (const character of group.slice(syllable.length)) {
      const known = readings.get(character)
      if (known) known.push(nearSound(syllable))
      else readings.set(character, [nearSound(syllable)])
    }
  }
  return (one, other) => {
    const sounds = readings.get(other)
    return sounds !== undefined && (readings.get(one) ?? []).some((sound) => sounds.includes(sound))
  }
}

function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n')
}
