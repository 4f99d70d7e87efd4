/** What JSON.parse does not tell of a text that it reads: where entries and keys stand, and keys that are written twice. */

/** Offsets into the text. */
export interface JsonPlaces {
  /** Where each item of the top list `entries` that is a list or an object begins. */
  readonly entries: readonly number[]
  readonly header: ReadonlyMap<string, number>
  /** The second of two: JSON.parse loses the first. */
  readonly doubled: readonly { readonly key: string; readonly offset: number }[]
}

export function readJsonPlaces(text: string): JsonPlaces {
  const entries: number[] = []
  const header = new Map<string, number>()
  const doubled: { key: string; offset: number }[] = []
  let topKey = ''
  walkKeys(text, 0, {
    key: (key, offset, depth, isDoubled) => {
      if (isDoubled) doubled.push({ key, offset })
      if (depth !== 1) return
      topKey = key
      header.set(key, offset)
    },
    open: (offset, depth) => {
      if (depth === 2 && topKey === 'entries') entries.push(offset)
    },
  })
  return { entries, header, doubled }
}

/** Where a key of the object that begins at `start` stands. */
export function jsonKeyOffset(text: string, start: number, key: string): number | undefined {
  let found: number | undefined
  walkKeys(text, start, {
    key: (name, offset, depth) => {
      if (depth === 1 && name === key) found ??= offset
    },
    open: () => {},
  })
  return found
}

interface Visitor {
  /** `depth`: how many lists and objects are open. */
  key(key: string, offset: number, depth: number, isDoubled: boolean): void
  open(offset: number, depth: number): void
}

/** Reads one value, which must be sound JSON, from `start` to its end. */
function walkKeys(text: string, start: number, visitor: Visitor): void {
  // The keys of each object that is open; nothing for a list.
  const open: (Set<string> | undefined)[] = []
  const mark = /["{}[\]:,]/g
  mark.lastIndex = start
  let previous = ''
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { 0: sign, index: at } = found
    if (sign === '"') {
      const end = endOfString(text, at)
      const keys = open.at(-1)
      if (keys && previous !== ':') {
        const key = JSON.parse(text.slice(at, end)) as string
        visitor.key(key, at, open.length, keys.has(key))
        keys.add(key)
      }
      mark.lastIndex = end
    } else if (sign === '{' || sign === '[') {
      visitor.open(at, open.length)
      open.push(sign === '{' ? new Set() : undefined)
    } else if (sign === '}' || sign === ']') {
      open.pop()
      if (open.length === 0) return
    }
    previous = sign
  }
}

/** Place after the closing mark. */
function endOfString(text: string, start: number): number {
  const end = /["\\]/g
  end.lastIndex = start + 1
  for (let found = end.exec(text); found; found = end.exec(text)) {
    if (found[0] === '"') return found.index + 1
    end.lastIndex = found.index + 2
  }
  return text.length
}
