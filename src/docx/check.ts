/** Checks the text of a document, story by story, and says of every finding where it stands. */
import { createReport } from '../check/report.js'
import type { Finding } from '../model/finding.js'
import type { Range } from '../model/range.js'
import type { Report } from '../model/report.js'
import type { ViewReader } from '../model/view.js'
import type { Proofreader } from '../proofreader.js'
import type { Document, Story } from './document.js'
import { viewRange } from './offsets.js'
import { createPlaces, type DocxPlace } from './place.js'
import { readPart } from './read.js'
import type { Reading } from './reading.js'

/** How to read a document. */
export interface DocxCheckOptions {
  /** YYYY-MM-DD in Beijing time; without it dated entries speak as info only. */
  readonly publishedAt?: string
}

/** A finding in a docx: its ranges and those of its edits lie in the document's text. Plain data. */
export interface DocxFinding extends Finding {
  readonly place: DocxPlace
}

/** What a check of a docx hands back: plain data. */
export interface DocxReport extends Report<DocxFinding> {
  /** What a reader sees: a line for each paragraph with text, the body first. Ranges of findings lie in it. */
  readonly text: string
}

export function checkDocument(proofreader: Proofreader, document: Document, options: DocxCheckOptions): DocxReport {
  const { fingerprint } = proofreader
  const findings = document.stories.flatMap((story) => {
    const report = proofreader.check(story.part.xml, { ...options, format: viewerOf(story) })
    return placed(report.findings, story.reading, story)
  })
  return { text: document.text, ...createReport({ findings, suppressed: [], suppressionFaults: [] }, fingerprint) }
}

/** Reads a story anew; of the part as it is, what was read already. */
export function readerOf({ part, layer, reading }: Story): (xml: string) => Reading {
  return (xml) => (xml === part.xml ? reading : readPart(xml, part.name, layer))
}

export function viewerOf(story: Story): ViewReader {
  const read = readerOf(story)
  return (xml) => read(xml).view
}

/** Findings in the XML that was read as findings in the text of the document; the story reads the same. */
export function placed(findings: readonly Finding[], reading: Reading, story: Story): DocxFinding[] {
  return findings.map(createPlacing(reading, story))
}

/** The same one by one. */
export function createPlacing(reading: Reading, story: Story): (finding: Finding) => DocxFinding {
  const placeOf = createPlaces(story)
  const inText = (range: Range): Range => {
    const [from, to] = viewRange(reading, range)
    return [story.start + from, story.start + to]
  }
  return ({ edits, related, ...finding }) => ({
    ...finding,
    range: inText(finding.range),
    ...(related && { related: related.map(inText) }),
    ...(edits && { edits: edits.map((edit) => ({ range: inText(edit.range), text: decoded(edit.text) })) }),
    place: placeOf(viewRange(reading, finding.range)),
  })
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** Edits of the XML are written as XML, those of the text as text. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_whole, name: string) => references[name])
}
