/** What a proofreader says of text in which next to nothing is wrong, with as many words around it as tell it again. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Finding, Severity } from '../src/model/finding.js'
import { hashText } from '../src/text/hash.js'
import type { Check } from './judge.js'

/** One alarm: facts about a place in a text, not the text. */
export interface Alarm {
  readonly rule: string
  readonly severity: Severity
  readonly words: string
  readonly suggestion: string
  /** At most six characters on either side. */
  readonly before: string
  readonly after: string
  readonly file: string
  /** Hash of the paragraph it stands in. */
  readonly paragraph: string
  /** Where in the paragraph it begins, in UTF-16 units. */
  readonly place: number
}

/** A file of clean text, and what was said of it. */
export interface Survey {
  readonly file: string
  readonly characters: number
  readonly alarms: readonly Alarm[]
}

const around = 6

/** Every `.txt` of the folder, one paragraph a line. */
export function surveyFolder(folder: string, check: Check): Survey[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((file) => surveyText(file, readFileSync(`${folder}/${file}`, 'utf8'), check))
}

export function surveyText(file: string, text: string, check: Check): Survey {
  const alarms = text
    .split(/\r?\n/)
    .flatMap((paragraph) => check(paragraph).map((finding) => alarmOf(file, paragraph, finding)))
  return { file, characters: text.length, alarms }
}

function alarmOf(file: string, paragraph: string, { ruleId, severity, range, suggestions }: Finding): Alarm {
  const [start, end] = range
  return {
    rule: ruleId,
    severity,
    words: flat(paragraph.slice(start, end)),
    suggestion: flat(suggestions[0] ?? ''),
    before: flat(paragraph.slice(Math.max(0, start - around), start)),
    after: flat(paragraph.slice(end, end + around)),
    file,
    paragraph: hashText(paragraph),
    place: start,
  }
}

/** As it may stand in a table of one line a row. */
const flat = (text: string): string => text.replace(/[\s\u0000-\u001f]/g, ' ').trim()
