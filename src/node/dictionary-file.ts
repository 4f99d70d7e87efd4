/** A dictionary from a file of YAML or JSON. */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { isRecord } from '../dictionary/shape.js'
import { validateDictionary } from '../dictionary/validate.js'
import { parseYamlDictionary } from '../dictionary/yaml.js'
import type { Dictionary } from '../model/entry.js'
import { DictionaryError } from '../model/errors.js'
import { decodeText } from './decode.js'

/**
 * The dictionary's id is the file's name without its ending. Throws a DictionaryError that lists every fault with file,
 * line and entry, an UnreadableError, or what the file system throws.
 */
export async function readDictionary(path: string): Promise<Dictionary> {
  const { text } = decodeText(await readFile(path))
  const written = text.replace(/^\ufeff/, '')
  const id = basename(path, extname(path))
  return /\.json$/i.test(path) ? parseJsonDictionary(written, id, path) : parseYamlDictionary(written, id, path)
}

function parseJsonDictionary(text: string, id: string, file: string): Dictionary {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch (error) {
    throw new DictionaryError([{ file, message: `不是合格的 JSON：${(error as Error).message}` }])
  }
  return validateDictionary(isRecord(written) ? { id, ...written } : written, file)
}
