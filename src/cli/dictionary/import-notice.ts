/** jiaodui dictionary import-notice: proposes entries for the errors that a notice names. */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { stringify } from 'yaml'
import { defaultRules } from '../../defaults.js'
import { entryId } from '../../dictionary/forms.js'
import { noticeDictionary, readNotice } from '../../dictionary/notice.js'
import { lintDictionary } from '../../lint.js'
import type { Dictionary } from '../../model/entry.js'
import { readNoticeText } from '../../node/notice-file.js'
import { proveDictionary } from '../../prove.js'
import type { WordIndex } from '../../text/words.js'
import { sentenceFor, UsageError } from '../failure.js'
import type { Options } from '../options.js'
import { type ExitCode, readLowerLayers, readWords, refusingFaults, type Terminal } from '../session.js'

/** Dictionaries are called by the files they stand in: what is written to standard output has no name yet. */
const nameless = '通报'

export async function importNoticeCommand(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const [path] = names
  if (names.length !== 1) throw new UsageError('写作 jiaodui dictionary import-notice 通报文件。')
  const lower = await readLowerLayers(options)
  const words = await readWords()
  const { dictionary, refused } = noticeDictionary(readNotice(await readText(path)), nameFrom(path))
  for (const { wrong, right } of refused)
    terminal.complain(`通报里“${wrong}”→“${right}”与前面的说法相反，没有写入，请人工核对。`)
  const proven = refusingFaults([dictionary], [path], () => provenPart(dictionary, lower, words, terminal))
  if (proven.entries.length === 0)
    throw new UsageError(`${path} 里没有找到“将‘甲’错写为‘乙’”“将‘甲’表述为‘乙’”一类的句子。`)
  const { id: _, ...written } = proven
  terminal.out(stringify(written, { lineWidth: 0 }))
  return 0
}

async function readText(path: string): Promise<string> {
  try {
    return await readNoticeText(path === '-' ? await buffer(process.stdin) : await readFile(path))
  } catch (error) {
    throw new UsageError(`读不了通报 ${path}：${sentenceFor(error)}。`)
  }
}

function nameFrom(path: string): string {
  const name = path === '-' ? '' : basename(path, extname(path)).trim()
  return name === '' || name === 'rule' ? nameless : name
}

/** Only what passes `dictionary test` is written; the rest is said. */
function provenPart(
  dictionary: Dictionary,
  lower: readonly Dictionary[],
  words: WordIndex,
  { complain }: Terminal,
): Dictionary {
  const { failures: unproven } = proveDictionary(dictionary, { dictionaries: lower, rules: defaultRules })
  const refused = lintDictionary(dictionary, { words }).filter(({ kind }) => kind === 'common-word')
  const failures = [...unproven, ...refused]
  const failed = new Set(failures.map(({ entry }) => entry))
  for (const { entry, message } of failures) complain(`条目“${entry}”没有写入，请人工核对：${message}`)
  return { ...dictionary, entries: dictionary.entries.filter((entry) => !failed.has(entryId(entry))) }
}
