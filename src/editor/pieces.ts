/** A text put together from pieces, each of which stands for something elsewhere. */
import { lastAtMost } from '../text/position.js'

/** The pieces in the text's order. */
export interface Pieces<Target> {
  readonly text: string
  readonly starts: readonly number[]
  readonly targets: readonly Target[]
  /** Which piece holds the character at an offset; the last one for offsets beyond. */
  pieceAt(offset: number): number
  /** Where a piece ends in the text. */
  endOf(piece: number): number
}

export interface PieceBuilder<Target> {
  /** Empty text is left out. */
  add(text: string, target: Target): void
  /** The last character so far. */
  last(): string | undefined
  build(): Pieces<Target>
}

export function createPieceBuilder<Target>(): PieceBuilder<Target> {
  const texts: string[] = []
  const starts: number[] = []
  const targets: Target[] = []
  let length = 0
  return {
    add(text, target) {
      if (text === '') return
      texts.push(text)
      starts.push(length)
      targets.push(target)
      length += text.length
    },
    last: () => texts.at(-1)?.at(-1),
    build: () => ({
      text: texts.join(''),
      starts,
      targets,
      pieceAt: (offset) => lastAtMost(starts, offset),
      endOf: (piece) => (piece + 1 < starts.length ? starts[piece + 1] : length),
    }),
  }
}
