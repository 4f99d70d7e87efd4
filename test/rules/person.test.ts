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

function found(text: string, publishedAt?: string, more: Partial<PersonOptions> = {}): PersonFinding[] {
  return read(persons, text, publishedAt, more)
}

function read(
  entries: readonly PersonEntry[],
  text: string,
  publishedAt?: string,
  more: Partial<PersonOptions> = {},
): PersonFinding[] {
  const matcher = createMatcher(personAnchors(entries), { folds })
  const { count, starts, ends } = matcher.scan(text)
  const hits = Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] }))
  const weightOf = () => ({ severity: 'error', confidence: 'certain' }) as const
  return createPersonReader(entries, { fold, weightOf, ...more })(text, hits, publishedAt)
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
    ['an office of several', '示例县副县长秦旺舒讲话。', undefined],
  ])('%s: %s', (_name, text, expected) => {
    expect(said(text, '2024-01-01')).toEqual(expected === undefined ? [] : [expected])
  })

  test('one character for one that sounds or looks like it', () => {
    const alike = (one: string, other: string): boolean => new Set([one, other, '元', '远']).size === 2
    expect(said('示例县县委书记林书元', '2024-01-01', { alike })).toEqual(['林书元 林书远 error likely'])
    expect(said('示例县县委书记林书文', '2024-01-01', { alike })).toEqual([])
  })

  test('in characters that PDFs leave', () => {
    expect(said('示例县县⻓⽅若川', '2024-01-01')).toEqual([])
    expect(said('示例县县⻓⽅若水', '2024-01-01')).toEqual(['⽅若水 方若川 warning likely'])
  })

  test('says what it suspects', () => {
    expect(found('示例县县委书记林书元', '2024-01-01')[0]).toMatchObject({
      entry: persons[0],
      message: '“林书元”疑为“林书远”，请核对姓名。',
    })
  })
})

describe('offices by the day', () => {
  test.each([
    ['a former office', '示例县县长林书远到会。', '2024-01-01', '示例县县长 示例县县委书记 error likely'],
    ['on the last day', '示例县县长林书远到会。', '2023-05-09', undefined],
    ['on the day after', '示例县县长林书远到会。', '2023-05-10', '示例县县长 示例县县委书记 error likely'],
    ['an office to come', '示例县县委书记林书远到会。', '2022-01-01', '示例县县委书记 示例县县长 error likely'],
    ['an office that nothing follows', '示例县政协主席乔知远到会。', '2024-01-01', '示例县政协主席  error likely'],
    ['a former office without a day', '示例县县长林书远到会。', undefined, '示例县县长 示例县县委书记 info possible'],
    ['the present office without a day', '示例县县委书记林书远到会。', undefined, undefined],
    ['an office without days', '示例县副县长秦望舒到会。', '1999-01-01', undefined],
    [
      'another’s office',
      '示例县县委书记方若川到会。',
      '2024-01-01',
      '示例县县委书记方若川 示例县县委书记林书远/示例县县长方若川 error likely',
    ],
    [
      'another’s office without a day',
      '示例县县委书记方若川',
      undefined,
      '示例县县委书记方若川 示例县县委书记林书远/示例县县长方若川 info possible',
    ],
    ['原', '原示例县县长林书远', '2024-01-01', undefined],
    ['时任', '时任示例县县长林书远', '2024-01-01', undefined],
    ['前', '前示例县政协主席乔知远', '2024-01-01', undefined],
    ['时任 in brackets', '示例县县长林书远（时任）', '2024-01-01', undefined],
    ['时任 before several offices', '时任示例县委副书记、示例县县长林书远', '2024-01-01', undefined],
    ['原 before several offices', '会见了原县委副书记、示例县县长林书远', '2024-01-01', undefined],
    ['前任', '前任示例县县长林书远', '2024-01-01', undefined],
    ['卸任', '卸任示例县县长林书远', '2024-01-01', undefined],
    ['卸任 after the name', '示例县县长林书远（2023年卸任）', '2024-01-01', undefined],
    ['a past year', '2022年，示例县县长林书远主持会议。', '2024-01-01', undefined],
    ['a past day of the same year', '2024年1月2日，示例县县长林书远主持会议。', '2024-03-01', undefined],
    [
      'the year of the article',
      '2024年，示例县县长林书远主持会议。',
      '2024-03-01',
      '示例县县长 示例县县委书记 error likely',
    ],
    [
      'a past year of another sentence',
      '工程2022年开工。示例县县长林书远到会。',
      '2024-03-01',
      '示例县县长 示例县县委书记 error likely',
    ],
    ['原 in other words', '原因是示例县县长林书远', '2024-03-01', '示例县县长 示例县县委书记 error likely'],
    ['a name within a longer one', '示例县县长陆安远讲话。', '2024-01-01', undefined],
    [
      'a name of two characters',
      '示例县县长陆安主持会议。',
      '2024-01-01',
      '示例县县长陆安 示例县县长方若川/示例县人大常委会主任陆安 error likely',
    ],
    ['only named in the same sentence', '示例县县长会见了林书远。', '2024-01-01', undefined],
    [
      'another office of the same end',
      '示例县副县长林书远',
      undefined,
      '示例县副县长林书远 示例县副县长秦望舒/示例县副县长秦望/示例县县委书记林书远 info possible',
    ],
    ['the longer name', '示例县副县长秦望舒', '2024-01-01', undefined],
  ] as const)('%s: %s on %s', (_name, text, publishedAt, expected) => {
    expect(said(text, publishedAt)).toEqual(expected === undefined ? [] : [expected])
  })

  test('says what is right', () => {
    const message = (text: string, day?: string): string | undefined => found(text, day)[0]?.message
    expect(message('示例县县长林书远', '2024-01-01')).toBe(
      '林书远2024-01-01时不任“示例县县长”，应为“示例县县委书记”；写旧职务请加“时任”或“原”。',
    )
    expect(message('示例县政协主席乔知远', '2024-01-01')).toContain('请核对职务')
    expect(message('示例县县委书记方若川', '2024-01-01')).toBe(
      '方若川不任“示例县县委书记”，应为“示例县县委书记林书远”或“示例县县长方若川”，请核对姓名和职务。',
    )
  })
})

