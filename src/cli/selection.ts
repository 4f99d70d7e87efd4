/** Which files of a folder are articles, and in which format: .jiaoduiignore, and the patterns of a configuration. */
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { Format } from '../model/view.js'
import { decodeText } from '../node/decode.js'
import { sentenceFor, UsageError } from './failure.js'
import type { SelectionOptions } from './options.js'

const file = '.jiaoduiignore'

export interface Selection {
  /** Whether it is left out of the folder that it lies in; of a folder all that is in it is. */
  isIgnored(path: string, isFolder: boolean): Promise<boolean>
  formatOf(path: string): Format | undefined
}

/** Patterns, and the folder that they are seen from. */
interface Rules {
  readonly base: string
  readonly patterns: Ignore
}

export function createSelection({ base, ignore: ignored, formats }: SelectionOptions): Selection {
  const own: Rules = { base: resolve(base), patterns: patternsOf(ignored) }
  const rulesOf = createRulesReader(own, process.cwd())
  const byFormat = Object.entries(formats)
    .reverse()
    .map(([pattern, format]) => {
      return { format, rules: { base: own.base, patterns: patternsOf([pattern]) } }
    })
  return {
    async isIgnored(path, isFolder) {
      const full = resolve(path)
      let isOut = false
      for (const { base, patterns } of await rulesOf(dirname(full))) {
        const inner = within(base, full)
        const { ignored, unignored } = inner ? patterns.test(isFolder ? `${inner}/` : inner) : neither
        isOut = ignored || (isOut && !unignored)
      }
      return isOut
    },
    formatOf(path) {
      const inner = within(own.base, resolve(path))
      return inner ? byFormat.find(({ rules }) => rules.patterns.ignores(inner))?.format : undefined
    },
  }
}

const neither = { ignored: false, unignored: false }

function patternsOf(patterns: string | readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(patterns)
}

/** With slashes, as patterns are written; nothing for what lies elsewhere. */
function within(base: string, path: string): string | undefined {
  const inner = relative(base, path)
  return inner === '' || inner === '..' || inner.startsWith(`..${sep}`) || isAbsolute(inner)
    ? undefined
    : inner.split(sep).join('/')
}

/**
 * Answers with the rules for what lies in a folder, those of the folders above it first, up to the working folder or that of
 * the configuration above it. Each file is read once.
 */
function createRulesReader(own: Rules, working: string): (folder: string) => Promise<readonly Rules[]> {
  const top = within(own.base, working) === undefined ? working : own.base
  const known = new Map<string, Promise<readonly Rules[]>>()
  const read = async (folder: string): Promise<readonly Rules[]> => {
    const hasAbove = folder !== top && dirname(folder) !== folder && within(top, folder) !== undefined
    const above = hasAbove || known.has(dirname(folder)) ? await rulesOf(dirname(folder)) : [own]
    const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      throw new UsageError(`读不了 ${join(folder, file)}：${sentenceFor(error)}。`)
    })
    const text = bytes && decodeText(bytes).text.replace(/^\ufeff/, '')
    return text === undefined ? above : [...above, { base: folder, patterns: patternsOf(text) }]
  }
  const rulesOf = (folder: string): Promise<readonly Rules[]> => {
    const rules = known.get(folder) ?? read(folder)
    known.set(folder, rules)
    return rules
  }
  return rulesOf
}
