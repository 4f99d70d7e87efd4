/** Baselines: what stays accepted, what is opened again, what expires, and what the file holds. */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaselineEntry, formatBaseline, mergeBaseline, parseBaseline } from '../../src/baseline/baseline.js'
import { acceptFindings, openBaseline } from '../../src/baseline/open.js'
import { baselineSchema } from '../../src/baseline/schema.js'
import { createProofreader } from '../../src/defaults.js'
import { FileError } from '../../src/model/file-error.js'
import type { Format } from '../../src/model/view.js'

const proofreader = createProofreader()
const acceptance = { owner: '总编室', reason: '旧稿存档', expires: '2027-01-01' }
const today = '2026-03-06'

function entriesOf(article: string, format: Format = 'text', ruleIds?: string[]): BaselineEntry[] {
  return acceptFindings(article, proofreader.check(article, { format }), {
    ...acceptance,
    format,
    ...(ruleIds && { ruleIds }),
  })
}
/** What is still found in the second article when all of the first is accepted. */
function leftIn(second: string, first: string, [from, to]: readonly [Format, Format] = ['text', 'text']): string[] {
  const open = openBaseline({ entries: entriesOf(first, from) }, { today })
  const { report } = open.apply(second, proofreader.check(second, { format: to }), to)
  expect(report.counts.error + report.counts.warning + report.counts.info).toBe(report.findings.length)
  return report.findings.map(({ text }) => text)
}

const sentence = '工人正在按装路灯。'

describe('a finding stays accepted', () => {
  test.each<[name: string, second: string, first?: string, formats?: readonly [Format, Format]]>([
    ['as it is', sentence],
    ['when its sentence moves', `全县一片繁忙。\n${sentence}今天天气好。`],
    ['when white space changes', '\n\n  工人正在按装路灯。  \n'],
    ['when markup changes', '<p>工人正在<b>按装</b>路灯。</p>', sentence, ['text', 'html']],
    ['in another format', `# 题目\n\n${sentence}`, `<p>${sentence}</p>`, ['html', 'markdown']],
    ['when it is one of two that were there', sentence, `${sentence}${sentence}`],
    ['when another of its sentence goes', '按装好路灯。', '按装好路灯。截止2月底，按装好路灯。'],
  ])('%s', (_, second, first = sentence, formats = ['text', 'text']) => {
    expect(leftIn(second, first, formats)).toEqual([])
  })
})

describe('a finding is opened again', () => {
  test.each<[name: string, second: string, found: string[], first?: string, formats?: readonly [Format, Format]]>([
    ['when its sentence changes', '工人们正在按装路灯。', ['按装']],
    ['when there is one more of it', `${sentence}${sentence}`, ['按装']],
    ['when another rule finds it', '截止2月底，工人正在按装路灯。', ['截止', '按装']],
    ['when its sentence is joined to another', '工人正在按装路灯，天气好。', ['按装']],
    ['when an address changes', '<a href="http://http://b">附件</a>', ['http://http://b'], '<a href="http://http://a">附件</a>', ['html', 'html']],
  ])('%s', (_, second, found, first = sentence, formats = ['text', 'text']) => {
    expect(leftIn(second, first, formats)).toEqual(found)
  }) // biome-ignore format: a table
})

describe('days', () => {
  const open = (day: string) => openBaseline({ entries: entriesOf(sentence) }, { today: day })
  test.each([
    ['2026-12-31', 0, 1, 0],
    ['2027-01-01', 1, 0, 1],
    ['2027-01-02', 1, 0, 1],
  ])('on %s', (day, left, kept, over) => {
    const { report, accepted, expired } = open(day).apply(sentence, proofreader.check(sentence))
    expect([report.findings.length, accepted.length, expired.length]).toEqual([left, kept, over])
    expect([...accepted, ...expired][0]).toMatchObject({ text: '按装', acceptance })
  })
  test('a day that is none is refused', () => expect(() => open('2026-02-30')).toThrow('2026-03-06'))
})

test('entries that nothing needs are told once all articles have been seen', () => {
  const entries = [...entriesOf(sentence), ...entriesOf('截止2月底，全县完工。'), ...entriesOf('县委县政府要求。')]
  const open = openBaseline({ entries }, { today })
  open.apply(sentence, proofreader.check(sentence))
  expect(open.unused().map(({ ruleId }) => ruleId)).toEqual([entries[1].ruleId, 'fixed-expressions/县委县政府'])
  open.apply('截止2月底，全县完工。', proofreader.check('截止2月底，全县完工。'))
  expect(open.unused().map(({ ruleId }) => ruleId)).toEqual(['fixed-expressions/县委县政府'])
})

describe('private data', () => {
  const article = '受助人王某，手机号13800138000，按装路灯。'
  test('is accepted only by the id of its rule', () => {
    expect(entriesOf(article).map(({ ruleId }) => ruleId)).toEqual(['typos/按装'])
    expect(entriesOf(article, 'text', ['rule/privacy']).map(({ ruleId }) => ruleId)).toEqual(['rule/privacy'])
  })
  test('is in no hash: of a number only what may be shown counts', () => {
    expect(entriesOf(article.replace('13800138000', '13899998000'))).toEqual(entriesOf(article))
    expect(entriesOf(article.replace('13800138000', '13900138000'))).not.toEqual(entriesOf(article))
  })
})

