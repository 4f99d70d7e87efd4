/** Entries that are read: their stamp, their neighbours, the days they count from. */
import { describe, expect, test } from 'vitest'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { createProofreader } from '../../src/proofreader.js'
import { proveDictionary } from '../../src/prove.js'

const layer = (entries: readonly Entry[], more: Partial<Dictionary> = {}): Dictionary => ({ id: 'd', entries, ...more })

function found(text: string, dictionary: Dictionary, publishedAt?: string): string[] {
  const { findings } = createProofreader({ dictionaries: [dictionary] }).check(text, publishedAt ? { publishedAt } : {})
  return findings.map((finding) => `${finding.ruleId} ${finding.text} ${finding.severity}`)
}

const board: Entry = {
  id: '两套班子',
  sequence: ['县委', '县政府'],
  unless: { before: '驻', after: '办', inside: '县政府、县委党校' },
}

describe('a fixed order', () => {
  test.each([
    ['县政府、县委开会', ['d/两套班子 县政府、县委 error']],
    ['县政府、县委办公室', []],
    ['县政府、县委\u200b办公室', []],
    ['驻县政府、县委', []],
    ['县政府、县委党校', []],
    ['县政府、县委党小组', ['d/两套班子 县政府、县委 error']],
  ])('%s', (text, expected) => expect(found(text, layer([board]))).toEqual(expected))

  test.each([
    ['坚持创新、绿色、协调、共享', 1],
    ['发展绿色、协调、开放、共享单车', 0],
    ['更加绿色、共享、开放型的经济', 0],
    ['绿色、协调、创新、开放、共享单车', 1],
  ])('begins and ends with words where items are missing: %s', (text, count) => {
    const ideas: Entry = { sequence: ['创新', '协调', '绿色', '开放', '共享'], complete: true }
    expect(found(text, layer([ideas]))).toHaveLength(count)
  })

  test('weighs what its dictionary says, and counts from its first day', () => {
    const dictionary = layer([{ ...board, since: '2024-01-01' }], { severity: 'warning' })
    const on = (day?: string) => found('县政府、县委', dictionary, day)
    expect(on('2024-01-01')).toEqual(['d/两套班子 县政府、县委 warning'])
    expect(on('2023-12-31')).toEqual([])
    expect(on()).toEqual(['d/两套班子 县政府、县委 info'])
  })

  test('taken out by a higher layer it is silent', () => {
    const dictionaries = [layer([board]), { id: 'top', off: 'd/两套班子', entries: [] }]
    expect(createProofreader({ dictionaries }).check('县政府、县委').findings).toEqual([])
  })
})

describe('persons', () => {
  const mayor: Entry = { person: '方若川', offices: [{ title: '示例县县长' }], rank: 2, unless: { after: '纪念馆' } }
  const secretary: Entry = { person: '林书远', offices: [{ title: '示例县县委书记' }], rank: 1, severity: 'warning' }
  test.each([
    ['示例县县委书记林书元', ['d/林书远 林书元 warning']],
    ['示例县县长方若船', ['d/方若川 方若船 error']],
    ['方若川、林书远', ['d/方若川 方若川、林书远 warning']],
    ['方若川、林书远纪念馆', []],
  ])('of one dictionary are read together: %s', (text, expected) => {
    expect(found(text, layer([mayor, secretary]))).toEqual(expected)
  })

  test('one for another is told by sound or by shape', () => {
    expect(found('示例县县长方若明', layer([mayor]))).toEqual([])
    expect(found('示例县县长方若穿', layer([mayor]))).toEqual(['d/方若川 方若穿 error'])
  })
})

describe('a guard', () => {
  const dead = (entry: Entry): string[] =>
    proveDictionary(layer([entry])).failures.map(({ message }) => message.slice(0, 12))
  test.each<[name: string, entry: Entry]>([
    ['of a fixed order', { sequence: ['县委', '县政府'], unless: { after: '办' }, allows: '县政府、县委办公室' }],
    [
      'of a list too long to be written out',
      {
        sequence: [...'甲乙丙丁戊己庚辛'].map((name) => `${name}方`),
        unless: { after: '代表' },
        allows: '乙方、甲方、丙方、丁方、戊方、己方、庚方、辛方代表',
      },
    ],
    [
      'of a person',
      { person: '方若川', offices: [{ title: '示例县县长' }], unless: { after: '路' }, allows: '示例县县长方若水路口' },
    ],
    ['of a wrong spelling', { person: '方若川', similar: '方若穿', unless: { after: '越' }, allows: '方若穿越' }],
  ])('%s is alive, and dead where nothing needs it', (_name, entry) => {
    expect(dead(entry)).toEqual([])
    expect(dead({ ...entry, allows: '无关的话' })).toEqual([expect.stringMatching(/^守卫“after: /)])
  })
})
