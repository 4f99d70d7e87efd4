/** Turns dictionaries/*.yaml and data/*.txt into modules while building and testing: nothing parses YAML at run time. */
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Options } from 'tsup'
import { compact } from '../src/dictionary/compact.js'
import { parseYamlDictionary } from '../src/dictionary/yaml.js'
import type { Dictionary, Entry } from '../src/model/entry.js'

/** A module that exports the dictionary; what only tests and authors need is left out. */
async function dictionaryModule(path: string): Promise<string> {
  const name = basename(path)
  const dictionary = parseYamlDictionary(await readFile(path, 'utf8'), name.replace(/\.yaml$/, ''), name)
  const data = JSON.stringify(compact(withoutTests(dictionary)))
  return `import { expand } from '../src/dictionary/compact.js'
export const dictionary = /* @__PURE__ */ expand(${data})`
}

/** A module that exports the text. */
async function textModule(path: string): Promise<string> {
  return `export const text = ${JSON.stringify(await readFile(path, 'utf8'))}`
}

/** The module that a file becomes; nothing for a file that is code already. */
export function moduleOf(path: string): Promise<string> | undefined {
  if (path.endsWith('.yaml')) return dictionaryModule(path)
  return path.endsWith('.txt') ? textModule(path) : undefined
}

/** For what esbuild bundles. */
export const dataModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data modules',
  setup: (build) =>
    build.onLoad({ filter: /\.(?:yaml|txt)$/ }, async ({ path }) => ({
      contents: (await moduleOf(path)) ?? '',
      loader: 'ts',
      resolveDir: dirname(path),
      watchFiles: [path],
    })),
}

function withoutTests(dictionary: Dictionary): Dictionary {
  return {
    ...dictionary,
    entries: dictionary.entries.map(({ examples, allows, line, ...entry }) => readAsWords(entry as Entry)),
  }
}

/**
 * A wrong form of two characters stands across words everywhere, as 佳结 in 最佳结果: of thousands of them no hand can write
 * all guards, and the segmenter has a veto.
 */
function readAsWords(entry: Entry): Entry {
  const isShort = 'wrong' in entry && [entry.wrong].flat().some((form) => form.length <= 2)
  return isShort && entry.whole === undefined ? { ...entry, whole: true } : entry
}
