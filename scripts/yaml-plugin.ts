/** Turns dictionaries/*.yaml into modules while building and testing, so that nothing parses YAML at run time. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseYamlDictionary } from '../src/dictionary/yaml.js'
import type { Dictionary, Entry } from '../src/model/entry.js'

/** A module that exports the dictionary; what only tests and authors need is left out. */
export async function dictionaryModule(path: string): Promise<string> {
  const name = basename(path)
  const dictionary = parseYamlDictionary(await readFile(path, 'utf8'), name.replace(/\.yaml$/, ''), name)
  const data = JSON.stringify(JSON.stringify(withoutTests(dictionary)))
  return `export const dictionary = /* @__PURE__ */ JSON.parse(${data})`
}

function withoutTests(dictionary: Dictionary): Dictionary {
  return { ...dictionary, entries: dictionary.entries.map(({ examples, allows, line, ...entry }) => entry as Entry) }
}
