/** The examples for remark and textlint, with the real linters; and what the textlint rule makes of a finding. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createLinter, loadTextlintrc } from 'textlint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'

/** Starting a linter and compiling the dictionaries takes seconds on a busy machine. */
const patience = 120_000

function example(name: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', `example:${name}`], { encoding: 'utf8' })
  expect([status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([0, ''])
  return stdout.replaceAll(/\/.*\/(?=examples\/)/g, '')
}

test(
  'one reporter prints what jiaodui and remark-lint say',
  () => {
    const lines = example('remark').split('\n')
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
      'examples/articles/会议.html',
      '6:49-6:63  error  “县委县政府”应为“县委、县政府”。  fixed-expressions/县委县政府 jiaodui',
      '7:16-7:18  error  “秸杆”应为“秸秆”。  typos/秸杆  jiaodui',
      '8:4-8:6  error  `截止` → `截至`：表示到某一时间为止的统计用“截至”；“截止”是停止，后面不带时间。  rule/as-of  jiaodui',
      '8:13-8:18  error  “按装”应为“安装”。  typos/按装  jiaodui',
      '',
      'examples/remark/通知.md',
      '8:1-8:3  error  `截止` → `截至`：表示到某一时间为止的统计用“截至”；“截止”是停止，后面不带时间。  rule/as-of  jiaodui',
      '8:8-8:14  error  “县委县政府”应为“县委、县政府”。  fixed-expressions/县委县政府 jiaodui',
      expect.stringMatching(/^8:30-8:36 {2}warning .*no-undefined-references {2}remark-lint$/),
      '10:12-11:4 error  “户口薄”应为“户口簿”。  typos/户口薄  jiaodui',
      '',
      '8 messages (✖ 7 errors, ⚠ 1 warning)',
      '',
    ])
  },
  patience,
)

test(
  'textlint says what is wrong, and shows what its --fix would change',
  () => {
    const lines = example('textlint').split('\n')
    expect(lines.map((line) => line.trim().replaceAll(/ {2,}/g, '  ')).filter(Boolean)).toEqual([
      'examples/textlint-rule-jiaodui/简报.md',
      '3:2  ✓ error  “县委县政府”应为“县委、县政府”。（fixed-expressions/县委县政府）  jiaodui',
      '3:15  ✓ error  截止 → 截至：表示到某一时间为止的统计用“截至”；“截止”是停止，后面不带时间。（rule/as-of）  jiaodui',
      '7:8  ✓ error  “按装”应为“安装”。（typos/按装）  jiaodui',
      '✖ 3 problems (3 errors, 0 warnings, 0 infos)',
      '✓ 3 fixable problems.',
      'Try to run: $ textlint --fix [file]',
      'examples/textlint-rule-jiaodui/简报.md',
      '...',
      '- 在县委**县政府**领导下，截止2月底，建成大棚三百座。',
      '+ 在县委、**县政府**领导下，截至2月底，建成大棚三百座。',
      '...',
      '- | 路灯 | 按装&emsp;120盏 |',
      '+ | 路灯 | 安装&emsp;120盏 |',
      '...',
      '✔ Fixed 3 problems',
    ])
  },
  patience,
)

test(
  'the page about the plugins prints what it says',
  () => {
    const [, code, output] =
      /^```js\n(.*?)^```\n+```text\n(.*?)^```/ms.exec(readFileSync('docs/unified.md', 'utf8')) ?? []
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
    const { stdout } = spawnSync(process.execPath, ['--input-type=module'], { input: code, encoding: 'utf8', env })
    expect(stdout).toBe(output)
  },
  patience,
)

