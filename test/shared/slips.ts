/** Slips of phrases in sentences, in equal shares of five kinds, the same for the same seed. */
import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { shapeTable } from '../../src/text/shape-table.js'

export interface MadeSlip {
  readonly kind: string
  readonly phrase: string
  /** What stands in place of the phrase. */
  readonly words: string
  readonly sentence: string
  readonly corrected: string
}

const sentences = [
  '会议强调，要认真学习领会@，推动各项工作落到实处。',
  '全县上下深入贯彻@有关要求，取得明显成效。',
  '他对@作了说明。',
  '关于@的报告',
  '各地以@为抓手，持续发力。',
]

/** `characters` are those that a typist may choose among. */
export function makeSlips(phrases: readonly string[], characters: readonly string[], seed: number): MadeSlip[] {
  const kinds = Object.entries(slipKinds(characters))
  const choice = fc.record({ at: fc.nat(), pick: fc.nat(), sentence: fc.constantFrom(...sentences) })
  const choices = fc.sample(choice, { seed, numRuns: phrases.length * kinds.length * 4 })
  return choices.flatMap(({ at, pick, sentence }, index) => {
    const phrase = phrases[Math.floor(index / 4 / kinds.length)]
    const [kind, slip] = kinds[index % kinds.length]
    const words = slip(phrase, at % phrase.length, pick)
    if (words === undefined || words === phrase) return []
    return [{ kind, phrase, words, sentence: sentence.replace('@', words), corrected: sentence.replace('@', phrase) }]
  })
}

type SlipMaker = (phrase: string, at: number, pick: number) => string | undefined

function slipKinds(characters: readonly string[]): Readonly<Record<string, SlipMaker>> {
  const homophones = groupsOf(characters.map((character) => [pinyin(character, { toneType: 'none' }), character]))
  const lookAlikes = groupsOf(
    shapeTable.split(' ').flatMap(([one, ...others]) =>
      others.flatMap((other) => [
        [one, other],
        [other, one],
      ]),
    ),
  )
  const replace = (phrase: string, at: number, by: string | undefined) =>
    by === undefined ? undefined : phrase.slice(0, at) + by + phrase.slice(at + 1)
  return {
    homophone: onHan((phrase, at, pick) => {
      const alike = (homophones.get(pinyin(phrase[at], { toneType: 'none' })) ?? []).filter((one) => one !== phrase[at])
      return replace(phrase, at, alike[pick % alike.length])
    }),
    'look-alike': onHan((phrase, at, pick) => {
      const alike = lookAlikes.get(phrase[at]) ?? []
      return replace(phrase, at, alike[pick % alike.length])
    }),
    missing: onHan((phrase, at) => phrase.slice(0, at) + phrase.slice(at + 1)),
    doubled: onHan((phrase, at) => phrase.slice(0, at) + phrase[at] + phrase.slice(at)),
    swapped: onHan((phrase, at) =>
      isHan(phrase[at + 1]) ? phrase.slice(0, at) + phrase[at + 1] + phrase[at] + phrase.slice(at + 2) : undefined,
    ),
  }
}

function onHan(slip: SlipMaker): SlipMaker {
  return (phrase, at, pick) => (isHan(phrase[at]) ? slip(phrase, at, pick) : undefined)
}

function isHan(character: string | undefined): boolean {
  return /^\p{Script=Han}$/u.test(character ?? '')
}

function groupsOf(pairs: readonly (readonly string[])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
