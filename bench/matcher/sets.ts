/**
 * The sets of patterns, drawn from the dictionary with fixed seeds. `real`: its words; `rare`: words with one character
 * changed, like a list of errors; `near`: words with the last character changed, so that beginnings are found all the
 * time and matches are not. Rare sets flatter a filter, near sets tell the truth about it.
 */
import { readDictionary } from './dictionary.js'
import { type Random, seeded } from './random.js'

export const setNames = ['real', 'rare', 'near'] as const
export type SetName = (typeof setNames)[number]

export type PatternSets = (name: SetName, size: number) => string[]

export function patternSets(): PatternSets {
  const words = [...new Set(readDictionary().map(({ text }) => text))].filter((word) => word.length >= 2)
  const known = new Set(words)
  const characters = [...new Set(words.join(''))].filter((character) => character.length === 1)
  return (name, size) => {
    const random = seeded(size)
    const patterns = new Set<string>()
    // More than the dictionary has can only be had by changing characters.
    if (name === 'real') for (const word of drawn(words, size, random)) patterns.add(word)
    while (patterns.size < size) {
      const word = words[random(words.length)]
      const changed = change(word, name === 'rare' ? random(word.length) : word.length - 1, characters, random)
      if (!known.has(changed)) patterns.add(changed)
    }
    return [...patterns]
  }
}

function drawn(words: readonly string[], size: number, random: Random): string[] {
  const rest = [...words]
  for (let index = 0; index < Math.min(size, rest.length); index++) {
    const other = index + random(rest.length - index)
    ;[rest[index], rest[other]] = [rest[other], rest[index]]
  }
  return rest.slice(0, size)
}

function change(word: string, place: number, characters: readonly string[], random: Random): string {
  return word.slice(0, place) + characters[random(characters.length)] + word.slice(place + 1)
}
