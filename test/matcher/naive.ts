/** The naive loop that all engines are compared with: every pattern tried at every place. */
import type { Fold } from '../../src/matcher/fold.js'
import type { Matches } from '../../src/matcher/matches.js'

/** Start, end and pattern. */
export type Match = [start: number, end: number, pattern: number]

export function naiveMatches(patterns: readonly string[], text: string, folds: readonly Fold[] = []): Match[] {
  const seen = visible(text, folds)
  const sought = patterns.map((pattern) => visible(pattern, folds).characters)
  const matches: Match[] = []
  for (let place = 0; place < seen.characters.length; place++) {
    sought.forEach((pattern, id) => {
      if (!seen.characters.startsWith(pattern, place)) return
      matches.push([seen.positions[place], seen.positions[place + pattern.length - 1] + 1, id])
    })
  }
  return matches.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
}

/** The characters that a matcher with these folds sees, and where each of them stands. */
function visible(text: string, folds: readonly Fold[]): { characters: string; positions: number[] } {
  let characters = ''
  const positions: number[] = []
  for (let position = 0; position < text.length; position++) {
    const character = read(text[position], folds)
    if (character === '') continue
    characters += character
    positions.push(position)
  }
  return { characters, positions }
}

/** Folds until nothing changes; the folds of the tests do not lead in circles. */
function read(character: string, folds: readonly Fold[]): string {
  const fold = [...folds].reverse().find(({ from }) => from.includes(character))
  if (character === '' || fold === undefined) return character
  return read(fold.to === '' ? '' : fold.to[fold.from.indexOf(character)], folds)
}

export function asList({ count, starts, ends, patterns }: Matches): Match[] {
  return Array.from({ length: count }, (_, index) => [starts[index], ends[index], patterns[index]])
}
