/** Comments that ask to leave findings unsaid: in every format and place, hostile ones too. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../../src/check/check.js'
import { createProofreader as withDefaults } from '../../src/defaults.js'
import { createPack } from '../../src/dictionary/pack.js'
import { loadPack } from '../../src/dictionary/pack-load.js'
import { savePack } from '../../src/dictionary/pack-save.js'
import type { Report } from '../../src/model/report.js'
import type { Format } from '../../src/model/view.js'
import { createProofreader } from '../../src/proofreader.js'
import { privacy } from '../../src/rules/privacy.js'
import { repetition } from '../../src/rules/repetition.js'

const dictionaries = [
  { id: 'd', entries: [{ wrong: '甲', right: '子' }, { wrong: '乙', right: '丑' }, { wrong: '丙 丁', right: '丙丁' }] },
  { id: 'e', entries: [{ wrong: '戊', right: '辰' }] },
] // biome-ignore format: short entries
const proofreader = createProofreader({ dictionaries, rules: [privacy, repetition] })

function texts(report: Report): string {
  return report.findings.map(({ text }) => text).join('')
}
function faults({ suppressionFaults }: Report): string {
  return suppressionFaults.map(({ kind, ruleId }) => [kind, ruleId].filter(Boolean).join(' ')).join(', ')
}
const next = '<!-- jiaodui-disable-next-line -->'
const here = '<!-- jiaodui-disable-line -->'
const off = '<!-- jiaodui-disable -->'
const on = '<!-- jiaodui-enable -->'

/** What is still found, and the faults of the comments. */
const places: readonly (readonly [format: Format, article: string, found: string, faults?: string])[] = [
  ['html', `<p>甲</p>${next}<p>乙</p><p>戊</p>`, '甲戊'],
  ['html', `<p>甲</p>${next}\n<p>&nbsp;</p>\n<p>乙</p><p>戊</p>`, '甲戊'],
  ['html', `<p>甲${next}</p><p>乙</p><p>戊</p>`, '甲戊'],
  ['html', `<p>甲</p><p>${next}乙</p><p>戊</p>`, '甲戊'],
  ['html', `<p>甲</p><p>${next}</p><p>乙</p><p>戊</p>`, '甲戊'],
  ['html', `甲${next}<br>乙<br/>戊`, '甲戊'],
  ['html', `${next}甲乙`, ''],
  ['html', `甲${next}`, '甲', 'unused'],
  ['html', `<p>甲</p><p>乙${here}</p><p>戊</p>`, '甲戊'],
  ['html', `<p>甲</p><p>${here}乙</p><p>戊</p>`, '甲戊'],
  ['html', `<p>甲</p><p>乙</p> ${here}<p>戊</p>`, '甲戊'],
  ['html', `<div><p>甲</p>${here}乙</div><p>戊</p>`, '甲戊'],
  ['html', `甲<br>${here}乙<br>戊`, '甲戊'],
  ['html', `${here}<p>甲</p>`, '甲', 'unused'],
  ['html', `<p>甲</p><p>乙</p> ${here} <p>戊</p>`, '甲戊'],
  ['html', `<p>甲</p> ${next} <p> ${next}乙</p><p>戊</p>`, '甲戊', 'unused'],
  ['html', `<p>甲</p><p>&nbsp;${here}</p>`, ''],
  ['html', `<table><tr><td>甲</td><td>乙${here}</td></tr></table>`, '甲'],
  ['html', `甲${off}乙<p>戊</p>${on}甲`, '甲甲'],
  ['html', `甲${off}乙<p>戊</p>`, '甲'],
  ['html', `<p>甲${on}</p>`, '甲', 'unused'],
  ['html', `<ul><li>甲<li>${here}乙</ul>戊`, '甲戊'],
  ['html', `<pre>甲\n乙${here}\n戊</pre>`, '甲戊'],
  ['html', `<script>${off}</script><style>${off}</style><code>${off}</code>甲<b title="${off}">乙</b>`, '甲乙'],
  ['html', `&lt;!-- jiaodui-disable --&gt;甲`, '甲'],
  ['html', `<!-- 见附件 -->甲<!-- 已 jiaodui-disable -->乙`, '甲乙'],
  ['html', '甲<!-- jiaodui-disable', '甲'],
  ['html', `<!--jiaodui-disable-line-->甲`, ''],
  ['html', `<!--\n\tjiaodui-disable-line\n\td/甲\n-->甲乙`, '乙'],
  ['markdown', `甲\n\n${next}\n乙\n\n戊`, '甲戊'],
  ['markdown', `甲\n${next}\n乙\n\n戊`, '甲戊'],
  ['markdown', `甲\n\n${next}\n\n# 乙\n\n戊`, '甲戊'],
  ['markdown', `- 甲\n- 乙 ${here}\n- 戊`, '甲戊'],
  ['markdown', `- 甲\n\n  ${next}\n- 乙\n- 戊`, '甲戊'],
  ['markdown', `甲\n\n乙\n换行${here}\n\n戊`, '甲戊'],
  ['markdown', `甲\n\n${here} 乙\n\n戊`, '甲戊'],
  ['markdown', `甲  \n乙${here}\n\n戊`, '甲戊'],
  ['markdown', `| 甲 | 乙 ${here} |\n|---|---|\n| 戊 | 好 |`, '甲戊'],
  ['markdown', `甲\n\n${off}\n\n> 乙\n\n${on}\n\n戊`, '甲戊'],
  ['markdown', `甲${off}乙${on}戊`, '甲戊'],
  ['markdown', `<div>\n\n甲\n${next}\n</div>\n\n乙`, '甲'],
  ['markdown', `<p>甲</p>${next}<p>乙</p>`, '甲'],
  ['markdown', `\`${off}\`甲\n\n\`\`\`\n${off}\n\`\`\`\n\n    ${off}\n\n乙\\${off}`, '甲乙'],
  ['text', `${next}\n甲`, '甲'],
  ['text', `甲${off}`, '甲'],
] // biome-ignore format: a table

