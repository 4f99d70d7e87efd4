/** How long lists of idioms travel: those of four characters in order, and what several begin with said once. */

/** The order of such a list says nothing, but that an entry without an id is called by its first phrase. */
interface Idioms {
  readonly id: string
  readonly canonical: readonly string[]
  /** `爱不释手莫能助 安居乐业` are 爱不释手, 爱莫能助 and 安居乐业. */
  readonly fours?: string
}

const four = /^[^\s\ud800-\udfff]{4}$/
/** Where there are few, their order is that of their subjects, and compresses as well. */
const many = 60
const isFour = (phrase: string): boolean => four.test(phrase)

/** What is no such list stays as it is. */
export function packFours(entry: object): object {
  if (!isIdioms(entry)) return entry
  const phrases = entry.canonical.filter(isFour).sort()
  const said = phrases.map((phrase, at) => (phrase[0] === phrases[at - 1]?.[0] ? phrase.slice(1) : ` ${phrase}`))
  return { ...entry, canonical: entry.canonical.filter((phrase) => !isFour(phrase)), fours: said.join('').slice(1) }
}

function isIdioms(entry: object): entry is Idioms {
  const { id, canonical } = entry as Partial<Idioms>
  return id !== undefined && Array.isArray(canonical) && canonical.filter(isFour).length >= many
}

export function unpackFours(packed: object): object {
  const { fours, ...entry } = packed as Idioms
  return fours === undefined
    ? entry
    : { ...entry, canonical: [...entry.canonical, ...fours.split(' ').flatMap(phrasesOf)] }
}

function phrasesOf([first, ...rest]: string): string[] {
  return (rest.join('').match(/.{3}/g) ?? []).map((end) => first + end)
}
