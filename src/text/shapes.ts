/** Which characters look alike, so that the eye passes over one that stands for the other. */
import { shapeTable } from './shape-table.js'

/** How characters look to each other; a pair that sounds alike is not among them. */
export interface Shapes {
  readonly areAlike: (one: string, other: string) => boolean
  readonly likesOf: (character: string) => readonly string[]
}

/** Builds the table once. */
export function createShapes(): Shapes {
  const likes = new Map<string, string[]>()
  const add = (one: string, other: string): void => {
    const known = likes.get(one)
    if (known) known.push(other)
    else likes.set(one, [other])
  }
  for (const group of shapeTable.split(' '))
    for (const other of group.slice(1)) {
      add(group[0], other)
      add(other, group[0])
    }
  const likesOf = (character: string): readonly string[] => likes.get(character) ?? none
  return { areAlike: (one, other) => likesOf(one).includes(other), likesOf }
}

const none: readonly string[] = []
