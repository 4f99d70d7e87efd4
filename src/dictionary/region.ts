/** The values of a region, and a dictionary's templates filled with them before anybody reads its entries. */
import type { Dictionary, Entry, Region } from '../model/entry.js'
import { DictionaryError, type DictionaryFault } from '../model/errors.js'
import { departmentsOf } from './departments.js'
import { entryId } from './forms.js'
import { commonName, kindOf, shortName } from './places.js'
import { entryShapes } from './shape.js'
import { expandEntry, fillRecord, fillValues, holdsTemplate, variablesIn } from './template.js'
import { sizeOf, templateFaults, unknownFaults } from './template-faults.js'
import { validateDictionary } from './validate.js'

/**
 * The dictionary as it stands for one region: no template is left in it, and `region` holds every value. What the
 * dictionary's own `region` says by name goes before the values given; where it names a path, those are what `regionOf`
 * gives for it. `file` is named in faults. Throws a DictionaryError that lists every fault with file, line and entry.
 */
export function fillTemplates(dictionary: Dictionary, region?: Region, file: string = dictionary.id): Dictionary {
  const { region: own, entries, ...header } = dictionary
  const values = valuesFor(own, region, file)
  if (region === undefined && !holdsTemplate(dictionary)) {
    if (own !== undefined) validateDictionary({ ...header, entries }, file)
    return dictionary
  }
  refuseFaults([
    ...templateFaults(header, '', values).map((message) => ({ file, message })),
    ...entries.flatMap((entry) => entryFaults(entry, values, file)),
  ])
  refuseTooMany(entries, values, file)
  const filledEntries = entries.flatMap((entry) => expandEntry(entry, values)).filter(saysSomething)
  return { ...validateDictionary({ ...fillRecord(header, values), entries: filledEntries }, file), region: values }
}

/** As many as a large pack has. */
const mostEntries = 200_000

function refuseTooMany(entries: readonly Entry[], values: Region, file: string): void {
  const count = entries.reduce((sum, entry) => sum + sizeOf(variablesIn(entryId(entry)), values), 0)
  if (count > mostEntries)
    throw new DictionaryError([
      { file, message: `填入地区以后有 ${count} 条，最多 ${mostEntries} 条；请少用几个有多个值的名称。` },
    ])
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
  const base = completed({ ...given, ...levelsOf(named as Region) })
  refuseFaults(unknownFaults(named, base).map((message) => ({ file, message })))
  // A county adds to a list by writing it among its own values: 部门: ['{部门}', 数据局].
  return { ...base, ...fillValues(named as Region, base) }
}

function unresolved(path: string): string {
  return `“region”写的是路径“${path}”，还没有查出它的值：请用 jiaodui/node 的 readDictionary 读词典，或用 jiaodui/regions 的 regionOf 查出后交给 fillTemplates，也可以直接写 region: { 省: …, 市: …, 县: … }。`
}

const levels = ['省', '市', '县']

function levelsOf(region: Region): Region {
  return Object.fromEntries(
    levels.flatMap((level) => (typeof region[level] === 'string' ? [[level, region[level]]] : [])),
  )
}

/** With what follows from the names of the levels; what was said goes before it. */
function completed(said: Region): Region {
  const names = Object.entries(levelsOf(said) as Readonly<Record<string, string>>)
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
  return Object.keys(entryShapes).some((kind) => kind in entry)
}

function entryFaults(entry: Entry, values: Region, file: string): DictionaryFault[] {
  const place = { file, entry: entryId(entry), ...(entry.line !== undefined && { line: entry.line }) }
  return templateFaults(entry, entryId(entry), values).map((message) => ({ ...place, message }))
}

function refuseFaults(faults: readonly DictionaryFault[]): void {
  if (faults.length > 0) throw new DictionaryError(faults)
}