describe('where', () => {
  test.each(places.map(([format, article, found, fault = '']) => [format, article, found, fault] as const))(
    '%s %j leaves %j %s',
    (format, article, found, fault) => {
      const report = proofreader.check(article, { format })
      expect([texts(report), faults(report)]).toEqual([found, fault])
    },
  )
})

/** After `jiaodui-disable-line `, on a line of 甲 乙 戊. */
const directives: readonly (readonly [written: string, found: string, faults?: string])[] = [
  ['d/甲', '乙戊'],
  ['d', '戊'],
  ['d/甲 e', '乙'],
  ['d/甲,e/戊', '乙'],
  ['d/甲， e/戊，', '乙'],
  ['"d/甲" \'e/戊\'', '乙'],
  ['d/甲 -- 是原话，d/乙 也是', '乙戊'],
  ['-- d/甲', ''],
  ['—— d/甲', ''],
  ['d/甲 --', '乙戊'],
  ['d/辛', '甲乙戊', 'unknown-rule d/辛'],
  ['甲', '甲乙戊', 'unknown-rule 甲'],
  ['rule', '甲乙戊', 'unused rule'],
  ['rule/privacy', '甲乙戊', 'unused rule/privacy'],
  ['d/甲 d/辛', '乙戊', 'unknown-rule d/辛'],
  ['d/甲 d/甲', '乙戊', 'unused d/甲'],
  ['d "d/丙 丁"', '戊', 'unused d/丙 丁'],
  ['"d/甲', '甲乙戊', 'unknown-rule "d/甲'],
  ['""', '甲乙戊', 'unknown-rule ""'],
  ['13800138000', '甲乙戊', 'unknown-rule 138****8000'],
] // biome-ignore format: a table

