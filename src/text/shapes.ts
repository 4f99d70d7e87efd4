/** Which characters look alike, so that the eye passes over one that stands for the other. */
import { shapeTable } from './shape-table.js'

/** Builds the table once. It holds no pair that sounds alike. */
export function createShapes(): (one: string, other: string) => boolean {
  const groups = new Map<string, string>()
  for (const group of shapeTable.split(' ')) groups.set(group[0], group.slice(1))
  return (one, other) => (groups.get(one) ?? '').includes(other) || (groups.get(other) ?? '').includes(one)
}
