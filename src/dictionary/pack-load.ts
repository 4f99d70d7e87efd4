/** Bytes → a pack. */
import { checksumOf } from '../matcher/checksum.js'
import { loadMatcher } from '../matcher/matcher.js'
import { PackError } from '../model/errors.js'
import { once } from '../text/once.js'
import { lastAtMost } from '../text/position.js'
import { entryId, rightForms, wrongForms } from './forms.js'
import type { Lexicon } from './lexicon.js'
import type { EntryList, Pack } from './pack.js'
import { type Directory, headerSize, layout, magic, type Section, type StoredEntry } from './pack-layout.js'

/**
 * Takes what `savePack` gave, in any thread or browser; the bytes are read where they are and must stay as they are.
 * Throws a PackError for anything else, and for what is cut short, altered or of another version.
 */
export function loadPack(bytes: Uint8Array): Pack {
  const file = numbersOf(bytes)
  refuseForeign(file, bytes.byteLength)
  const directory = JSON.parse(textAt(file, headerSize, file[4])) as Directory
  const base = headerSize + Math.ceil(file[4] / 2)
  const numbers = ([start, length]: Section): Int32Array => file.subarray(base + start, base + start + length)
  const text = ([start, length]: Section): string => textAt(file, base + start, length)
  const { headers, fingerprints, pending, overrulers, rights } = directory
  const rightText = once(() => text(rights.text))
  return {
    headers,
    fingerprints: () => fingerprints,
    pending,
    overrulers,
    entries: readEntries(directory, numbers, (section, from, to) => textAt(file, base + section[0], to - from, from)),
    rights: {
      get text() {
        return rightText()
      },
      starts: numbers(rights.starts),
      owners: numbers(rights.owners),
    },
    lexicons: directory.lexicons.map(({ compiled, firstRoles, roles }) =>
      sound(
        { matcher: loadMatcher(numbers(compiled)), firstRoles: numbers(firstRoles), roles: numbers(roles) },
        directory,
      ),
    ),
  }
}

/** A check never throws: no role may name what is not there, even where somebody made the checksum fit. */
function sound(lexicon: Lexicon, { firstEntries }: Directory): Lexicon {
  const { firstRoles, roles } = lexicon
  const count = firstEntries[firstEntries.length - 1]
  let isSound = firstRoles[0] === 0 && 2 * firstRoles[firstRoles.length - 1] === roles.length
  for (let at = 1; at < firstRoles.length; at++) isSound &&= firstRoles[at] >= firstRoles[at - 1]
  for (let at = 0; at < roles.length; at += 2) isSound &&= roles[at] >= 0 && roles[at] < count
  if (!isSound) throw new PackError('damaged', 'The roles of the pack are damaged.')
  return lexicon
}

/** Copied only where the bytes lie so that no numbers can be read from them. */
function numbersOf(bytes: Uint8Array): Int32Array {
  if (!(bytes instanceof Uint8Array)) throw new PackError('foreign', 'A pack is a Uint8Array.')
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  return new Int32Array(buffer, byteOffset, byteLength >> 2)
}

/** Throws a PackError. */
function refuseForeign(file: Int32Array, length: number): void {
  if (file.length < headerSize || file[0] !== magic)
    throw new PackError('foreign', 'These bytes are no pack of jiaodui.')
  if (file[1] !== layout)
    throw new PackError(
      'version',
      `The pack is of layout ${file[1]}, and this jiaodui reads layout ${layout}; build it again from its dictionaries.`,
    )
  if (4 * file[2] !== length || file.length % 4 !== 0)
    throw new PackError('damaged', 'The pack is cut short or has something after its end.')
  if (file[3] !== checksumOf(file)) throw new PackError('damaged', 'The pack was altered: its checksum differs.')
}

/** No longer argument list is asked of the engine. */
const chunk = 8192

function textAt(file: Int32Array, at: number, length: number, from = 0): string {
  const units = new Uint16Array(file.buffer, file.byteOffset + 4 * at + 2 * from, length)
  let text = ''
  for (let start = 0; start < length; start += chunk)
    text += String.fromCharCode(...units.subarray(start, Math.min(length, start + chunk)))
  return text
}

type TextReader = (section: Section, from: number, to: number) => string

function readEntries(
  { headers, firstEntries: firsts, replaced, entries, ids }: Directory,
  numbers: (section: Section) => Int32Array,
  text: TextReader,
): EntryList {
  const starts = numbers(entries.starts)
  const replacedBy = new Map(replaced)
  return {
    count: starts.length - 1,
    replaced: replaced.map(([index]) => index),
    at(index) {
      const [entry, inferred, doubt] = JSON.parse(text(entries.text, starts[index], starts[index + 1])) as StoredEntry
      const layer = lastAtMost(firsts, index)
      const dictionary = headers[layer]
      const by = replacedBy.get(index)
      return {
        ruleId: `${dictionary.id}/${entryId(entry)}`,
        entry,
        dictionary,
        layer,
        wrong: wrongForms(entry),
        right: rightForms(entry),
        ...(inferred && { inferred }),
        ...(doubt && { doubt }),
        ...(by !== undefined && { replacedBy: by }),
      }
    },
    indexOf(ruleId) {
      const idStarts = numbers(ids.starts)
      const all = `\n${text(ids.text, 0, ids.text[1])}`
      const at = all.indexOf(`\n${ruleId}\n`)
      return at < 0 ? -1 : lastAtMost(idStarts, at)
    },
  }
}