describe('what', () => {
  test.each(directives.map(([written, found, fault = '']) => [written, found, fault] as const))(
    '%j leaves %j %s',
    (written, found, fault) => {
      const report = proofreader.check(`<p>甲 乙 戊<!-- jiaodui-disable-line ${written} -->`, { format: 'html' })
      expect([texts(report), faults(report)]).toEqual([found, fault])
    },
  )

  test.each(['jiaodui-disable-nextline', 'jiaodui-ignore', 'jiaodui-', 'jiaodui-disabled', `jiaodui-disable ${'甲 '.repeat(600)}`])(
    '%.40s is told',
    (text) => {
      const report = proofreader.check(`<p>甲<!-- ${text} -->`, { format: 'html' })
      expect([texts(report), faults(report)]).toEqual(['甲', 'malformed'])
    },
  ) // biome-ignore format: a list of words

  test('what is suppressed is told with its comment and its reason', () => {
    const article = '<p>甲</p><!-- jiaodui-disable-next-line d/乙 -- 原文如此，电话13800138000 --><p>乙甲</p>'
    const { suppressed, counts } = proofreader.check(article, { format: 'html' })
    expect(suppressed).toMatchObject([
      {
        ruleId: 'd/乙',
        text: '乙',
        range: [article.indexOf('乙甲'), article.indexOf('乙甲') + 1],
        suppression: { reason: '原文如此，电话138****8000' },
      },
    ])
    expect(article.slice(...suppressed[0].suppression.comment)).toMatch(/^<!-- jiaodui.*-->$/)
    expect(counts).toEqual({ error: 2, warning: 0, info: 0 })
  })

  test('an enable ends what a disable of the same words began, and no more', () => {
    const article =
      '<!--jiaodui-disable d e-->甲戊<!--jiaodui-enable d-->甲戊<!--jiaodui-enable d-->戊<!--jiaodui-enable-->戊'
    const report = proofreader.check(article, { format: 'html' })
    expect([texts(report), faults(report)]).toEqual(['甲戊', 'unused d'])
  })

  test('of two that say the same one is of use', () => {
    const report = proofreader.check(`${off}<p>甲${here}</p>`, { format: 'html' })
    expect(report.suppressed).toHaveLength(1)
    expect(report.suppressionFaults).toMatchObject([{ kind: 'unused' }])
  })
})

describe('private data', () => {
  const article = (ids: string): string => `<!-- jiaodui-disable ${ids} --><p>受助人王某，手机号13800138000。</p>`
  test.each([
    ['', 1],
    ['rule', 1],
    ['rule/privacy', 0],
  ])('disable %j leaves %i', (ids, count) => {
    const report = proofreader.check(article(ids), { format: 'html' })
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(Array(count).fill('rule/privacy'))
    expect(JSON.stringify(report)).not.toContain('13800138000')
  })
})

describe('options', () => {
  const article = `<p>甲</p><!-- jiaodui-disable-line d/甲 --><p>乙<!-- jiaodui-disable-line d/乙 -- 原话 --></p>`
  test.each<[CheckOptions, string, string]>([
    [{}, '', ''],
    [{ trustSuppressions: true }, '', ''],
    [{ trustSuppressions: false }, '甲乙', ''],
    [{ requireReason: true }, '甲', 'no-reason'],
    [{ requireReason: true, trustSuppressions: false }, '甲乙', ''],
  ])('%j', (options, found, fault) => {
    const report = proofreader.check(article, { format: 'html', ...options })
    expect([texts(report), faults(report)]).toEqual([found, fault])
  })
})

describe('fix', () => {
  test('leaves alone what is suppressed, and fixing twice is fixing once', () => {
    const article = `<p>甲${here}</p><p>甲</p>`
    const fixed = proofreader.fix(article, { format: 'html' })
    expect(fixed.article).toBe(`<p>甲${here}</p><p>子</p>`)
    expect(fixed.remaining).toEqual([])
    expect(proofreader.fix(fixed.article, { format: 'html' })).toMatchObject({ article: fixed.article, applied: [] })
    expect(proofreader.fix(article, { format: 'html', trustSuppressions: false }).article).toBe(
      `<p>子${here}</p><p>子</p>`,
    )
  })
})

