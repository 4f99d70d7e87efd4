/** What it means for an entry that one of its texts stands in an article. */

/**
 * `wrong` unless a guard says otherwise; `doubtful` the same, but no machine may put it right; `right`: what it contains
 * is right; `keep`: so is what reaches across its edge; `anchor`: the text
 * round it is to be read.
 */
const roleKinds = ['wrong', 'doubtful', 'right', 'keep', 'anchor'] as const

export interface Role {
  readonly kind: (typeof roleKinds)[number]
  /** Which of the entry's wrong texts, right texts or anchors it is. */
  readonly at: number
}

const kindBits = 3

export function packRole({ kind, at }: Role): number {
  return (at << kindBits) | roleKinds.indexOf(kind)
}

export function unpackRole(packed: number): Role {
  return { kind: roleKinds[packed & ((1 << kindBits) - 1)], at: packed >> kindBits }
}
