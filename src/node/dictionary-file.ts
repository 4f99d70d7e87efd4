/** A dictionary from a file of YAML, JSON, CSV, TSV or XLSX. */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseJsonDictionary } from '../dictionary/json.js'
import type { Pack } from '../dictionary/pack.js'
import { loadPack } from '../dictionary/pack-load.js'
import { fillTemplates, regionPath } from '../dictionary/region.js'
import { readSeparated } from '../dictionary/separated.js'
import { tableDictionary } from '../dictionary/table.js'
import { holdsTemplate } from '../dictionary/template.js'
import { parseYamlDictionary } from '../dictionary/yaml.js'
import type { Dictionary } from '../model/entry.js'
import { DictionaryError } from '../model/errors.js'
import { decodeText } from './decode.js'

export interface ReadOptions {
  /** Path of the region, such as 陕西省/宝鸡市/眉县, for templates of a dictionary that names none. */
  readonly region?: string
}

type Parser = (bytes: Uint8Array, id: string, file: string) => Dictionary | Promise<Dictionary>

const parsers: Readonly<Record<string, Parser>> = {
  '.yaml': ofText(parseYamlDictionary),
  '.json': ofText(parseJsonDictionary),
  '.csv': ofText((text, id, file) => tableDictionary(readSeparated(text, ',', file), id, file)),
  '.tsv': ofText((text, id, file) => tableDictionary(readSeparated(text, '\t', file), id, file)),
  '.xlsx': async (bytes, id, file) => {
    // Only who reads a workbook loads what reads it.
    const { readSheet } = await import('./xlsx.js')
    return tableDictionary(readSheet(bytes), id, file)
  },
}

/**
 * The ending says how it is written: .json, .csv, .tsv, .xlsx, and YAML for every other. The dictionary's id is the file's
 * name without its ending. Its templates are filled with the values of its region. Throws a DictionaryError that lists every fault with file, line and entry, an
 * UnreadableError, or what the file system throws.
 */
export async function readDictionary(path: string, options: ReadOptions = {}): Promise<Dictionary> {
  const ending = extname(path).toLowerCase()
  const parser = Object.hasOwn(parsers, ending) ? parsers[ending] : parsers['.yaml']
  const id = basename(path, extname(path))
  const bytes = await readFile(path)
  try {
    return await filled(await parser(bytes, id, path), path, options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DictionaryError([{ file: path, message: '嵌套太深，不像是词典。' }])
  }
}

async function filled(dictionary: Dictionary, file: string, { region }: ReadOptions): Promise<Dictionary> {
  const isOpen = region !== undefined && dictionary.region === undefined && holdsTemplate(dictionary)
  const path = isOpen ? region : regionPath(dictionary)
  if (path === undefined) return fillTemplates(dictionary, undefined, file)
  // The names of all towns of the country are loaded by whoever needs one of them.
  const { regionOf } = await import('../regions/regions.js')
  return fillTemplates(dictionary, regionOf(path, file), file)
}

/**
 * A dictionary, or a pack that `dictionary build` wrote, told by the ending .pack. Throws what `readDictionary` throws, and
 * a PackError.
 */
export async function readLayer(path: string, options: ReadOptions = {}): Promise<Dictionary | Pack> {
  return extname(path).toLowerCase() === '.pack' ? loadPack(await readFile(path)) : readDictionary(path, options)
}

function ofText(parse: (text: string, id: string, file: string) => Dictionary): Parser {
  return (bytes, id, file) => parse(decodeText(bytes).text.replace(/^\ufeff/, ''), id, file)
}
