/** What each layer does to those below it: country, province, city, county and office. */
import { describe, expect, test } from 'vitest'
import { defaultDictionaries, defaultRules } from '../../src/defaults.js'
import { type LayerReport, reportLayers } from '../../src/layers-report.js'
import type { Dictionary, Entry } from '../../src/model/entry.js'
import { DictionaryError } from '../../src/model/errors.js'
import { repetition } from '../../src/rules/repetition.js'

const layer = (id: string, entries: readonly Entry[], rest: Partial<Dictionary> = {}): Dictionary => ({
  id,
  ...rest,
  entries,
})

const country = layer('国家', [
  { wrong: '按装', right: '安装' },
  { wrong: '户口薄', right: '户口簿' },
  { wrong: '发改委', right: '发展改革委' },
  { wrong: '二千', right: '两千' },
])
const province = layer('省', [
  { keep: '按装机电公司' },
  { id: '发改委', wrong: '发改委', right: '省发展改革委', replaces: '国家/发改委' },
])
const city = layer('市', [{ wrong: '市扶贫办', right: '市乡村振兴局' }], { off: ['国家/二千', 'rule/repetition'] })
const county = layer('县', [
  { wrong: '薄弱村', right: '户口薄' },
  { wrong: '市扶', right: '市扶助', severity: 'error' },
])
const office = layer('部门', [{ keep: '市扶' }, { wrong: '县局', right: '县局机关', unless: { inside: '县局' } }])
const layers = [country, province, city, county, office]
const nothing = { added: [], keeps: [], replaced: [], off: [], silenced: [], sheltered: [], unreachable: [] }

describe('five layers', () => {
  const reports = reportLayers(layers, [repetition])
  const expected: Partial<LayerReport>[] = [
    { dictionary: '国家', added: ['国家/按装', '国家/户口薄', '国家/发改委', '国家/二千'] },
    {
      dictionary: '省',
      keeps: ['省/按装机电公司'],
      replaced: [{ ruleId: '国家/发改委', by: '省/发改委' }],
      sheltered: [{ ruleId: '国家/按装', form: '按装', within: '按装机电公司', by: '省/按装机电公司' }],
    },
    { dictionary: '市', added: ['市/市扶贫办'], off: ['国家/二千', 'rule/repetition'] },
    {
      dictionary: '县',
      added: ['县/薄弱村', '县/市扶'],
      silenced: [
        { ruleId: '国家/户口薄', form: '户口薄', reason: 'right', by: '县/薄弱村' },
        { ruleId: '市/市扶贫办', form: '市扶贫办', reason: 'beaten', by: '县/市扶' },
      ],
    },
    {
      dictionary: '部门',
      added: ['部门/县局'],
      keeps: ['部门/市扶'],
      silenced: [{ ruleId: '县/市扶', form: '市扶', reason: 'kept', by: '部门/市扶' }],
      sheltered: [],
      unreachable: [{ ruleId: '部门/县局', form: '县局', reason: 'guarded', by: '部门/县局' }],
    },
  ]
  test.each(expected)('$dictionary', (part) => {
    expect(reports.find(({ dictionary }) => dictionary === part.dictionary)).toEqual({ ...nothing, ...part })
  })

  test('a layer is read as it stood when it came: what a higher one does is told of that one', () => {
    expect(reportLayers(layers.slice(0, 3), [repetition])).toEqual(reports.slice(0, 3))
  })

  test('what is taken out is neither silenced nor sheltered by others', () => {
    const named = reports.flatMap(({ silenced, sheltered }) => [...silenced, ...sheltered]).map(({ ruleId }) => ruleId)
    expect(named).not.toContain('国家/发改委')
    expect(named).not.toContain('国家/二千')
  })
})

test('a form that is written so only as it folds is told too', () => {
  const [, report] = reportLayers([country, layer('省', [{ wrong: 'Ａ县', right: 'B县' }])])
  expect(report).toEqual({ ...nothing, dictionary: '省', added: ['省/Ａ县'] })
})

test('the shipped dictionaries silence nothing of each other', () => {
  const reports = reportLayers(defaultDictionaries, defaultRules)
  expect(reports.flatMap(({ silenced, unreachable }) => [...silenced, ...unreachable])).toEqual([])
  expect(reports.map(({ dictionary }) => dictionary)).toEqual(defaultDictionaries.map(({ id }) => id))
})

test('layers that do not fit together are refused', () => {
  expect(() => reportLayers([layer('县', [], { off: '国家/无' })])).toThrow(DictionaryError)
  expect(reportLayers([])).toEqual([])
})
