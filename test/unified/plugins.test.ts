/** The plugins in the real unified: what a finding becomes, beside whom, and what they refuse. */
import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import remarkLint from 'remark-preset-lint-recommended'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { describe, expect, test } from 'vitest'
import { defaultDictionaries, defaultRules } from '../../src/defaults.js'
import { OptionError } from '../../src/model/errors.js'
import loadedByName, { type JiaoduiOptions, rehypeJiaodui, remarkJiaodui } from '../../src/unified/index.js'
import { pageOf } from '../../src/unified/page.js'
import { createView } from '../../src/view/view.js'
import { covered, proofreader, rehype, remark, remarkToRehype, run } from './processors.js'

test('a message says what, where, what instead, why and how bad', () => {
  const { messages } = run(remark(), '# 通报\n\n截止2月底，建成大棚三百座。\n')
  expect(messages).toHaveLength(1)
  expect({ ...messages[0] }).toMatchObject({
    reason: '`截止` → `截至`：表示到某一时间为止的统计用“截至”；“截止”是停止，后面不带时间。',
    source: 'jiaodui',
    ruleId: 'rule/as-of',
    actual: '截止',
    expected: ['截至'],
    note: '依据：《现代汉语词典》（第7版）“截至”“截止”条\n把握：确定，可以自动改',
    place: { start: { line: 3, column: 1, offset: 6 }, end: { line: 3, column: 3, offset: 8 } },
    fatal: true,
    url: undefined,
  })
})

describe('what may stand in the place, as the file writes it', () => {
  test.each([
    ['no markup', '工人按装路灯', ['安装']],
    ['emphasis', '县委**县政府**领导下', ['县委、**县政府']],
    ['a wrapped line', '他们坚持\n坚持不懈', ['坚持']],
    ['markup that a person must move', '他们坚**持坚**持不懈', undefined],
    ['nobody knows', '见[附件](#没有的位置)', []],
  ])('%s', (_name, source, expected) => {
    expect(run(remark(), source).messages.map((message) => message.expected)).toEqual([expected])
  })
})

test('an error is fatal, a warning is not, a hint is neither', () => {
  const layer = (severity: 'error' | 'warning' | 'info', wrong: string) => ({ wrong, right: `${wrong}甲`, severity })
  const entries = [layer('error', '乙乙丙'), layer('warning', '乙丁丙'), layer('info', '乙戊丙')]
  const source = '乙乙丙，乙丁丙，乙戊丙'
  const fatalities = (severity?: 'error' | 'warning' | 'info') =>
    run(
      remark({ dictionaries: [{ id: 'x', entries }], rules: [], ...(severity && { severity }) }),
      source,
    ).messages.map(({ fatal }) => fatal)
  expect(fatalities()).toEqual([true, false, undefined])
  expect(fatalities('info')).toEqual([true, false, undefined])
  expect(fatalities('warning')).toEqual([true, false])
  expect(fatalities('error')).toEqual([true])
})

test('private data is masked in every field of every message', () => {
  const number = '13912345678'
  const file = run(remark(), `贫困户王某，手机${number}，工人按装路灯。\n`)
  expect(file.messages.map(({ actual }) => actual)).toEqual(['139****5678', '按装'])
  const fields = file.messages.map((message) => JSON.stringify({ ...message, stack: message.stack }))
  expect(`${fields.join()}${reporter(file, { verbose: true })}`).not.toContain(number.slice(3, 7))
})

test('a long passage is shown by its ends, and nothing of an article can move a cursor', () => {
  const clause = '各镇要抓好困难群众温暖过冬各项保障措施的落实'
  const [{ reason, note }] = run(remark(), `${clause}，${clause}，确保不出问题。`).messages
  expect(reason.length).toBeLessThan(90)
  expect(note).toMatch(/另见：第1行第\d+列/)
  const { messages } = run(remark(), '工人按\u200b装路灯，\u202e工人施工。')
  expect(messages.length).toBeGreaterThan(0)
  expect(messages.map(({ reason }) => reason).join()).not.toMatch(/[\u200b\u202e]/)
})

test('reporters print it beside what remark-lint says', () => {
  const processor = unified().use(remarkParse).use(remarkLint).use(remarkJiaodui, { proofreader, severity: 'warning' })
  const file = run(processor, '# 简报\n\n在县委**县政府**领导下，截止2月底，\n工人按装了[路灯][]。')
  expect(reporter(file, { color: false })).toMatchInlineSnapshot(`
    "简报.md
    3:2-3:9   error   “县委县政府”应为“县委、县政府”。                                                                                                                       fixed-expressions/县委县政府 jiaodui
    3:15-3:17 error   \`截止\` → \`截至\`：表示到某一时间为止的统计用“截至”；“截止”是停止，后面不带时间。                                                                        rule/as-of                   jiaodui
    4:3-4:5   error   “按装”应为“安装”。                                                                                                                                     typos/按装                   jiaodui
    4:6-4:12  warning Unexpected reference to undefined definition, expected corresponding definition (\`路灯\`) for a link or escaped opening bracket (\`\\[\`) for regular text no-undefined-references      remark-lint
    4:13      warning Unexpected missing final newline character, expected line feed (\`\\n\`) at end of file                                                                   final-newline                remark-lint

    5 messages (✖ 3 errors, ⚠ 2 warnings)"
  `)
  expect(reporter(file, { color: false, verbose: true })).toContain('    依据：《现代汉语词典》（第7版）')
})

