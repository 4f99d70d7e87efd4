/** The dictionaries as people wrote them, examples and all: every file of the folder, shipped already or not. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import type { Dictionary } from '../../src/model/entry.js'

export const writtenDictionaries: readonly Dictionary[] = readdirSync('dictionaries')
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => parseYamlDictionary(readFileSync(`dictionaries/${file}`, 'utf8'), file.replace('.yaml', ''), file))
