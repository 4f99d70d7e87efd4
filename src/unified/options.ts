/** What the plugins may be told, and what that means for a file. */
import type { VFile } from 'vfile'
import {
  createProofreader,
  OptionError,
  type Proofreader,
  type ProofreaderOptions,
  type Severity,
  severities,
} from '../index.js'
import { isDay } from '../text/date.js'

/** Options of `remarkJiaodui` and `rehypeJiaodui`: what `createProofreader` takes, and these. */
export interface JiaoduiOptions extends ProofreaderOptions {
  /** One that is made already, in place of what one is made of; shared by all files. */
  readonly proofreader?: Proofreader
  /** YYYY-MM-DD in Beijing time, or what tells it of a file. Without it dated entries speak as info only. */
  readonly publishedAt?: string | ((file: VFile) => string | undefined)
  /** The mildest severity that is reported; `info`, which is everything, without it. */
  readonly severity?: Severity
  /** Absolute address of the folder in which the pages of `docs` can be read, with a slash at its end. */
  readonly docs?: string
}

/** The options as the plugins use them. */
export interface Settings {
  readonly proofreader: Proofreader
  readonly dayOf: (file: VFile) => string | undefined
  readonly isReported: (severity: Severity) => boolean
  readonly docs: string | undefined
}

/** Throws an OptionError for what is not of the form above, and what `createProofreader` throws. */
export function readOptions(options: Readonly<JiaoduiOptions> | null | undefined): Settings {
  const { proofreader, publishedAt, severity = 'info', docs, ...parts } = options ?? {}
  if (proofreader && Object.keys(parts).length > 0)
    throw new OptionError('Give a proofreader, or what one is made of, not both.')
  if (proofreader && typeof proofreader.check !== 'function')
    throw new OptionError('proofreader must be what createProofreader() gave.')
  if (typeof publishedAt === 'string' && !isDay(publishedAt))
    throw new OptionError('publishedAt must be a day such as 2024-03-06, or a function of the file.')
  if (!severities.includes(severity)) throw new OptionError(`severity must be one of ${severities.join(', ')}.`)
  if (docs !== undefined && !isFolder(docs))
    throw new OptionError('docs must be an absolute address with a slash at its end.')
  return {
    proofreader: proofreader ?? createProofreader(parts),
    dayOf: typeof publishedAt === 'function' ? publishedAt : () => publishedAt,
    isReported: (found) => severities.indexOf(found) <= severities.indexOf(severity),
    docs,
  }
}

function isFolder(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\/\S*\/$/i.test(address)
}
