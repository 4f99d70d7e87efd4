/** Private data is found whoever protects it, and shown nowhere: not in the finding, and not beside another one. */
import { createColors } from 'picocolors'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import type { Entry } from '../../src/model/entry.js'
import { createProofreader as createBare } from '../../src/proofreader.js'
import { fileResult } from '../../src/report/result.js'
import { fileReport } from '../../src/report/text.js'
import { privacy } from '../../src/rules/privacy.js'
import { mask } from '../../src/text/mask.js'

const article = '救助对象王某，电话13800000000，工人正在按装路灯。'
const { check } = createProofreader()
const withEntry = (entry: Entry) => createBare({ dictionaries: [{ id: 'own', entries: [entry] }], rules: [privacy] })

test.each([
  ['13800000000', '138****0000'],
  ['138 0000 0000', '138 **** 0000'],
  ['61032619621130003X', '610***********003X'],
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
