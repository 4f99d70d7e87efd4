/** Fields: their instructions are not seen, their results are. */

export interface Fields {
  /** `begin`, `separate` or `end`. */
  mark(type: string | undefined): void
  /** Whether what stands here is the instruction of a field. */
  isInstruction(): boolean
}

export function createFields(): Fields {
  /** Whether each open field has come to its result. */
  const open: boolean[] = []
  let instructions = 0
  return {
    mark(type) {
      if (type === 'begin') {
        open.push(false)
        instructions++
      } else if (type === 'separate' && open.at(-1) === false) {
        open[open.length - 1] = true
        instructions--
      } else if (type === 'end' && open.pop() === false) instructions--
    },
    isInstruction: () => instructions > 0,
  }
}
