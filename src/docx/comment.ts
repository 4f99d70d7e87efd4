/** The parts of a document that change where each finding becomes a comment. */
import type { Severity } from '../model/finding.js'
import { createAnchors } from './anchors.js'
import { createSigner, type DocxSignature } from './annotations.js'
import type { DocxFinding } from './check.js'
import { type Comment, commentsName, partOf, withComments } from './comments-part.js'
import { type Document, storyAt } from './document.js'
import { createPartWriter } from './rewrite.js'

/**
 * Findings are those of a check of the same document, all or some of them. Word has no comments outside the body: what
 * stands in a note or a text box is told where that hangs on the body, and what stands in a header at the beginning.
 * Throws a RangeError for findings of a longer text.
 */
export function commentedParts(
  document: Document,
  findings: readonly DocxFinding[],
  signature: DocxSignature,
): Map<string, string> {
  const { package: opened, stories, text } = document
  const [{ part, reading }] = stories
  const known = commentsName(opened)
  const sign = createSigner(signature, [part.xml, ...(known === undefined ? [] : [partOf(opened, known)])])
  const writer = createPartWriter(part.xml)
  const anchor = createAnchors(document, writer)
  const comments: Comment[] = []
  for (const finding of [...findings].sort(byPlace)) {
    refuseOutside(finding, text)
    const annotation = sign()
    const [begin, end] = marks(reading.prefix, annotation.number)
    if (anchor(finding.range, begin, end))
      comments.push({ ...annotation, lines: linesOf(finding, storyAt(document, finding.range[0]) !== stories[0]) })
  }
  if (comments.length === 0) return new Map()
  return withComments(opened, reading.prefix, comments).set(part.name, writer.write())
}

function byPlace({ range: a }: DocxFinding, { range: b }: DocxFinding): number {
  return a[0] - b[0] || a[1] - b[1]
}

function refuseOutside({ range: [start, end] }: DocxFinding, text: string): void {
  if (start < 0 || end > text.length)
    throw new RangeError(`The finding at ${start}–${end} lies outside the text of the document.`)
}

function marks(prefix: string, number: number): readonly [begin: string, end: string] {
  const mark = (name: string): string => `<${prefix}:${name} ${prefix}:id="${number}"/>`
  return [mark('commentRangeStart'), `${mark('commentRangeEnd')}<${prefix}:r>${mark('commentReference')}</${prefix}:r>`]
}

const labels: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

/** What is private is masked in the finding already. */
function linesOf(finding: DocxFinding, isElsewhere: boolean): string[] {
  const { severity, message, suggestions, text, source, ruleId, place } = finding
  const others = suggestions.filter((suggestion) => suggestion !== text)
  const lines = [
    isElsewhere ? `${place.label}“${text}”` : '',
    `${labels[severity]}：${message}`,
    others.length > 0 ? `建议：${others.map((words) => words || '删去').join(' / ')}` : '',
    `${source.basis === undefined ? '' : `依据：${source.basis}　`}规则：${ruleId}`,
  ]
  return lines.filter(Boolean).map((line) => line.replace(/\s+/g, ' '))
}
