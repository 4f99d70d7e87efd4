/** A docx file as texts that are read one by one, and as the one text that they make together. */
import type { Compression } from '../office/zip.js'
import { lastAtMost } from '../text/position.js'
import { type DocxPackage, openPackage, type Part } from './package.js'
import { readPart } from './read.js'
import type { Reading } from './reading.js'
import type { Layer } from './state.js'

/** What is read in one go: a part without its text boxes, or the text boxes of a part. */
export interface Story {
  readonly part: Part
  readonly layer: Layer
  readonly reading: Reading
  /** Where its text begins in that of the document. */
  readonly start: number
}

export interface Document {
  readonly package: DocxPackage
  /** The body first; none is without text, but the body may be. */
  readonly stories: readonly Story[]
  /** What a reader sees: a line for each paragraph that holds text. */
  readonly text: string
}

/** Throws an UnreadableError that says why in Chinese, without naming the file. */
export function openDocument(bytes: Uint8Array, compression: Compression): Document {
  const opened = openPackage(bytes, compression)
  return { package: opened, ...storiesOf(opened.parts) }
}

export function storiesOf(parts: readonly Part[]): Pick<Document, 'stories' | 'text'> {
  const stories: Story[] = []
  const texts: string[] = []
  let start = 0
  const add = (part: Part, layer: Layer): void => {
    const reading = readPart(part.xml, part.name, layer)
    const { text } = reading.view
    if (text === '' && (part.story !== 'body' || layer !== 'flow')) return
    stories.push({ part, layer, reading, start })
    texts.push(text)
    start += text.length
  }
  for (const part of parts) {
    add(part, 'flow')
    if (part.xml.includes(':txbxContent')) add(part, 'boxes')
  }
  return { stories, text: texts.join('') }
}

/** The story that an offset of the text lies in. */
export function storyAt({ stories }: Pick<Document, 'stories'>, offset: number): Story {
  const starts = stories.map(({ start }) => start)
  return stories[lastAtMost(starts, offset)]
}
