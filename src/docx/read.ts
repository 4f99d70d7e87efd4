/** A part of a Word document → what a reader sees of it, with the way back. */
import { UnreadableError } from '../model/unreadable.js'
import { attributeOf, encodeXml, scanXml } from '../office/scan-xml.js'
import { lastAtMost } from '../text/position.js'
import { createViewBuilder } from '../view/builder.js'
import { closers, openers, outsideBoxes } from './content.js'
import { createElements } from './elements.js'
import { createFields } from './fields.js'
import type { Reading, TextNode } from './reading.js'
import type { Layer, ReadingState } from './state.js'
import { createTableReader } from './tables.js'
import { createTextReader } from './text.js'
import { editingTextOnly } from './text-view.js'

/** Throws an UnreadableError, in which the part is called `part`, for XML that is not well formed or is none of Word's. */
export function readPart(xml: string, part: string, layer: Layer): Reading {
  const prefix = prefixOf(xml, part)
  const state = createState(xml, part, prefix, layer)
  const elementOf = createElements(prefix)
  scanXml(xml, part, {
    open(name, start, end, depth) {
      if (state.hiddenAt > 0) return
      if (state.textAt > 0) state.text.aside()
      const element = elementOf(name)
      if (element === undefined || (state.isOutside() && !outsideBoxes.has(element))) return
      openers[element]?.(state, start, end, depth)
    },
    close(name, start, end, depth) {
      if (state.hiddenAt > 0) {
        if (state.hiddenAt === depth) state.hiddenAt = 0
        return
      }
      const element = elementOf(name)
      if (element === undefined || (state.isOutside() && !outsideBoxes.has(element))) return
      closers[element]?.(state, start, end, depth)
    },
    text: (start, end) => state.textAt > 0 && state.hiddenAt === 0 && state.text.text(start, end),
    aside: () => state.textAt > 0 && state.text.aside(),
  })
  const { text, tables, paragraphs, hosts } = state
  const view = state.builder.build(encodeXml)
  const starts = text.nodes.map(({ start }) => start)
  const nodeAt = (offset: number): TextNode | undefined => text.nodes[lastAtMost(starts, offset)]
  return {
    view: editingTextOnly({ ...view, tables: tables.merged(view.tables) }, nodeAt),
    nodes: text.nodes,
    nodeAt,
    paragraphs,
    hosts,
    prefix,
  }
}

/** The root has it, and what is Word's below it too. */
function prefixOf(xml: string, part: string): string {
  const root = /<([\w.-]{1,40}):(?:document|hdr|ftr|footnotes|endnotes)[\s>]/.exec(xml.slice(0, 4000))
  if (!root) throw new UnreadableError(`${part} 不是 Word 的正文；请用 Word 或 WPS 打开后另存再试`)
  return root[1]
}

function createState(xml: string, part: string, prefix: string, layer: Layer): ReadingState {
  const builder = createViewBuilder(xml)
  const state: ReadingState = {
    layer,
    builder,
    tables: createTableReader(builder.tables),
    text: createTextReader(xml, part, builder),
    fields: createFields(),
    attribute: (name, start, end) => attributeOf(xml, start, end, name.includes(':') ? name : `${prefix}:${name}`),
    isOutside: () => layer === 'boxes' && state.boxAt === 0,
    paragraphs: [],
    hosts: { footnotes: [], endnotes: [], boxes: [], first: undefined },
    openParagraphs: [],
    openRuns: [],
    choices: [],
    insertion: undefined,
    ordinal: 0,
    container: 0,
    hiddenAt: 0,
    boxAt: 0,
    textAt: 0,
    paragraphPropertiesAt: 0,
    isJoined: false,
  }
  return state
}
