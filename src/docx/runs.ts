/** Paragraphs and runs while a part is read. */
import type { Paragraph, Run } from './reading.js'
import type { OpenRun, ReadingState } from './state.js'

/** What an element does, by the place of its tag and its depth. */
export type Step = (state: ReadingState, start: number, end: number, depth: number) => void

/** The run that directly holds an element of this depth, where a reader sees what is in it. */
export function shownRun({ openRuns, fields }: ReadingState, depth: number): Run | undefined {
  const open = openRuns.at(-1)
  return open && open.depth === depth - 1 && !open.isVanished && !fields.isInstruction() ? open.run : undefined
}

export const openParagraph: Step = (state, start) => {
  if (!state.isJoined) state.builder.breakBlock(start)
  state.isJoined = false
  const viewStart = state.builder.place()
  const paragraph: Paragraph = {
    number: state.paragraphs.length + 1,
    viewStart,
    viewEnd: viewStart,
    ordinal: 0,
    cell: state.tables.place(),
    container: state.container,
  }
  state.paragraphs.push(paragraph)
  state.openParagraphs.push({ paragraph, runs: 0 })
}

export const closeParagraph: Step = (state, start) => {
  const paragraph = state.openParagraphs.pop()?.paragraph
  if (!paragraph) return
  paragraph.viewEnd = state.builder.place()
  if (paragraph.viewEnd > paragraph.viewStart && !paragraph.cell) paragraph.ordinal = ++state.ordinal
  if (!state.isJoined) state.builder.breakBlock(start)
}

export const openRun: Step = (state, start, end, depth) => {
  const open = state.openParagraphs.at(-1)
  if (!open) return
  const { insertion } = state
  const run: Run = {
    paragraph: open.paragraph,
    number: ++open.runs,
    start,
    tagEnd: end,
    properties: undefined,
    contentStart: end,
    end,
    insertion: insertion?.depth === depth - 1 ? insertion.tag : undefined,
    viewStart: state.builder.place(),
  }
  state.hosts.first ??= run
  state.openRuns.push({ run, depth, propertiesAt: 0, propertiesStart: 0, isVanished: false })
}

export const closeRun: Step = (state, start, end, depth) => {
  if (state.openRuns.at(-1)?.depth !== depth) return
  const { run } = state.openRuns.pop() as OpenRun
  run.end = end
  const last = state.text.nodes.at(-1)
  if (last?.run === run && last.end === start) last.isLast = true
}
