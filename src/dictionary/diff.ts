/** Two editions of a dictionary → what was added, removed and changed. */
import type { Dictionary, Entry } from '../model/entry.js'
import { entryId } from './forms.js'

/** A key with what it said before and says now; absent where the key is not there. */
export interface FieldChange {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Entries are told apart by their ids. */
export interface DictionaryDiff {
  /** Keys of the header that changed; `id` and `entries` are not among them. */
  readonly header: readonly FieldChange[]
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[]
}

/** Where an entry stands in its file is no part of what it says. */
const passedBy = new Set(['id', 'entries', 'line'])

export function diffDictionaries(before: Dictionary, after: Dictionary): DictionaryDiff {
  const [old, now] = [byId(before), byId(after)]
  const changed = [...now].flatMap(([id, entry]) => {
    const earlier = old.get(id)
    const fields = earlier ? fieldChanges(earlier, entry) : []
    return fields.length > 0 ? [{ id, fields }] : []
  })
  return {
    header: fieldChanges(headerOf(before), headerOf(after)),
    added: [...now].filter(([id]) => !old.has(id)).map(([, entry]) => entry),
    removed: [...old].filter(([id]) => !now.has(id)).map(([, entry]) => entry),
    changed,
  }
}

/** Each value of the region on its own. */
function headerOf({ region, ...header }: Dictionary): object {
  return { ...header, ...(typeof region === 'object' ? region : { region }) }
}

function byId({ entries }: Dictionary): Map<string, Entry> {
  return new Map(entries.map((entry) => [entryId(entry), entry]))
}

function fieldChanges(before: object, after: object): FieldChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const fields = [...new Set([...old.keys(), ...now.keys()])].filter((field) => !passedBy.has(field))
  return fields
    .filter((field) => spoken(old.get(field)) !== spoken(now.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) && { before: old.get(field) }),
      ...(now.has(field) && { after: now.get(field) }),
    }))
}

/** One text says the same as a list of it alone. */
function spoken(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part) => (Array.isArray(part) && part.length === 1 ? part[0] : part))
}