describe('hostile comments', () => {
  const hostile = [
    off, on, here, next, `${off}甲`, `${next}<p>`, `<p>甲${here}`, `<p>&nbsp;</p>${next}`, '<!-- jiaodui-disable d/甲 -->甲<!-- jiaodui-enable d/甲 -->',
    '<!-- jiaodui-disable d/甲 --><!-- jiaodui-enable e -->', '<!-- jiaodui-disable-line no/甲 -->', '<!-- jiaodui-disable "', '<!-- jiaodui-disable -- ',
    '<!-- jiaodui-', `<!-- jiaodui-disable${' "'.repeat(400)} -->`, '\n\n<!-- jiaodui-disable-next-line -->\n\n',
  ] // biome-ignore format: a list of pieces
  test.each(hostile.flatMap((piece) => [['html', piece], ['markdown', piece]] as const))('%s of nothing but %.60s', (format, piece) => {
    const article = piece.repeat(100_000).slice(0, 1_000_000)
    const { findings, suppressed } = proofreader.check(article, { format })
    const all = proofreader.check(article, { format, trustSuppressions: false }).findings
    expect(findings.length + suppressed.length).toBe(all.length)
  }) // biome-ignore format: one line a test

  test('a hundred thousand of them, each of another id, over a pack that is loaded', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ wrong: `号${at}号`, right: '某号' }))
    const own = createProofreader({ dictionaries: [loadPack(savePack(createPack([{ id: 'many', entries: many }])))] })
    const article = Array.from({ length: 100_000 }, (_, at) => `<!-- jiaodui-disable-line x/${at} -->`).join('')
    expect(own.check(article, { format: 'html' }).suppressionFaults).toHaveLength(100_000)
  })
})

describe('laws', () => {
  const pieces = ['县委县政府', '按装', '截止2月底', '会议会议', '从严治党', '手机号13800138000', '“', '，', '。', '<p>', '</p>', '<br>', '<b>', '</b>', '<td>', '&nbsp;', '\n', '\n\n', '- ', '# ', '> ', '好'] // biome-ignore format: a list
  const article = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))
  const runs = { seed: 20261122, numRuns: 600 }
  const shipped = withDefaults()

  test('who suppresses everything that is found finds nothing, and no comment is idle', () => {
    fc.assert(
      fc.property(article, fc.constantFrom<Format>('html', 'markdown'), (text, format) => {
        const withComment = (ids: string): string => `<!-- jiaodui-disable ${ids} -- 已核 -->\n\n${text}`
        const all = shipped.check(withComment('x'), { format, trustSuppressions: false }).findings
        const ids = [...new Set(all.map(({ ruleId }) => `"${ruleId}"`))]
        if (ids.length === 0) return
        const report = shipped.check(withComment(ids.join(' ')), { format })
        expect([report.findings, report.suppressionFaults]).toEqual([[], []])
        expect(report.suppressed).toHaveLength(all.length)
      }),
      runs,
    )
  })

  test('what is said and what is suppressed are together what is said without trust', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, off, on, here, next, '<!-- jiaodui-disable typos rule -->', '<!-- jiaodui-enable typos -->'), { maxLength: 24 }),
        fc.constantFrom<Format>('html', 'markdown'),
        (parts, format) => {
          const text = parts.join('')
          const { findings, suppressed } = shipped.check(text, { format })
          const all = shipped.check(text, { format, trustSuppressions: false }).findings
          const together = [...findings, ...suppressed.map(({ suppression: _, ...finding }) => finding)]
          expect(together.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])).toEqual(all)
          const fixed = shipped.fix(text, { format })
          expect(shipped.fix(fixed.article, { format }).article).toBe(fixed.article)
        },
      ),
      runs,
    ) // biome-ignore format: long lists
  })
})
