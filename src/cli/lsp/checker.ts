/** Checks open documents a moment after the last keystroke; what has been typed over by then is never told. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Finding } from '../../model/finding.js'
import type { Proofreader } from '../../proofreader.js'
import type { OpenDocument } from './document.js'

/** What a document was found to hold. */
export interface Checked {
  readonly document: OpenDocument
  readonly proofreader: Proofreader
  /** Those that are to be shown. */
  readonly findings: readonly Finding[]
}

export interface CheckerParts {
  /** The document as it stands now, or undefined once it is closed. */
  current(uri: string): OpenDocument | undefined
  /** Opens dictionaries where they were changed. */
  proofreader(): Promise<Proofreader>
  check(document: OpenDocument, proofreader: Proofreader): readonly Finding[]
  publish(checked: Checked): void
  /** Told of what should not have happened. */
  fail(error: unknown): void
}

export interface Checker {
  /** Checks it soon; what was asked for before is given up. */
  schedule(uri: string): void
  forget(uri: string): void
  /** What is found in it as it stands now; at once where that is known. */
  checked(document: OpenDocument): Promise<Checked>
}

/** Milliseconds without a keystroke before a check. */
const shortest = 200
/** Time for a message that came while a check ran to be heard. */
const breath = 5

export function createChecker(parts: CheckerParts): Checker {
  const timers = new Map<string, NodeJS.Timeout>()
  const known = new Map<string, Checked>()
  /** How long the last check of a document took: a large one waits longer for the typing to end. */
  const durations = new Map<string, number>()

  const checked = async (document: OpenDocument): Promise<Checked> => {
    const proofreader = await parts.proofreader()
    const before = known.get(document.uri)
    if (before?.document === document && before.proofreader === proofreader) return before
    const start = performance.now()
    const fresh = { document, proofreader, findings: parts.check(document, proofreader) }
    durations.set(document.uri, performance.now() - start)
    // It may have been closed, or typed in, while the dictionaries were opened.
    if (parts.current(document.uri) === document) known.set(document.uri, fresh)
    return fresh
  }
  const tell = async (uri: string): Promise<void> => {
    const document = parts.current(uri)
    if (!document) return
    const result = await checked(document)
    await pause(breath)
    if (parts.current(uri) === document) parts.publish(result)
  }
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
  }
  return {
    schedule(uri) {
      cancel(uri)
      timers.set(
        uri,
        setTimeout(() => void tell(uri).catch(parts.fail), Math.max(shortest, durations.get(uri) ?? 0)),
      )
    },
    forget(uri) {
      cancel(uri)
      known.delete(uri)
      durations.delete(uri)
    },
    checked,
  }
}
