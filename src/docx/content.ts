/** What each element of a part means for the reading of it, where it opens and where it closes. */
import type { Element } from './elements.js'
import { createFields } from './fields.js'
import { closeParagraph, closeRun, openParagraph, openRun, type Step, shownRun } from './runs.js'
import type { ReadingState } from './state.js'

/** What must be known outside text boxes, to find those that are seen. */
export const outsideBoxes: ReadonlySet<Element> = new Set([
  'unseen',
  'del',
  'txbxContent',
  'AlternateContent',
  'Choice',
  'Fallback',
] as const)

const hide: Step = (state, _start, _end, depth) => {
  state.hiddenAt = depth
}

function mark(character: string): Step {
  return (state, start, end, depth) => {
    const run = shownRun(state, depth)
    if (run) state.text.mark(run, start, end, character)
  }
}

const lineBreak: Step = (state, start, _end, depth) => {
  if (shownRun(state, depth)) state.builder.breakBlock(start)
}

/** Something that is not prose stands here, with nothing in it to read. */
const object: Step = (state, start, _end, depth) => {
  const open = state.openRuns.at(-1)
  if (state.openParagraphs.length > 0 && !open?.isVanished) state.builder.omit(start)
  state.hiddenAt = depth
}

const openBox: Step = (state, _start, _end, depth) => {
  const host = state.openRuns.at(-1)?.run
  if (state.layer === 'flow') {
    state.hiddenAt = depth
    if (host) state.hosts.boxes.push(host)
  } else if (state.boxAt === 0) {
    state.boxAt = depth
    openContainer(state)
  }
}

function openContainer(state: ReadingState): void {
  state.container++
  state.ordinal = 0
  state.fields = createFields()
}

/** The lines that part notes from the text are notes too, of a type of their own. */
const openNote: Step = (state, start, end) => {
  if ((state.attribute('type', start, end) ?? 'normal') === 'normal') openContainer(state)
}

/** A sign of a font of signs, or a character with a font of its own. */
const symbol: Step = (state, start, end, depth) => {
  const run = shownRun(state, depth)
  const code = Number.parseInt(/^[\da-f]{4}$/i.exec(state.attribute('char', start, end) ?? '')?.[0] ?? 'f000', 16)
  const isSign = /symbol|dings/i.test(state.attribute('font', start, end) ?? '')
  const isCharacter = code >= 0x20 && code < 0xd800
  if (run && isCharacter && !isSign) state.text.mark(run, start, end, String.fromCharCode(code))
  else if (run) state.builder.omit(start)
}

function number(state: ReadingState, start: number, end: number): number {
  return Number(state.attribute('val', start, end))
}

/** The same words a second time, for programs that cannot show the first. */
const alternative: Step = (state, _start, _end, depth) => {
  const { choices } = state
  if (choices.at(-1)) state.hiddenAt = depth
  else if (choices.length > 0) choices[choices.length - 1] = true
}

export const openers: Readonly<Partial<Record<Element, Step>>> = {
  unseen: hide,
  del: (state, start, end, depth) => {
    if (state.paragraphPropertiesAt > 0) state.isJoined = true
    hide(state, start, end, depth)
  },
  ins: (state, start, end, depth) => {
    state.insertion = { depth, tag: [start, end] }
  },
  p: openParagraph,
  pPr: (state, _start, _end, depth) => {
    state.paragraphPropertiesAt = depth
  },
  r: openRun,
  rPr: (state, start, _end, depth) => {
    const open = state.openRuns.at(-1)
    if (open?.depth === depth - 1) Object.assign(open, { propertiesAt: depth, propertiesStart: start })
  },
  vanish: (state, start, end, depth) => {
    const open = state.openRuns.at(-1)
    const isOff = /^(?:0|false|off)$/.test(state.attribute('val', start, end) ?? '')
    if (open && open.propertiesAt === depth - 1) open.isVanished = !isOff
  },
  t: (state, start, end, depth) => {
    const run = shownRun(state, depth)
    if (!run) return
    state.textAt = depth
    state.text.begin(run, start, end, state.attribute('xml:space', start, end) === 'preserve')
  },
  tab: mark('\t'),
  ptab: mark('\t'),
  noBreakHyphen: mark('-'),
  br: lineBreak,
  cr: lineBreak,
  sym: symbol,
  object,
  oMath: object,
  oMathPara: object,
  inline: (state, start) => {
    if (state.openRuns.at(-1)?.isVanished === false) state.builder.omit(start)
  },
  fldChar: (state, start, end) => state.fields.mark(state.attribute('fldCharType', start, end)),
  tbl: (state, start) => {
    state.builder.breakBlock(start)
    state.tables.open()
  },
  tr: ({ tables }) => tables.openRow(),
  tc: ({ tables }) => tables.openCell(),
  gridSpan: (state, start, end) => state.tables.span(number(state, start, end)),
  vMerge: (state, start, end) => {
    if (state.attribute('val', start, end) !== 'restart') state.tables.continueAbove()
  },
  gridBefore: (state, start, end) => state.tables.skip(number(state, start, end)),
  txbxContent: openBox,
  footnote: openNote,
  endnote: openNote,
  footnoteReference: ({ hosts, openRuns }) => hosts.footnotes.push(...openRuns.slice(-1).map(({ run }) => run)),
  endnoteReference: ({ hosts, openRuns }) => hosts.endnotes.push(...openRuns.slice(-1).map(({ run }) => run)),
  AlternateContent: ({ choices }) => choices.push(false),
  Choice: alternative,
  Fallback: alternative,
}

export const closers: Readonly<Partial<Record<Element, Step>>> = {
  p: closeParagraph,
  pPr: (state, _start, _end, depth) => {
    if (state.paragraphPropertiesAt === depth) state.paragraphPropertiesAt = 0
  },
  r: closeRun,
  rPr: (state, _start, end, depth) => {
    const open = state.openRuns.at(-1)
    if (open?.propertiesAt !== depth) return
    open.propertiesAt = 0
    open.run.properties = [open.propertiesStart, end]
    open.run.contentStart = end
  },
  t: (state, _start, end, depth) => {
    if (state.textAt !== depth) return
    state.textAt = 0
    state.text.end(end)
  },
  ins: (state, _start, _end, depth) => {
    if (state.insertion?.depth === depth) state.insertion = undefined
  },
  tbl: ({ tables }) => tables.close(),
  tr: ({ tables }) => tables.closeCell(),
  tc: ({ tables }) => tables.closeCell(),
  txbxContent: (state, _start, _end, depth) => {
    if (state.boxAt === depth) state.boxAt = 0
  },
  AlternateContent: ({ choices }) => choices.pop(),
}