describe('the file', () => {
  const entries = entriesOf('截止2月底，县委县政府在按装路灯。按装路灯。\n按装路灯。')
  const text = formatBaseline({ entries })

  test('holds no word of the article but those of the rules', () => {
    expect(entries.length).toBeGreaterThan(4)
    const words = text.replaceAll('typos/按装', '').replaceAll('fixed-expressions/县委县政府', '')
    expect(words).not.toMatch(/截止2|2月底|按装|县委|路灯/)
  })

  test('is the same whatever the order, and read as it was written', () => {
    expect(formatBaseline({ entries: [...entries].reverse() })).toBe(text)
    expect(formatBaseline(parseBaseline(text, 'a.json'))).toBe(text)
    expect(parseBaseline(formatBaseline({ entries: [] }), 'a.json')).toEqual({ entries: [] })
    expect(formatBaseline(mergeBaseline({ entries }, entries))).toBe(text)
    expect(text.split('\n')).toHaveLength(entries.length + 6)
  })

  test('an entry that is merged again has the new owner and day', () => {
    const [first] = entries
    const merged = mergeBaseline({ entries }, [{ ...first, owner: '新主编', expires: '2028-01-01' }])
    expect(merged.entries).toHaveLength(entries.length)
    expect(merged.entries).toContainEqual({ ...first, owner: '新主编', expires: '2028-01-01' })
  })

  test('satisfies the schema', () => {
    const accepts = new Ajv({ strict: false }).compile(baselineSchema())
    accepts(JSON.parse(text))
    expect(accepts.errors).toBeNull()
    expect(accepts({ version: 1, entries: [{ ruleId: 'a' }] })).toBe(false)
  })

  const good = { ruleId: 'typos/按装', sentence: 'abc', occurrence: 1, ...acceptance }
  const written = (...list: unknown[]): string =>
    `{"version": 1,\n"entries": [\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]}`
  test.each([
    ['', 'a.json:1:1: 不是合格的 JSON：文件是空的'],
    ['{"version": 1, "entries": [', 'a.json:1:28: 不是合格的 JSON：还没有写完'],
    [text.slice(0, 200), '不是合格的 JSON'],
    [`<<<<<<< HEAD\n${text}`, 'a.json:1:1: 不是合格的 JSON'],
    ['[]', '最外层应为 { … }'],
    ['{"entries": []}', '“version”应为 1'],
    ['{"version": 2, "entries": []}', 'a.json:1:2: “version”应为 1'],
    ['{"version": 1}', '“entries”应为列表'],
    ['{"version": 1, "entries": [], "files": []}', 'a.json:1:31: 没有“files”这一项'],
    ['{"version": 1, "version": 1, "entries": []}', '“version”写了两次'],
    [written(good, { ...good, occurrence: 0 }), 'a.json:4:1: 第 2 条：“occurrence”'],
    [written(good, good), 'a.json:4:1: 第 2 条：与前面的一条重复'],
    [written(good, 7), '第 2 条：应为 { … }'],
    [written({ ...good, expires: '2027-02-30' }), 'a.json:3:1: 第 1 条：“expires”没有写，或者写得不对，应为日期'],
    [written({ ...good, owner: ' ' }), '第 1 条：“owner”没有写'],
    [written({ ...good, text: '按装' }), '第 1 条：没有“text”这一项'],
    [written({ ...good, sentence: undefined }), '第 1 条：“sentence”没有写'],
  ])('%j is refused', (damaged, fault) => {
    expect(() => parseBaseline(damaged, 'a.json')).toThrow(FileError)
    expect(() => parseBaseline(damaged, 'a.json')).toThrow(fault)
  }) // biome-ignore format: a table

  test('the faults of a file that is none are not without end', () => {
    expect.assertions(1)
    try {
      parseBaseline(written(...Array(5000).fill({})), 'a.json')
    } catch (error) {
      expect((error as FileError).faults).toHaveLength(100)
    }
  })
})

test('what is accepted is found no more, and no entry is idle', () => {
  const pieces = ['县委县政府', '按装', '截止2月底', '会议会议', '从严治党', '。', '，', '\n', '<p>', '</p>', '<b>', '&nbsp;', '- ', '好', '<a href="">', '</a>'] // biome-ignore format: a list
  const article = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(article, fc.constantFrom<Format>('text', 'html', 'markdown'), (text, format) => {
      const report = proofreader.check(text, { format })
      const entries = entriesOf(text, format)
      const open = openBaseline({ entries }, { today })
      const result = open.apply(text, report, format)
      expect([result.report.findings, result.expired, open.unused()]).toEqual([[], [], []])
      expect(result.accepted.map(({ acceptance: _, ...finding }) => finding)).toEqual(report.findings)
      expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length)
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test.each(['按装', '按装。', '按装\n', '<p>按装', '<b>按装</b>'])('hostile articles of nothing but %j end', (piece) => {
  const text = piece.repeat(30_000)
  const report = proofreader.check(text, { format: 'html' })
  const open = openBaseline({ entries: acceptFindings(text, report, { ...acceptance, format: 'html' }) }, { today })
  expect(open.apply(text, report, 'html').report.findings).toEqual([])
})
