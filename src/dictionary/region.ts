/** The values of a region put into a dictionary's templates, before anybody reads its entries. */
import type { Dictionary, Entry, Region } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { departmentsOf } from './departments.js'
import { entryId } from './forms.js'
import { neighbourHints } from './neighbours.js'
import { commonName, kindOf, shortName } from './places.js'
import { expandEntry, filled, templateFaults } from './template.js'
import { validateDictionary } from './validate.js'

/**
 * The dictionary as it stands for one region: no template is left in it, and no `region`. What the dictionary's own
 * `region` says by name goes before the values given; where it names a path, those are what `regionOf` gives for it.
 * `file` is named in faults. Throws a DictionaryError that lists every fault with file, line and entry.
 */
export function fillTemplates(dictionary: Dictionary, region?: Region, file: string = dictionary.id): Dictionary {
  const { region: own, entries, ...header } = dictionary
  const values = valuesFor(own, region, file)
  const faults: DictionaryFault[] = [
    ...templateFaults(header, '', values).map((message) => ({ file, message })),
    ...entries.flatMap((entry) =>
      templateFaults(entry, entryId(entry), values).map((message) => ({ file, ...placeOf(entry), message })),
    ),
  ]
  if (faults.length > 0) throw new DictionaryError(faults)
  const written = entries.flatMap((entry) => expandEntry(entry, values)).filter(saysSomething)
  return validateDictionary(
    { ...filled(header, values), entries: [...written, ...neighbourHints(values, written)] },
    file,
  )
}

/** The path of a dictionary's region that somebody must look up. */
export function regionPath({ region }: Dictionary): string | undefined {
  const path = typeof region === 'object' ? region.path : region
  return typeof path === 'string' ? path : undefined
}

function valuesFor(own: Dictionary['region'], given: Region | undefined, file: string): Region {
  const { path, ...named } = typeof own === 'object' ? own : { path: own }
  if (path !== undefined && given === undefined)
    throw new DictionaryError([{ file, message: unresolved(String(path)) }])
  return completed({ ...given, ...named } as Region)
}

function unresolved(path: string): string {
  return `“region”写的是路径“${path}”，还没有查出它的值：请用 jiaodui/node 的 readDictionary 读词典，或用 jiaodui/regions 的 regionOf 查出后交给 fillTemplates，也可以直接写 region: { 省: …, 市: …, 县: … }。`
}

const levels = ['省', '市', '县']

/** With what follows from the names; what was said goes before it. */
function completed(said: Region): Region {
  const names = levels.flatMap((level) => {
    const name = said[level]
    return typeof name === 'string' ? [[level, name] as const] : []
  })
  if (names.length === 0) return said
  const forms = names.flatMap(([level, name]) => [
    [level, name],
    [`${level}简称`, shortName(name)],
    [`${level}通称`, commonName(name)],
    [`${level}级`, kindOf(name)],
  ])
  return { ...Object.fromEntries(forms), 部门: departmentsOf(kindOf(names[names.length - 1][1])), ...said }
}

/** An entry whose every wrong form came of an empty list is none. */
function saysSomething(entry: Entry): boolean {
  return 'wrong' in entry || 'keep' in entry || 'sequence' in entry
}

function placeOf(entry: Entry): Pick<DictionaryFault, 'line' | 'entry'> {
  return { entry: entryId(entry), ...(entry.line !== undefined && { line: entry.line }) }
}
