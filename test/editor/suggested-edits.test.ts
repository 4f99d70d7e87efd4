/** A suggestion that a person chose, put into the article with the markup left as it is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSuggestionEdits } from '../../src/editor/suggested-edits.js'
import type { Format } from '../../src/model/view.js'
import { createProofreader } from '../../src/proofreader.js'
import { privacy } from '../../src/rules/privacy.js'
import { applyEdits } from '../../src/text/edits.js'
import { createView } from '../../src/view/view.js'

const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '县委县政府', right: ['县委、县政府', '眉县县委、眉县人民政府'] },
        { wrong: '按装', right: ['安装', '装配'] },
        { wrong: '甲<乙', right: ['乙>甲', '甲&乙'] },
      ],
    },
  ],
})

function chosen(article: string, format: Format, at = 0): string | undefined {
  const [finding] = proofreader.check(article, { format }).findings.filter(({ ruleId }) => ruleId.startsWith('own/'))
  const edits = createSuggestionEdits(article, format)(finding, finding.suggestions[at])
  return edits && applyEdits(article, edits)
}

test.each([
  ['text', 'text', '在县委县政府领导下', 0, '在县委、县政府领导下'],
  ['text with a mark', 'text', '\ufeff县委县政府', 1, '\ufeff眉县县委、眉县人民政府'],
  ['html: markup within stays', 'html', '<p>县委<b>县政府</b>', 0, '<p>县委、<b>县政府</b>'],
  ['html: several nodes', 'html', '<p>县<i>委</i><b>县政府</b>', 1, '<p>眉县县<i>委</i>、眉<b>县人民政府</b>'],
  ['html: at the start of a block', 'html', '<p>一</p><p>按装</p>', 1, '<p>一</p><p>装配</p>'],
  ['html: at the end of a block', 'html', '<ul><li>路灯按装<li>二</ul>', 0, '<ul><li>路灯安装<li>二</ul>'],
  ['html: references', 'html', '<p>&#25353;装', 0, '<p>安装'],
  ['html: what is put in is written as one', 'html', '<p>甲&lt;乙', 1, '<p>甲&amp;乙'],
  ['html: across a wrapped line', 'html', '<p>县委\n  县政府', 0, '<p>县委、\n  县政府'],
  ['markdown', 'markdown', '在县委**县政府**领导下', 0, '在县委、**县政府**领导下'],
  ['markdown: a table', 'markdown', '| 项目 |\n|---|\n| 按装 |\n', 1, '| 项目 |\n|---|\n| 装配 |\n'],
] as const)('%s', (_, format, article, at, expected) => expect(chosen(article, format, at)).toBe(expected))

test('what a machine may do is taken as it stands', () => {
  const safe = createProofreader({ dictionaries: [{ id: 'own', entries: [{ wrong: '按装', right: '安装' }] }] })
  const [finding] = safe.check('按装').findings
  expect(createSuggestionEdits('按装')(finding, '安装')).toBe(finding.edits)
})

test('words of one’s own may be put in too', () => {
  const article = '<p>按<b>装</b></p>'
  const [finding] = proofreader.check(article, { format: 'html' }).findings
  const edits = createSuggestionEdits(article, 'html')(finding, '安置')
  expect(edits && applyEdits(article, edits)).toBe('<p>安<b>置</b></p>')
})

describe('refuses', () => {
  const [finding] = proofreader.check('路灯按装').findings
  test.each(['路灯安装好', '', '按装路灯', '路灯'])('an article that was changed: %s', (article) =>
    expect(createSuggestionEdits(article)(finding, '装配')).toBeUndefined(),
  )
})

test('private data is changed where it stands, though it is masked in the finding', () => {
  const article = '<p>患者张某，电话：<b>139</b>00000001。'
  const found = createProofreader({ rules: [privacy] })
    .check(article, { format: 'html' })
    .findings.find(({ type }) => type === 'privacy')
  expect(found?.text).toContain('*')
  const edits = found && createSuggestionEdits(article, 'html')(found, '（略）')
  expect(edits && applyEdits(article, edits)).toBe('<p>患者张某，电话：<b>（略）</b>。')
})

test('what is put in is what a reader then sees, whatever the markup', () => {
  const pieces = fc.constantFrom(
    '县委',
    '县政府',
    '按',
    '装',
    '<b>',
    '</b>',
    '<p>',
    '<br>',
    '&nbsp;',
    '&#21439;',
    '\n',
    '<img>',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const article = parts.join('')
      const { findings } = proofreader.check(article, { format: 'html' })
      const editsFor = createSuggestionEdits(article, 'html')
      for (const finding of findings.filter(({ ruleId }) => ruleId.startsWith('own/'))) {
        const edits = editsFor(finding, finding.suggestions[1])
        const shown = createView(applyEdits(article, edits ?? []), 'html').text
        expect(shown).toContain(finding.suggestions[1])
        expect(shown.length - createView(article, 'html').text.length).toBe(
          finding.suggestions[1].length - finding.text.length,
        )
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})
