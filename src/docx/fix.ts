/** Makes the edits that a machine may make in a document, as tracked changes or plainly. */
import type { Finding } from '../model/finding.js'
import type { Edit } from '../model/range.js'
import type { LeftReason } from '../model/report.js'
import type { Proofreader } from '../proofreader.js'
import { applyEdits } from '../text/edits.js'
import { type Annotation, createSigner, type DocxSignature } from './annotations.js'
import { createPlacing, type DocxCheckOptions, type DocxFinding, placed, readerOf, viewerOf } from './check.js'
import { openingOf, textElement } from './cuts.js'
import { type Document, type Story, storiesOf } from './document.js'
import type { Part } from './package.js'
import type { Reading, TextNode } from './reading.js'
import { createPartWriter, type PartWriter } from './rewrite.js'

/** How to fix a document. */
export interface DocxFixOptions extends DocxCheckOptions, DocxSignature {
  /** Whether the edits are made as tracked changes, which a person accepts or rejects; true where it is not given. */
  readonly tracked?: boolean
  /** Says of a finding, as `checkDocx` finds it, that no machine may put it right. */
  readonly leave?: (finding: DocxFinding) => boolean
}

/** What was fixed: findings lie in the text before, those that remain in the text after. */
export interface FixedDocument {
  readonly applied: readonly DocxFinding[]
  readonly remaining: readonly DocxFinding[]
  /** What was left to people, and why; ranges and places are those of the docx as it was handed in. */
  readonly left: readonly LeftInDocx[]
  readonly text: string
  /** By name, those that changed. */
  readonly parts: ReadonlyMap<string, string>
}

/** A finding that a fix of a docx left to people. */
export interface LeftInDocx {
  readonly finding: DocxFinding
  readonly reason: LeftReason
}

/** A story with its fix, and what is read after. */
interface StoryFix {
  readonly story: Story
  readonly applied: readonly Finding[]
  readonly remaining: readonly Finding[]
  readonly left: readonly LeftInDocx[]
  readonly after: Reading
}

/** Each story is fixed, and the fix proven, by itself. */
export function fixDocument(proofreader: Proofreader, document: Document, options: DocxFixOptions): FixedDocument {
  const fixes = document.stories.map((story) => fixStory(proofreader, story, options))
  const changed = new Map<string, string>()
  const sign = createSigner(
    options,
    document.package.parts.map(({ xml }) => xml),
  )
  const parts = document.package.parts.map((part): Part => {
    const own = fixes.filter(({ story }) => story.part === part)
    const xml = written(part, own, (options.tracked ?? true) ? createTracker(part.xml, sign) : createReplacer(part.xml))
    if (xml !== part.xml) changed.set(part.name, xml)
    return { ...part, xml }
  })
  const after = changed.size > 0 ? storiesOf(parts) : document
  return {
    applied: fixes.flatMap(({ story, applied }) => placed(applied, story.reading, story)),
    remaining: after.stories.flatMap((story) => {
      const fix = fixes.find((one) => one.story.part.name === story.part.name && one.story.layer === story.layer)
      return fix ? placed(fix.remaining, fix.after, story) : []
    }),
    left: fixes.flatMap(({ left }) => left),
    text: after.text,
    parts: changed,
  }
}

function fixStory(proofreader: Proofreader, story: Story, { publishedAt, leave }: DocxFixOptions): StoryFix {
  const placeOf = createPlacing(story.reading, story)
  const settings = {
    format: viewerOf(story),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(leave && { leave: (finding: Finding) => leave(placeOf(finding)) }),
  }
  const { article, applied, remaining, left } = proofreader.fix(story.part.xml, settings)
  const placedLeft = left.map(({ finding, reason }) => ({ finding: placeOf(finding), reason }))
  return { story, applied, remaining, left: placedLeft, after: readerOf(story)(article) }
}

/** Makes the edits of one node, which come in order. */
type Editing = (writer: PartWriter, reading: Reading, node: TextNode, edits: readonly Edit[]) => void

function written(part: Part, fixes: readonly StoryFix[], edit: Editing): string {
  const writer = createPartWriter(part.xml)
  for (const { story, applied } of fixes) {
    const byNode = new Map<TextNode, Edit[]>()
    for (const change of applied.flatMap(({ edits = [] }) => edits)) {
      const node = story.reading.nodeAt(change.range[0])
      const own = node && byNode.get(node)
      if (own) own.push(change)
      else if (node) byNode.set(node, [change])
    }
    for (const [node, edits] of byNode) edit(writer, story.reading, node, edits)
  }
  return writer.write()
}

/** Where blanks come to the edges of a text, Word is told to keep them. */
function createReplacer(xml: string): Editing {
  return (writer, { prefix }, node, edits) => {
    for (const edit of edits) writer.edit(edit)
    const { from, to, start, preserves } = node
    const within = edits.map(({ range, text }) => ({ range: [range[0] - from, range[1] - from] as const, text }))
    const isPlain = preserves || xml.slice(start, from).includes('xml:space')
    if (isPlain || !/^\s|\s$/.test(applyEdits(xml.slice(from, to), within))) return
    const at = start + `<${prefix}:t`.length
    writer.edit({ range: [at, at], text: ' xml:space="preserve"' })
  }
}

/** What goes is struck out, what comes stands behind it, both with the properties of the run. */
function createTracker(xml: string, sign: () => Annotation): Editing {
  return (writer, reading, node, edits) => {
    const { prefix } = reading
    const { insertion } = node.run
    const open = openingOf(xml, node.run)
    const tracked = (name: 'ins' | 'del', text: string): string => {
      const run = `${open}${textElement(prefix, name === 'ins' ? 't' : 'delText', text)}</${prefix}:r>`
      return text && `<${prefix}:${name}${sign().attributes(prefix)}>${run}</${prefix}:${name}>`
    }
    /** What another inserted stays theirs: it is closed before, and opened again. */
    const apart = (inserted: string): string => {
      if (!insertion || inserted === '') return inserted
      const again = xml
        .slice(...insertion)
        .replace(/:id\s{0,9}=\s{0,9}["']\d{0,20}["']/, () => `:id="${sign().number}"`)
      return `</${prefix}:ins>${inserted}${again}`
    }
    for (const { range, text } of edits) {
      const between = tracked('del', xml.slice(...range)) + apart(tracked('ins', text))
      writer.cut(reading, node, { start: range[0], end: range[1], xml: between })
    }
  }
}
