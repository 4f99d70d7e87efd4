/** Private data is found whoever protects it, and shown nowhere: not in the finding, and not beside another one. */
import { createColors } from 'picocolors'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import type { Entry } from '../../src/model/entry.js'
import type { Format } from '../../src/model/view.js'
import { createProofreader as createBare } from '../../src/proofreader.js'
import { fileResult } from '../../src/report/result.js'
import { fileReport } from '../../src/report/text.js'
import { numberRuns } from '../../src/rules/number-run.js'
import { privacy } from '../../src/rules/privacy.js'
import { mask } from '../../src/text/mask.js'

const article = '救助对象王某，电话13800000000，工人正在按装路灯。'
const { check } = createProofreader()
const withEntry = (entry: Entry) => createBare({ dictionaries: [{ id: 'own', entries: [entry] }], rules: [privacy] })

test.each([
  ['13800000000', '138****0000'],
  ['138 0000 0000', '138 **** 0000'],
  ['61032619621130003X', '610***********003X'],
  ['１３８００００００００', '１３８****００００'],
  ['E12345678', 'E12****78'],
  ['幸福路三号', '幸****'],
  ['甲', '甲'],
])('%s is shown as %s', (text, shown) => expect(mask(text)).toBe(shown))

describe('a finding', () => {
  test('says where the number is, and not which', () => {
    const [finding] = check(article).findings
    expect(finding).toMatchObject({ type: 'privacy', severity: 'error', text: '138****0000', range: [9, 20] })
    expect(JSON.stringify(check(article))).not.toContain('13800000000')
    expect(finding.edits).toBeUndefined()
  })

  test.each([
    ['救助对象王某，电话13800000000。', 'error'],
    ['王某，电话13800000000，家住某村二组。', 'error'],
    ['村民王某电话13800000000。', 'warning'],
  ])('weighs by who has the number: %s', (text, severity) => {
    expect(check(text).findings).toMatchObject([{ type: 'privacy', severity }])
  })

  test('of one who may be called is a hint, and nothing is suggested', () => {
    const text = '联系人：王小明，联系电话：13800000000。'
    expect(check(text).findings).toMatchObject([{ severity: 'info', confidence: 'possible', suggestions: [] }])
    expect(JSON.stringify(check(text))).not.toContain('13800000000')
  })

  test.each([
    ['身份证号610326199003070019', 'warning', '校验码不符'],
    ['身份证号61032619900307001，', 'warning', '应为18位'],
    ['身份证号610326900307001', 'warning', '旧身份证号'],
    ['王某，1991年3月生，身份证号610326199003070018', 'error', '出生日期'],
    ['王某，出生日期：1990.3.7，身份证号610326199003070018', 'error', '应隐去'],
    ['王某（61032619900307****）', 'warning', '出生日期'],
    ['身份证号61032619******1234', 'info', '不够'],
    ['一卡通账号270000000000000000012', 'error', '银行卡号'],
  ])('says what is wrong: %s', (text, severity, words) => {
    expect(check(text).findings).toMatchObject([{ severity, message: expect.stringContaining(words) }])
  })

  test.each<readonly [Format, string, string]>([
    ['text', '患者李某，电话+86 １３８-００００-０００１', '１３８-００００-０００１'],
    [
      'text',
      '患者李某，电话1\u200b3\u200b8\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b1。',
      '1\u200b3\u200b8\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b1',
    ],
    ['html', '<p>患者李某，电话<b>138</b>0000<i>0001</i>。</p>', '138</b>0000<i>0001'],
    ['html', '<p>患者李某，电话138&nbsp;0000&nbsp;0001。</p>', '138&nbsp;0000&nbsp;0001'],
    ['html', '<p>患者李某，电话&#49;38<wbr>0000<!-- x -->0001。</p>', '&#49;38<wbr>0000<!-- x -->0001'],
    ['html', '<table><tr><td>姓名<td>性别<td>手机<tr><td>李明<td>男<td>13800000001</table>', '13800000001'],
    ['markdown', '患者李某，电话138**0000**0001。', '138**0000**0001'],
    ['markdown', '患者李某，电话[138-0000](#a)-0001。', '138-0000](#a)-0001'],
    ['markdown', '|姓名|性别|手机|\n|-|-|-|\n|李明|男|13800000001|', '13800000001'],
  ])('stands where its digits do, and all of them are hidden (%s): %s', (format, text, covered) => {
    const { findings } = check(text, { format })
    expect(findings.map(({ range }) => text.slice(...range))).toEqual([covered])
    expect(findings[0].text).toMatch(/^[1１].*\*.*\*.*[1１]$/)
    const report = fileReport('a', text, fileResult('a', text, findings).findings, createColors(false))
    expect(report).not.toContain('0000')
  })

  test('is not silenced by a kept phrase', () => {
    expect(withEntry({ keep: '电话13800000000' }).check(article).findings).toHaveLength(1)
  })

  test('owns its stretch, whatever a higher layer says of it', () => {
    const wrong: Entry = { wrong: '电话13800000000，工人', right: '电话' }
    expect(withEntry(wrong).check(article).findings).toMatchObject([{ type: 'privacy' }])
  })

  test('of a dictionary is masked too', () => {
    const secret: Entry = { wrong: '幸福路三号', right: '某处', type: 'privacy' }
    expect(withEntry(secret).check('家在幸福路三号。').findings).toMatchObject([
      { text: '幸****', suggestions: ['某处'] },
    ])
  })
})

describe('a report', () => {
  const shown = (text: string, findings = check(text).findings) =>
    fileReport('a.txt', text, fileResult('a.txt', text, findings).findings, createColors(false))

  test('shows it masked, beside another finding too', () => {
    expect(shown(article)).toContain('****0000，工人正在【按装】')
    expect(shown(article)).toContain('【138****0000】')
    expect(shown(article)).not.toContain('13800000000')
  })

  test('shows nothing of it where markup stands in it', () => {
    const html = '<p>救助对象王某，电话138<b>0000</b>0000，工人正在按装路灯。</p>'
    const report = shown(html, check(html, { format: 'html' }).findings)
    expect(report).not.toContain('<b>0000')
    expect(report).toContain('【按装】')
  })

  test('leaves an article without private data as it is', () => {
    expect(shown('工人正在按装路灯。')).toContain('工人正在【按装】路灯。')
  })
})

describe('reading for numbers', () => {
  test.each([
    '1',
    '138 ',
    '6217 ',
    '610326199003070018',
    '1-',
    '13800000000 ',
    '\u200b',
    '1\u200b',
    'a',
    '*',
    '＋86',
    '(',
    '138-',
  ])('reads nothing but %j once', (piece) => {
    const text = piece.repeat(20_000)
    const runs = [...numberRuns(text)]
    expect(runs.reduce((sum, run) => sum + run.text.length, 0)).toBeLessThanOrEqual(text.length)
  })

  test('meets every long number, wherever it begins', () => {
    for (let before = 0; before < 25; before++) {
      const text = `${'字'.repeat(before)}1380000000${'字'.repeat(3)}`
      expect([...numberRuns(text)].map((run) => [run.placeOf(0), run.text])).toEqual([[before, '1380000000']])
    }
  })
})
