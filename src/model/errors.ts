/** The typed errors that this package throws; `check` and `fix` throw none. */

/** One fault in a dictionary: what is wrong, where, and the way out. */
export interface DictionaryFault {
  /** File name or dictionary id. */
  readonly file: string
  /** Counted from 1; absent where the dictionary did not come from a text file. */
  readonly line?: number
  /**
   * Counted from 1: the character of the line in a text, in UTF-16 code units, and the column of a table. Absent where
   * the format does not tell it.
   */
  readonly column?: number
  /** Id of the entry, where the fault lies in one. */
  readonly entry?: string
  readonly message: string
}

function place({ file, line, column, entry }: DictionaryFault): string {
  return [file, line && `:${line}`, line && column && `:${column}`, entry && ` (${entry})`].filter(Boolean).join('')
}

/** A dictionary that cannot be used. `message` lists every fault, one a line. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError'
  /** In the order of the file. */
  readonly faults: readonly DictionaryFault[]
  constructor(faults: readonly DictionaryFault[]) {
    super(faults.map((fault) => `${place(fault)}: ${fault.message}`).join('\n'))
    this.faults = faults
  }
}

/** A rule id that no dictionary and no rule of the proofreader has. */
export class UnknownRuleError extends Error {
  override readonly name = 'UnknownRuleError'
  readonly ruleId: string
  /** Ids that resemble it. */
  readonly alike: readonly string[]
  constructor(ruleId: string, alike: readonly string[] = []) {
    const hint = alike.length > 0 ? ` Did you mean ${alike.join(', ')}?` : ''
    super(`No dictionary and no rule has the id ${JSON.stringify(ruleId)}.${hint}`)
    this.ruleId = ruleId
    this.alike = alike
  }
}

/** An option that is not of the form its documentation gives. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}

/** Bytes that are no pack, are one of another layout, or are no longer the pack that was built. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly reason: 'foreign' | 'version' | 'damaged'
  constructor(reason: PackError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}
