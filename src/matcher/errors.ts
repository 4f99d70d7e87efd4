/** The error of `loadMatcher`. */

/** Numbers that are not compiled patterns, or not the ones that were saved. */
export class CompiledPatternsError extends Error {
  override readonly name = 'CompiledPatternsError'
  constructor(fault: string) {
    super(`${fault} Compile the patterns again with createMatcher, and save its \`compiled\` whole.`)
  }
}
