/** Folding: which characters count as the same for one matcher, as a table with one look-up per character. */

/**
 * Characters that fold, one UTF-16 unit each: `from[i]` is read as `to[i]`. With `to` empty the characters are
 * invisible: they are skipped, inside a phrase too.
 */
export interface Fold {
  readonly from: string
  readonly to: string
}

/** The character that each of the 65,536 is read as; `dropped` for those that are skipped. */
export type FoldTable = Uint16Array

/** U+FFFF is no character, so no fold may lead to it; found in a text, it stands for itself. */
export const dropped = 0xffff

export function isDropped(table: FoldTable, character: number): boolean {
  return table[character] === dropped && character !== dropped
}

/** A blob's list of folds: each number is a character | what it is read as << 16. Throws a RangeError for a fold of no use. */
export function foldList(folds: readonly Fold[]): Int32Array {
  const target = new Map<number, number>()
  for (const fold of folds) addTo(target, fold)
  return Int32Array.from(
    [...target.keys()].sort((a, b) => a - b),
    (from) => from | (follow(target, from) << 16),
  )
}

function addTo(target: Map<number, number>, { from, to }: Fold): void {
  if (to !== '' && to.length !== from.length)
    throw new RangeError('A fold needs as many characters in `to` as in `from`.')
  if (/[\0\uffff]/.test(from + to)) throw new RangeError('A fold must not name U+0000 or U+FFFF.')
  for (let index = 0; index < from.length; index++) {
    target.set(from.charCodeAt(index), to === '' ? dropped : to.charCodeAt(index))
  }
}

/** Ａ → A → a, whichever of the two folds comes first. Folds that lead in a circle stop after as many steps as there are. */
function follow(target: Map<number, number>, from: number): number {
  let to = target.get(from)!
  for (let steps = 0; steps < target.size && target.has(to); steps++) to = target.get(to)!
  return to
}

/** The table of a blob's list; undefined where nothing folds. */
export function foldTable(list: Int32Array): FoldTable | undefined {
  if (list.length === 0) return undefined
  const table = identity()
  for (const pair of list) if (pair !== 0) table[pair & 0xffff] = pair >>> 16
  return table
}

export function dropsAny(list: Int32Array): boolean {
  return list.some((pair) => pair >>> 16 === dropped)
}

function identity(): FoldTable {
  const table = new Uint16Array(65_536)
  for (let character = 0; character < table.length; character++) table[character] = character
  return table
}

/** Reads a text as a matcher with these folds does: shorter where some of its characters are invisible. */
export function createFolder(folds: readonly Fold[]): (text: string) => string {
  const table = foldTable(foldList(folds))
  if (!table) return (text) => text
  return (text) => {
    let folded = ''
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isDropped(table, code)) folded += String.fromCharCode(table[code])
    }
    return folded
  }
}
