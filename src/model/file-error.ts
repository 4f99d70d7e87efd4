/** What is wrong with a file of settings or of accepted findings. */

/** One fault: what is wrong, where, and the way out. */
export interface FileFault {
  readonly file: string
  /** Counted from 1; absent where it lies in no line. */
  readonly line?: number
  /** Counted from 1, in UTF-16 code units. */
  readonly column?: number
  readonly message: string
}

function place({ file, line, column }: FileFault): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** A configuration or a baseline that cannot be used. `message` lists every fault, one a line. */
export class FileError extends Error {
  override readonly name = 'FileError'
  /** In the order of the file. */
  readonly faults: readonly FileFault[]
  constructor(faults: readonly FileFault[]) {
    super(faults.map((fault) => `${place(fault)}: ${fault.message}`).join('\n'))
    this.faults = faults
  }
}