test('the day of an article may come from the file', () => {
  const dictionaries = [{ id: 'x', entries: [{ wrong: '甲乙局', right: '甲乙厅', since: '2024-01-01' }] }]
  const severityOn = (publishedAt?: JiaoduiOptions['publishedAt']) =>
    run(remark({ dictionaries, rules: [], ...(publishedAt && { publishedAt }) }), '甲乙局').messages.map(
      ({ fatal }) => fatal,
    )
  expect(severityOn('2023-12-31')).toEqual([])
  expect(severityOn('2024-01-01')).toEqual([true])
  expect(severityOn(({ path }) => (path === '简报.md' ? '2024-03-06' : undefined))).toEqual([true])
  expect(severityOn(() => undefined)).toEqual([undefined])
})

describe('the source', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '按装路灯' }] }],
  }
  const refusal = { ruleId: 'no-source', source: 'jiaodui', fatal: false }

  test.each([
    ['no text at all', new VFile(), tree],
    ['a text of another length', new VFile('按装'), remark().parse('按装路灯')],
  ])('is not there: %s', (_name, file, root) => {
    remark().runSync(root, file)
    expect(file.messages.map((message) => ({ ...message }))).toMatchObject([refusal])
    expect(file.messages[0].reason).toContain('没有校对')
  })

  test('is taken from the file where the tree was made by hand', () => {
    const file = new VFile('按装路灯')
    remark().runSync(tree, file)
    expect(covered(file)).toEqual(['按装'])
  })

  test('of nothing is nothing', () => {
    for (const source of ['', '\ufeff', ' ', '\n'])
      for (const processor of [remark(), remarkToRehype()]) expect(run(processor, source).messages).toEqual([])
    for (const source of ['', ' ', '\n'])
      for (const fragment of [true, false]) expect(run(rehype(fragment), source).messages).toEqual([])
  })

  test('is what the author wrote, whatever other plugins made of the tree', () => {
    const processor = unified()
      .use(remarkParse)
      .use(() => (root: Root) => {
        root.children = []
      })
      .use(remarkJiaodui, { proofreader })
    expect(covered(run(processor, '按装路灯'))).toEqual(['按装'])
  })

  test('is Markdown behind remark-rehype, so that code in it is not read', () => {
    expect(covered(run(remarkToRehype(), '`按装`\n\n<p>按装</p>\n\n1. 按装路灯'))).toEqual(['按装', '按装'])
    expect(run(rehype(), '<p>`按装`</p>').messages).toHaveLength(1)
  })
})

describe('options', () => {
  const refused: readonly (readonly [JiaoduiOptions, string])[] = [
    [{ proofreader, dictionaries: [] }, 'not both'],
    [{ proofreader: {} as never }, 'createProofreader()'],
    [{ publishedAt: '2024-02-30' }, 'publishedAt'],
    [{ severity: 'fatal' as never }, 'error, warning, info'],
    [{ docs: 'docs/' }, 'absolute'],
    [{ publishAt: '2024-03-06' } as never, 'publishAt'],
  ]
  test.each(refused)('%o is refused when it is given, not when a file comes', (options, words) => {
    for (const plugin of [remarkJiaodui, rehypeJiaodui]) {
      const use = () =>
        unified()
          .use([[plugin, options]])
          .freeze()
      expect(use).toThrow(OptionError)
      expect(use).toThrow(words)
    }
  })

  test('need not be given', () => {
    expect(covered(run(unified().use(remarkParse).use(remarkJiaodui), '按装路灯'))).toEqual(['按装'])
  })
})

test('remark-cli finds the plugin by the name of the entry point', () => {
  expect(loadedByName).toBe(remarkJiaodui)
})

describe('pages', () => {
  const anchors = (page: string) => createView(readFileSync(`docs/${page}`, 'utf8'), 'markdown').anchors
  const pages = { 'rules.md': anchors('rules.md'), 'dictionaries.md': anchors('dictionaries.md') }
  const ids = [...defaultRules.map(({ id }) => id), ...defaultDictionaries.map(({ id }) => `${id}/按装`)]

  test.each(ids)('%s has a place of its own', (ruleId) => {
    const { pathname, hash } = new URL(pageOf(ruleId, 'https://example.cn/docs/') ?? '')
    const name = pathname.replace('/docs/', '') as keyof typeof pages
    expect(pages[name]).toContain(decodeURIComponent(hash.slice(1)))
  })

  test('stand in the message once it is known where they are', () => {
    const docs = 'https://example.cn/docs/'
    expect(run(remark({ proofreader, docs }), '截止2月底，建成三座').messages[0].url).toBe(`${docs}rules.md#ruleas-of`)
    expect(pageOf('meixian/郿县', docs)).toBeUndefined()
  })
})
