/** What a comment asks of the proofreader: `jiaodui-disable-next-line typos/按装 -- reason`. */

const verbs = ['disable', 'disable-line', 'disable-next-line', 'enable'] as const

export interface Directive {
  readonly verb: (typeof verbs)[number]
  /** Ids of entries, rules and dictionaries; none: all. */
  readonly ids: readonly string[]
  /** Empty where none is given. */
  readonly reason: string
}

/** A comment that nobody closed where it should end is longer. */
const longest = 1000
const head = /^\s*jiaodui-(\S+)/
/** An id with white space or commas in it stands in quotes. */
const part = /[\s,，]*(?:(?:--+|—+)([\s\S]*)|"([^"]+)"|'([^']+)'|([^\s,，]+))/y

/** Nothing where it is no directive. */
export function readDirective(text: string): Directive | undefined {
  const [start, word] = head.exec(text) ?? ['']
  const verb = verbs.find((known) => known === word)
  if (!verb || text.length > longest) return undefined
  const ids: string[] = []
  part.lastIndex = start.length
  for (let found = part.exec(text); found; found = part.exec(text)) {
    const [, reason, ...id] = found
    if (reason !== undefined) return { verb, ids, reason: reason.trim() }
    ids.push(id.find((written) => written !== undefined) ?? '')
  }
  return { verb, ids, reason: '' }
}