describe('the rule for textlint', () => {
  let home: string

  beforeAll(() => {
    home = mkdtempSync(resolve('node_modules/.textlint-user-'))
    mkdirSync(join(home, 'node_modules'))
    symlinkSync(resolve('.'), join(home, 'node_modules/jiaodui'), 'junction')
    cpSync('examples/textlint-rule-jiaodui', join(home, 'node_modules/textlint-rule-jiaodui'), { recursive: true })
    writeFileSync(
      join(home, 'county.yaml'),
      'id: county\nentries:\n  - { wrong: 甲乙局, right: 甲乙厅, since: 2024-01-01 }\n',
    )
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  async function linter(options: object | true = true) {
    const configFilePath = join(home, '.textlintrc.json')
    writeFileSync(configFilePath, JSON.stringify({ rules: { jiaodui: options } }))
    return createLinter({
      descriptor: await loadTextlintrc({ configFilePath, node_modulesDir: join(home, 'node_modules') }),
    })
  }

  const articles: readonly (readonly [name: string, article: string, covered: readonly string[]])[] = [
    ['a.md', '甲&amp;乙\\*按装路灯', ['按装']],
    ['a.md', '在县委**县政府**领导下，各省（直辖市、**自治区）**', ['县委**县政府', '省（直辖市、**自治区）']],
    ['a.md', '> 携带户口\r\n> 薄\r\n\r\n| 甲 |\r\n|---|\r\n| 按装 |\r\n', ['户口\r\n> 薄', '按装']],
    ['a.markdown', '---\ntitle: 按装\n---\n\n户&#21475;薄`按装`', ['户&#21475;薄']],
    ['a.md', '\n\n\n𠮷👍按装路灯', ['按装']],
    ['a.txt', '在县委**县政府**领导下\n\n工人按装路灯', ['按装']],
    ['a.txt', '', []],
  ]
  test.each(articles)('finds and fixes in %s what the library does: %j', async (name, article, covered) => {
    const { lintText, fixText } = await linter()
    const { messages } = await lintText(article, join(home, name))
    expect(messages.map(({ range }) => article.slice(...range))).toEqual(covered)
    for (const { range, loc } of messages) {
      const lines = article.slice(0, range[0]).split('\n')
      expect(loc.start).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
    }
    const format = name.endsWith('.txt') ? 'text' : 'markdown'
    const { output } = await fixText(article, join(home, name))
    expect(output).toBe(createProofreader().fix(article, { format }).article)
  })

  test('counts from behind a byte order mark, as textlint does', async () => {
    const { messages } = await (await linter()).lintText('\ufeff工人按装路灯', join(home, 'a.md'))
    expect(messages).toMatchObject([{ range: [2, 4], line: 1, column: 3, fix: { range: [2, 3], text: '安' } }])
  })

  test('leaves to people what no machine may do, and masks what is private', async () => {
    const { lintText } = await linter()
    const { messages } = await lintText('他们坚持坚持不懈。贫困户王某，手机13912345678。', join(home, 'a.md'))
    expect(messages).toMatchObject([
      { severity: 1, suggestions: [{ message: '改为“坚持”', fix: { range: [2, 6], text: '坚持' } }] },
      { severity: 2, range: [17, 28] },
    ])
    expect(messages.map(({ fix }) => fix)).toEqual([undefined, undefined])
    expect(JSON.stringify(messages)).not.toContain('1234')
  })

  test('reads dictionaries from where the configuration lies, and the day', async () => {
    const severityOf = async (options: object) =>
      (
        await (await linter({ dictionaries: ['county.yaml'], ...options })).lintText('甲乙局', join(home, 'a.md'))
      ).messages.map(({ severity }) => severity)
    expect(await severityOf({ publishedAt: '2024-03-06' })).toEqual([2])
    expect(await severityOf({ publishedAt: '2023-03-06' })).toEqual([])
    expect(await severityOf({})).toEqual([3])
  })

  test('fails loudly where a dictionary is missing', async () => {
    const { lintText } = await linter({ dictionaries: ['没有.yaml'] })
    await expect(lintText('甲乙局', join(home, 'a.md'))).rejects.toThrow('没有.yaml')
  })
})
