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

export function surveyFolder(folder: string, check: Check): Survey[] {
  return textsIn(folder).map(({ file, text }) => surveyText(file, text, check))
}

export function surveyText(file: string, text: string, check: Check): Survey {
  const alarms = paragraphsOf(text).flatMap((paragraph) =>
    check(paragraph).map((finding) => alarmOf(file, paragraph, finding)),
  )
  return { file, characters: text.length, alarms }
}

/** The paragraphs of a folder by their hashes: for who must read more than an alarm keeps. */
export function paragraphsIn(folder: string): ReadonlyMap<string, string> {
  const paragraphs = textsIn(folder).flatMap(({ text }) => paragraphsOf(text))
  return new Map(paragraphs.map((paragraph) => [hashText(paragraph), paragraph]))
}

/** Every `.txt` of the folder. */
function textsIn(folder: string): { readonly file: string; readonly text: string }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}

/** One a line. */
const paragraphsOf = (text: string): string[] => text.split(/\r?\n/)

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
