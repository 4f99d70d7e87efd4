/** What of the elements of HTML is read: text, text that is hidden, a mark in place of an object, or nothing. */
import type { ViewBuilder } from './builder.js'
import { blocks, inlineObjects, objects, readings, unseen, voidObjects, voids } from './html-names.js'

export interface Content {
  /** Whether the tag stands where it is read. */
  open(name: string, at: number): boolean
  /** The tag that was opened ends, and its element is hidden. */
  hide(name: string, at: number): void
  close(name: string, at: number): boolean
  /** Where what is read now goes to; undefined where nothing is read. */
  target(): ViewBuilder | undefined
  /** Whether attributes are read, as they are on code, but not in a template. */
  isSeen(): boolean
  /** Whether a drawing or a formula is open. */
  isForeign(): boolean
}

/** An element whose content is read in a way of its own, until it ends. */
interface Enclosure {
  readonly name: string
  /** Elements of the same name that are open, with this one. */
  depth: number
  /** Blocks that were opened within it, and not closed. */
  blocks: number
}

export function createContent(builder: ViewBuilder): Content {
  let omitted: Enclosure | undefined
  let hidden: Enclosure | undefined

  const leaveHidden = (at: number): void => {
    hidden = undefined
    builder.aside().breakBlock(at)
  }
  return {
    open(name, at) {
      if (omitted && !opensBeyond(omitted, name)) {
        if (name === omitted.name) omitted.depth++
        return false
      }
      omitted = undefined
      if (hidden && endsBefore(hidden, name)) leaveHidden(at)
      if (hidden) enter(hidden, name)
      const target = hidden ? builder.aside() : builder
      if (blocks.has(name)) target.breakBlock(at)
      if (objects.has(name) || voidObjects.has(name)) target.omit(at)
      if (objects.has(name) || unseen.has(name)) omitted = { name, depth: 1, blocks: 0 }
      return true
    },
    hide(name, at) {
      if (hidden || omitted || voids.has(name)) return
      hidden = { name, depth: 1, blocks: 0 }
      builder.aside().breakBlock(at)
    },
    close(name, at) {
      if (omitted && !(name === omitted.name && --omitted.depth === 0) && !closesBeyond(omitted, name)) return false
      omitted = undefined
      if (hidden && isLeft(hidden, name)) leaveHidden(at)
      if (blocks.has(name)) (hidden ? builder.aside() : builder).breakBlock(at)
      return true
    },
    target: () => (omitted ? undefined : hidden ? builder.aside() : builder),
    isSeen: () => !(omitted && unseen.has(omitted.name)),
    isForeign: () => omitted?.name === 'svg' || omitted?.name === 'math',
  }
}

/** A block inside code within a line, which nobody closed, ends the code too; so does the next reading of characters. */
function opensBeyond({ name: outer }: Enclosure, name: string): boolean {
  if (readings.has(outer)) return readings.has(name) || blocks.has(name)
  return inlineObjects.has(outer) && blocks.has(name)
}

function closesBeyond(outer: Enclosure, name: string): boolean {
  return opensBeyond(outer, name) || (readings.has(outer.name) && name === 'ruby')
}

/** Elements that end where another of their kind begins. */
const untilNext = /^(?:li|dt|dd|td|th|tr|option)$/

/** `<p hidden>一<p>二`: the second is seen. */
function endsBefore(hidden: Enclosure, name: string): boolean {
  if (hidden.name === 'p') return blocks.has(name) && name !== 'br'
  return hidden.blocks === 0 && name === hidden.name && untilNext.test(name)
}

function enter(hidden: Enclosure, name: string): void {
  if (name === hidden.name) hidden.depth++
  if (blocks.has(name) && !voids.has(name)) hidden.blocks++
}

/** Its own end, or that of a block round it. */
function isLeft(hidden: Enclosure, name: string): boolean {
  if (name === hidden.name) return --hidden.depth === 0
  return blocks.has(name) && !voids.has(name) && --hidden.blocks < 0
}
