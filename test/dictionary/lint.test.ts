/** What lint says of a dictionary, and what it leaves alone. */
import { describe, expect, test } from 'vitest'
import { lintDictionary } from '../../src/lint.js'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { DictionaryError } from '../../src/model/errors.js'

const layer = (id: string, entries: readonly Entry[], rest: Partial<Dictionary> = {}): Dictionary => ({
  id,
  basis: '规范',
  ...rest,
  entries,
})
const base = layer('base', [
  { wrong: '按装', right: '安装' },
  { wrong: '乱砍乱伐', right: '乱砍滥伐' },
  { wrong: '户口薄', right: ['户口簿', '户口本'] },
  { keep: '按装机电' },
])
const said = (entries: readonly Entry[], rest: Partial<Dictionary> = {}, lower: readonly Dictionary[] = [base]) =>
  lintDictionary(layer('own', entries, rest), { dictionaries: lower })
    .filter(({ kind }) => kind !== 'no-example')
    .map(({ kind, severity, message }) => `${kind} ${severity} ${message}`)

describe('one entry', () => {
  test.each<[name: string, entry: Entry, expected: string[]]>([
    ['a sound one', { wrong: '示列县', right: '示例县' }, []],
    [
      'the same in a lower layer',
      { wrong: '按装', right: '安装' },
      ['duplicate warning base/按装 已有“按装”', 'unsafe', 'contained'],
    ],
    [
      'the same as it folds',
      { wrong: ['ＡＢＣ县', 'ABC县'], right: '某县' },
      ['duplicate warning “ABC县”与“ＡＢＣ县”看作相同'],
    ],
    [
      'put right otherwise below',
      { wrong: '户口薄', right: '户口卡' },
      ['contradictory warning base/户口薄 对“户口薄”另有改法（户口簿、户口本）'],
    ],
    ['which it replaces', { wrong: '户口薄', right: '户口卡', replaces: 'base/户口薄' }, []],
    [
      'right below',
      { wrong: '乱砍滥伐', right: '乱伐林木' },
      ['contradictory warning “乱砍滥伐”在 base/乱砍乱伐 里是对的'],
    ],
    ['kept below', { keep: '按装机电' }, ['duplicate warning “按装机电”在 base/按装机电 里已经保留']],
    [
      'a right form that is wrong below',
      { wrong: '安状好', right: '按装好' },
      ['disputed warning 正确写法“按装好”里的“按装”在 base/按装 里是错的'],
    ],
    [
      'a guard that lets all of it pass',
      { wrong: '示列县', right: '示例县', unless: { inside: '示列县' } },
      ['unreachable error “示列县”永远不会报'],
    ],
    ['one character', { wrong: '装', right: '安' }, ['too-short error “装”只有一个字', 'contained']],
    ['one character kept', { keep: '按' }, ['too-short error 保留的“按”只有一个字']],
    ['two characters', { wrong: '示列', right: '示例' }, ['unsafe warning “示列”只有两个字']],
    ['two characters with a guard', { wrong: '示列', right: '示例', unless: { after: '表' }, allows: '示列表' }, []],
    ['two characters that people thought about', { wrong: '示列', right: '示例', allows: '展示一列' }, []],
    [
      'a part of a right form',
      { wrong: '砍滥伐', right: '砍伐' },
      ['contained info 错误写法是“乱砍滥伐”（base/乱砍乱伐）的一部分'],
    ],
    ['two characters beyond the basic plane', { wrong: '𠮷县', right: '吉县' }, ['unsafe']],
  ])('%s', (_name, entry, expected) => {
    const found = said([entry])
    expect(found.map((line, at) => line.startsWith(expected[at] ?? '-'))).toEqual(found.map(() => true))
    expect(found).toHaveLength(expected.length)
  })

  test('no basis and no example', () => {
    const kinds = (entry: Entry) => lintDictionary({ id: 'own', entries: [entry] }).map(({ kind }) => kind)
    expect(kinds({ wrong: '示列县', right: '示例县' })).toEqual(['no-basis', 'no-example'])
    expect(kinds({ wrong: '示列县', right: '示例县', basis: '规范', examples: { 示列县: '示例县' } })).toEqual([])
    expect(kinds({ keep: '示例县' })).toEqual([])
  })
})

describe('reach', () => {
  test('a longer form in which another of its own layer always wins', () => {
    const found = said([
      { id: 'a', wrong: '示列县委', right: '示例县委', severity: 'info' },
      { id: 'b', wrong: '示列县', right: '示例县' },
    ])
    expect(found).toEqual([expect.stringMatching(/^unreachable error “示列县委”总是由 own\/b 先报出/)])
  })
  test('what a higher layer took out, calls right or keeps', () => {
    const own = layer('own', [
      { wrong: '示列县', right: '示例县' },
      { wrong: '模饭镇', right: '模范镇' },
    ])
    const top = layer('top', [{ keep: '模饭镇' }], { off: 'own/示列县' })
    const found = lintDictionary(own, { dictionaries: [base, own, top] }).filter(({ kind }) => kind === 'unreachable')
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('已被上层的 top 取代'),
      expect.stringContaining('在 top/模饭镇 里是对的'),
    ])
  })
  test('forms that count from different days are all found', () => {
    const entry = (wrong: string, since: string): Entry => ({ wrong, right: '县市场监管局', since })
    expect(said([entry('县工商局', '2019-01-01'), entry('县质监局', '2018-01-01')])).toEqual([])
  })
})

test('names file, line and entry', () => {
  expect(lintDictionary(layer('own', [{ wrong: '示列县', line: 7 }]))).toEqual([
    expect.objectContaining({ file: 'own', line: 7, entry: '示列县', kind: 'no-example', severity: 'warning' }),
  ])
})

test('refuses what is malformed and what does not fit', () => {
  expect(() => said([{ wrong: '' }])).toThrow(DictionaryError)
  expect(() => said([], { off: 'base/无' })).toThrow(DictionaryError)
})

test('an empty dictionary is clean', () => expect(said([])).toEqual([]))