describe('order of names', () => {
  test.each([
    ['two', '县领导方若川、林书远参加。', '方若川、林书远 林书远、方若川 warning likely'],
    [
      'three, with a conjunction',
      '方若川、秦望舒和林书远参加',
      '方若川、秦望舒和林书远 林书远、方若川和秦望舒 warning likely',
    ],
    ['two with a conjunction', '秦望舒和方若川', '秦望舒和方若川 方若川和秦望舒 warning likely'],
    ['in order', '林书远、方若川、秦望舒', undefined],
    ['equal ranks', '秦望、秦望舒', undefined],
    ['与 between two who meet', '方若川与林书远会谈', undefined],
    ['a name within a longer one', '秦望舒、秦望远', undefined],
    ['a name twice: nothing to put in', '方若川、林书远、方若川', '方若川、林书远、方若川  warning likely'],
    ['in two clauses', '方若川主持，林书远讲话。', undefined],
    ['a list after a conjunction', '林书远和方若川、林书远', undefined],
    ['with somebody between who has no place', '方若川、陆安、林书远', undefined],
    ['with a stranger between', '方若川、某某某、林书远', undefined],
    ['who is not in office any more has no place', '乔知远、方若川', undefined],
  ])('%s: %s', (_name, text, expected) => {
    expect(said(text, '2024-01-01')).toEqual(expected === undefined ? [] : [expected])
  })

  test('goes by the day', () => {
    expect(said('乔知远、林书远', '2021-06-01')).toEqual(['乔知远、林书远 林书远、乔知远 warning likely'])
    expect(said('乔知远、林书远')).toEqual([])
    expect(said('方若川、林书远')).toEqual(['方若川、林书远 林书远、方若川 warning likely'])
  })

  test('says what is right', () => {
    expect(found('方若川、林书远')[0]).toMatchObject({ entry: persons[1], message: '名次应为“林书远、方若川”。' })
  })
})

describe('two persons of one name', () => {
  const bearers: PersonEntry[] = [
    { person: '林书远', offices: [{ title: '甲县县长' }], rank: 2 },
    { person: '林书远', offices: [{ title: '乙县县长', until: '2023-01-01' }], rank: 3 },
    { person: '方若川', offices: [{ title: '乙县县长', since: '2023-01-02' }], rank: 1 },
  ]
  test.each([
    ['each in his office', '甲县县长林书远、乙县县长方若川', 0],
    ['the other one in his', '乙县县长林书远', 1],
    ['neither has a place in an order', '林书远、方若川', 0],
  ])('%s: %s', (_name, text, count) => expect(read(bearers, text, '2024-01-01')).toHaveLength(count))
  test('the first is not forgotten', () => {
    expect(read([...bearers].reverse(), '甲县县长林书远', '2024-01-01')).toEqual([])
    expect(read(bearers, '乙县县长林书远', '2022-01-01')).toEqual([])
  })
})
