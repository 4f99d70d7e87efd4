/** Which characters look alike, so that the eye passes over one that stands for the other. */
import { shapeTable } from './shape-table.js'

/** How characters look to each other; a pair that sounds alike is not among them. */
export interface Shapes {
  readonly areAlike: (one: string, other: string) => boolean
  /** By code. */
  readonly likesOf: (code: number) => readonly number[]
}

/** Builds the table once. */
export function createShapes(): Shapes {
  const likes = new Map<number, number[]>()
  const add = (one: number, other: number): void => {
    const known = likes.get(one)
    if (known) known.push(other)
    else likes.set(one, [other])
  }
  for (const group of shapeTable.split(' '))
    for (let at = 1; at < group.length; at++) {
      add(group.charCodeAt(0), group.charCodeAt(at))
      add(group.charCodeAt(at), group.charCodeAt(0))
    }
  const likesOf = (code: number): readonly number[] => likes.get(code) ?? none
  return { areAlike: (one, other) => likesOf(one.charCodeAt(0)).includes(other.charCodeAt(0)), likesOf }
}

const none: readonly number[] = []
