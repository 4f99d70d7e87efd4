/** The command, from the outside: what it prints, what it writes, and how it ends. */
import { linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.js'
import { run } from './run.js'

/** 截止目前，按装好了。 in GB18030. */
const gb18030 = Buffer.from('bdd8d6b9c4bfc7b0a3acb0b4d7b0bac3c1cba1a3', 'hex')

describe('check', () => {
  test('says line, column, words around, suggestion, basis and rule', () => {
    const cwd = folderWith({ 'a.txt': '第一行。\n工人正在按装路灯。\n' })
    const { code, out } = run(['check', 'a.txt'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('a.txt\n')
    expect(out).toContain('2:5')
    expect(out).toContain('错误  按装 → 安装')
    expect(out).toContain('工人正在【按装】路灯。')
    expect(out).toContain('依据：')
    expect(out).toContain('typos/按装')
    expect(out).toContain('1 个文件：1 处错误')
  })

  test('ends with 0 where nothing is found', () => {
    const { code, out } = run(['check', 'a.txt'], { cwd: folderWith({ 'a.txt': '工人正在安装路灯。' }) })
    expect([code, out]).toEqual([0, '1 个文件：0 处错误，0 处警告，0 处提示\n'])
  })

  test('reads files, folders, globs and standard input, each file once', () => {
    const cwd = folderWith({
      'a/一.txt': '按装',
      'a/b/二.md': '按装',
      'a/c.html': '<p>按装',
      'a/x.png': '按装',
      'a/node_modules/d.txt': '按装',
    })
    const paths = (names: string[], input = '') =>
      JSON.parse(run(['check', '--reporter', 'json', ...names], { cwd, input }).out).files.map(
        (file: { path: string }) => file.path,
      )
    expect(paths(['a'])).toEqual(['a/b/二.md', 'a/c.html', 'a/一.txt'])
    expect(paths(['a/**/*.{md,txt}', 'a/一.txt'])).toEqual(['a/b/二.md', 'a/一.txt'])
    expect(paths([])).toEqual(['a/b/二.md', 'a/c.html', 'a/一.txt'])
    expect(paths(['-'], '按装')).toEqual(['-'])
    expect(paths(['a/x.png'])).toEqual(['a/x.png'])
  })

  test('counts a file once, however it is named, and walks in no circle', () => {
    const cwd = folderWith({ 'a.txt': '按装' })
    symlinkSync('.', join(cwd, 'loop'))
    expect(run(['check', 'a.txt', './a.txt', join(cwd, 'a.txt'), '.'], { cwd }).out).toContain('1 个文件')
  })

  test('says which link leads nowhere', () => {
    const cwd = folderWith({ 'a.txt': '按装' })
    symlinkSync('gone.txt', join(cwd, 'b.txt'))
    expect(run(['check', '.'], { cwd })).toMatchObject({ code: 2, err: 'jiaodui: b.txt：没有这个文件或文件夹。\n' })
  })

  test('takes a name with the marks of a glob for the file that has it', () => {
    const cwd = folderWith({ '通知[2024]1号.txt': '按装', '附件(1)/a.txt': '按装' })
    expect(run(['check', '通知[2024]1号.txt', '附件(1)'], { cwd }).out).toContain('2 个文件：2 处错误')
  })

  test('reports as JSON', () => {
    const cwd = folderWith({ 'a.html': '<p>县委<b>县政府</b></p>', 'b.txt': '好' })
    const report = JSON.parse(run(['check', '--reporter=json', '.'], { cwd }).out)
    expect(Object.keys(report)).toEqual(['files', 'counts', 'fingerprint'])
    expect(report.counts).toEqual({ error: 1, warning: 0, info: 0 })
    expect(report.fingerprint).toMatch(/^[0-9a-z]{11}$/)
    expect(report.files[0]).toMatchObject({ path: 'a.html', counts: { error: 1, warning: 0, info: 0 } })
    expect(report.files[0].findings[0]).toMatchObject({
      ruleId: 'fixed-expressions/县委县政府',
      range: [3, 11],
      edits: [{ range: [5, 5], text: '、' }],
      line: 1,
      column: 4,
    })
    expect(report.files[1].findings).toEqual([])
  })

  test.each([
    ['error', '进一步进一步', 0],
    ['warning', '进一步进一步', 1],
    ['info', '落实从严治党责任', 1],
    ['warning', '落实从严治党责任', 0],
    ['error', '按装', 1],
    ['never', '按装', 0],
  ])('--fail-on %s: %s ends with %i', (failOn, article, code) => {
    expect(run(['check', '--fail-on', failOn, '-'], { input: article }).code).toBe(code)
  })

  test('adds dictionaries as layers, the last one loudest', () => {
    const cwd = folderWith({
      'county.yaml': 'entries:\n  - { wrong: 沬县, right: 眉县, examples: { 沬县发布: 眉县发布 } }\n  - keep: 按装\n',
      'office.json': JSON.stringify({ entries: [{ wrong: '沬县', right: '眉县人民政府', replaces: 'county/沬县' }] }),
      'a.txt': '沬县按装',
    })
    const found = (...dictionaries: string[]) =>
      JSON.parse(
        run(['check', '--reporter', 'json', ...dictionaries.flatMap((file) => ['-d', file]), 'a.txt'], { cwd }).out,
      ).files[0].findings.map((finding: { ruleId: string; suggestions: string[] }) => [
        finding.ruleId,
        ...finding.suggestions,
      ])
    expect(found()).toEqual([['typos/按装', '安装']])
    expect(found('county.yaml')).toEqual([['county/沬县', '眉县']])
    expect(found('county.yaml', 'office.json')).toEqual([['office/沬县', '眉县人民政府']])
  })

  test('ends with as many findings as were asked for, says so, and does not pass for clean', () => {
    const cwd = folderWith({ 'a.txt': '工人按装路灯，带上户口薄。' })
    const { code, out } = run(['check', 'a.txt', '--max-findings', '1', '--fail-on', 'error'], { cwd })
    expect(out).toContain('a.txt：问题已满所要的个数，后面还有，没有列出。')
    expect([code, out.includes('户口簿')]).toEqual([1, false])
  })

  test('ends when its time is over, says so, and does not pass for clean', () => {
    const cwd = folderWith({ 'a.txt': '工人正在安装路灯。' })
    const { code, out } = run(['check', 'a.txt', '--time-budget', '0'], { cwd })
    expect([code, out.includes('a.txt：时间用完，检查提前结束，其余的没有查。')]).toEqual([1, true])
    const json = run(['check', 'a.txt', '--time-budget', '0', '--reporter', 'json'], { cwd })
    expect(JSON.parse(json.out).files[0].ended).toBe('time')
  })

  test('fixes nothing that it has no time to prove', () => {
    const cwd = folderWith({ 'a.txt': '工人按装路灯。' })
    const { code, out } = run(['fix', 'a.txt', '--time-budget', '0'], { cwd })
    expect([code, out.includes('时间用完了，没有改。')]).toEqual([1, true])
  })

  test('reads broken lines as one when told to', () => {
    const cwd = folderWith({ 'a.txt': '全县各镇各部门认真学习贯彻会议精神，在县委\n县政府领导下抓好落实。' })
    expect(run(['check', 'a.txt'], { cwd }).code).toBe(0)
    expect(run(['check', 'a.txt', '--hard-wrapped'], { cwd }).out).toContain('县委县政府 → 县委、县政府')
  })

  test('says what it gave up, because it would bring another fault', () => {
    const cwd = folderWith({
      'a.txt': '子丑辰。',
      'd.yaml': 'entries:\n  - { wrong: 子丑, right: 寅卯 }\n  - { wrong: 卯辰, right: 巳午 }\n',
    })
    const { out } = run(['fix', 'a.txt', '-d', 'd.yaml'], { cwd })
    expect(out).toContain('子丑 → 寅卯  不改：改了会引出新的问题')
    expect(out).toContain('可改 0 处，另有 1 处须由人核改（1 处改了会引出新的问题）。')
  })

  test('reads GB18030 and a byte order mark', () => {
    const cwd = folderWith({ 'a.txt': gb18030, 'b.txt': '\ufeff按装' })
    const { files } = JSON.parse(run(['check', '--reporter', 'json', '.'], { cwd }).out)
    expect(files[0].findings.map((finding: { text: string }) => finding.text)).toEqual(['截止', '按装'])
    expect(files[1].findings[0]).toMatchObject({ range: [1, 3], line: 1, column: 2 })
  })

  test('lets no control character of an article or a name reach the terminal', () => {
    const cwd = folderWith({ 'a\u001b[31m.txt': '\u001b[2J\u009b按装\u0007\u202e\r\n' })
    const { out } = run(['check', '.'], { cwd })
    expect(out).toContain('\\u{1b}[2J\\u{9b}【按装】\\u{7}\\u{202e}')
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test('paints only where colour is wanted', () => {
    expect(run(['check', '-'], { input: '按装', color: true }).out).toContain('\u001b[31m')
    expect(run(['check', '-'], { input: '按装' }).out).not.toContain('\u001b')
  })
})

describe('fix', () => {
  const cwd = folderWith({ 'a.txt': '\ufeff截止2月底，按装好了。\r\n进一步进一步\r\n' })
  const file = join(cwd, 'a.txt')

  test('shows what it will change and writes nothing', () => {
    const before = readFileSync(file)
    const { code, out } = run(['fix', 'a.txt'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('截止 → 截至')
    expect(out).toContain('可改 2 处，另有 1 处须由人核改（1 处没有把握）。加 --write 写回文件。')
    expect(readFileSync(file)).toEqual(before)
  })

  test('writes with --write, and all else stays byte for byte', () => {
    const { code, out } = run(['fix', '--write', 'a.txt'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('已改 2 处，另有 1 处须由人核改（1 处没有把握）。')
    expect(readFileSync(file, 'utf8')).toBe('\ufeff截至2月底，安装好了。\r\n进一步进一步\r\n')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('keeps the mode of a file, and a link a link', () => {
    const folder = folderWith({ 'a.txt': '按装' })
    symlinkSync('a.txt', join(folder, 'b.txt'))
    writeFileSync(join(folder, 'a.txt'), '按装', { mode: 0o640 })
    const mode = statSync(join(folder, 'a.txt')).mode
    expect(run(['fix', '--write', 'b.txt'], { cwd: folder }).code).toBe(0)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('安装')
    expect(statSync(join(folder, 'a.txt')).mode).toBe(mode)
  })

  test('refuses to write GB18030, says the way out, and goes on', () => {
    const folder = folderWith({ 'a.txt': gb18030, 'b.txt': '按装' })
    const { code, err } = run(['fix', '--write', '.'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain('a.txt：是 GB18030 编码，不能写回')
    expect(err).toContain('iconv -f GB18030 -t UTF-8')
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(gb18030)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('安装')
  })

  test('refuses GB18030 from standard input too', () => {
    const { code, out, err } = run(['fix', '--write', '-'], { input: gb18030 })
    expect([code, out.includes('截')]).toEqual([2, false])
    expect(err).toContain('GB18030')
  })

  test('leaves a file alone that another name shares', () => {
    const folder = folderWith({ 'a.txt': '按装' })
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    expect(run(['fix', '--write', 'a.txt'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('硬链接'),
    })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('按装')
  })

  test('is a filter for standard input', () => {
    const { code, out } = run(['fix', '--write', '-'], { input: '工人按装路灯。\n' })
    expect([code, out]).toEqual([0, '工人安装路灯。\n'])
  })
})

describe('explain', () => {
  test('says where an entry comes from and what protects it', () => {
    const { code, out } = run(['explain', 'fixed-expressions/从严治党'])
    expect(code).toBe(0)
    expect(out).toContain('规则：fixed-expressions/从严治党 提示 · 可能')
    expect(out).toMatch(/自动保护：.*全面从严治党（fixed-expressions\/从严治党）/)
    expect(out).toContain('依据：')
  })
  test('says what a layer changed', () => {
    const cwd = folderWith({ 'county.yaml': 'off: [typos/按装]\nentries: []\n' })
    expect(run(['explain', '-d', 'county.yaml', 'typos/按装'], { cwd }).out).toContain('已被取代：county')
  })
  test('knows the rules', () => expect(run(['explain', 'rule/as-of']).out).toContain('截至'))
  test('names rules like the one it does not know', () => {
    const { code, err } = run(['explain', 'typo/按装'])
    expect(code).toBe(2)
    expect(err).toContain('没有规则“typo/按装”。相近的有 typos/按装')
  })
})

describe('dictionary test', () => {
  test('passes a dictionary that keeps its word', () => {
    const cwd = folderWith({
      'county.yaml': 'entries:\n  - { wrong: 郿县, right: 眉县, examples: { 郿县发布: 眉县发布 } }\n',
    })
    expect(run(['dictionary', 'test', 'county.yaml'], { cwd })).toMatchObject({
      code: 0,
      out: 'county.yaml：1 条，1 项通过，0 项不通过\n',
    })
  })

  test.each([
    [
      'an example that is not found',
      '- { wrong: 郿县, right: 眉县, unless: { after: [发] }, examples: { 郿县发布: 眉县发布 }, allows: [郿县发] }',
      '例句没有查出',
    ],
    [
      'an example put right otherwise',
      '- { wrong: 郿县, right: 眉县, examples: { 郿县发布: 眉坞发布 } }',
      '例句改成了“眉县发布”',
    ],
    [
      'a right side that is not silent',
      '- { wrong: 郿县, right: 眉县, examples: { 郿县按装: 眉县按装 } }',
      '改正后的句子仍有',
    ],
    ['an allows that is not silent', '- { wrong: 郿县, right: 眉县, allows: [郿县志] }', '不该报的句子报了'],
    [
      'a dead guard',
      '- { wrong: 郿县, right: 眉县, unless: { after: [志, 城] }, allows: [郿县志] }',
      '守卫“after: 城”没有用处',
    ],
    [
      'a dead whole',
      '- { wrong: 郿县, right: 眉县, whole: true, examples: { 郿县发布: 眉县发布 } }',
      '守卫“whole”没有用处',
    ],
  ])('fails %s', (_name, entry, fault) => {
    const cwd = folderWith({ 'county.yaml': `entries:\n  ${entry}\n` })
    const { code, out } = run(['dictionary', 'test', 'county.yaml'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('county.yaml:2（郿县）：')
    expect(out).toContain(fault)
  })
})

describe('bad input: one sentence, exit 2, nothing written, the others still checked', () => {
  const utf8 = Buffer.from('截止目前，全县已建成高标准农田三千亩。\n')
  const cases: readonly (readonly [name: string, bytes: Uint8Array, sentence: string])[] = [
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), '不是文本文件'],
    ['UTF-16', Buffer.from('\ufeff按装', 'utf16le'), 'UTF-16'],
    ['mixed encodings', Buffer.concat([utf8, gb18030]), '混有 UTF-8 和其他编码'],
    ['mixed encodings in one line', Buffer.concat([utf8.subarray(0, -1), gb18030]), '混有 UTF-8 和其他编码'],
    ['no encoding at all', Buffer.from([0x61, 0xff, 0xff, 0x62]), '编码不是 UTF-8、GB18030'],
  ]
  test.each(cases)('%s', (_name, bytes, sentence) => {
    const cwd = folderWith({ 'a.txt': bytes, 'b.txt': '按装' })
    for (const command of [['check'], ['fix', '--write']]) {
      const { code, out, err } = run([...command, 'a.txt', 'b.txt'], { cwd })
      expect(code).toBe(2)
      expect(err.split('\n')).toHaveLength(2)
      expect(err).toMatch(/^jiaodui: a\.txt：/)
      expect(err).toContain(sentence)
      expect(out).toContain('1 个文件')
    }
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(Buffer.from(bytes))
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe('安装')
  })

  test('an unknown file, a folder without articles, a glob without matches', () => {
    const cwd = folderWith({ 'b.txt': '按装', 'empty/x.png': '' })
    const { code, out, err } = run(['check', 'nope.txt', 'empty', '*.md', 'b.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(
      'jiaodui: nope.txt：没有这个文件或文件夹。\njiaodui: empty：文件夹里没有文章（.txt、.md、.markdown、.html、.htm、.docx）。\njiaodui: *.md：没有文件与它相符。\n',
    )
    expect(out).toContain('1 个文件：1 处错误')
  })

  test('an empty file is clean', () => {
    expect(run(['check', 'a.txt'], { cwd: folderWith({ 'a.txt': '' }) }).code).toBe(0)
  })

  test('a file of 50 MB is checked', () => {
    const line = '全县上下认真学习贯彻全面从严治党要求，切实抓好春季农业生产。\n'
    const cwd = folderWith({ 'a.txt': `${line.repeat(560_000)}按装` })
    expect(statSync(join(cwd, 'a.txt')).size).toBeGreaterThan(50e6)
    const { code, out } = run(['check', 'a.txt'], { cwd })
    expect([code, out.includes('560001:1')]).toEqual([1, true])
  }, 60_000)

  test.each([
    [
      'a wrong key',
      'entries:\n  - { wrnog: 按装 }',
      'd.yaml:2:7 (第 1 条): 条目应有且只有 wrong、renamed、avoid、keep、sequence、person、canonical 中的一个。',
    ],
    ['an unknown key', 'entries:\n  - { wrong: 甲, rigth: 乙 }', 'd.yaml:2:17 (甲): 不认识“rigth”，可用的有'],
    ['an empty form', "entries:\n  - wrong: 甲\n  - { wrong: '' }", 'd.yaml:3:7 (第 2 条): “wrong”不能为空。'],
    ['no entries', 'title: 县', 'd.yaml: 缺少“entries”。'],
    ['wrong and right at once', 'entries:\n  - { wrong: 甲, right: 甲 }', '“甲”既是错的又是对的'],
    [
      'a contradiction',
      'entries:\n  - { wrong: 甲, right: 乙 }\n  - { wrong: 丙, right: 甲 }',
      'd.yaml:3:17 (丙): “甲”在这里是对的，在条目“甲”（第 2 行）里却是错的',
    ],
    [
      'a duplicate',
      'entries:\n  - { wrong: 甲, right: 乙 }\n  - { wrong: 甲, right: 丙 }',
      'd.yaml:3:7 (甲): 与条目“甲”（第 2 行）重复',
    ],
    [
      'a form twice',
      'entries:\n  - { wrong: 甲, right: 乙 }\n  - { wrong: [丁, 甲], right: 丙 }',
      'd.yaml:3:7 (丁): “甲”在条目“甲”（第 2 行）里已经写过。',
    ],
    [
      'a container without the form',
      'entries:\n  - { wrong: 甲, right: 乙, unless: { inside: [丙丁] } }',
      '“inside”的“丙丁”不含错误写法',
    ],
    ['broken YAML', 'entries: [', '不是合格的 YAML'],
    ['an alias', 'entries:\n  - wrong: *按装', 'd.yaml:2:12: 不能用 * 引用'],
    ['aliases in aliases', 'a: &a [x]\nb: &b [*a, *a]\nentries: *b', '不能用 * 引用'],
    ['a key twice', 'title: 甲\ntitle: 乙\nentries: []', 'd.yaml:2:1: “title”写了两次，请删去一个。'],
    ['not a dictionary', '- 甲', '词典应为一组“键: 值”'],
    ['an unknown severity', 'severity: fatal\nentries: []', '“severity”应为 error、warning、info 之一'],
    [
      'a layer that changes what is not there',
      'off: [typos/无]\nentries: []',
      'd.yaml: 下层词典和规则里没有“typos/无”',
    ],
  ])('a dictionary with %s', (_name, yaml, sentence) => {
    const cwd = folderWith({ 'd.yaml': yaml, 'a.txt': '按装' })
    const { code, out, err } = run(['check', '-d', 'd.yaml', 'a.txt'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  test('all faults of a dictionary at once', () => {
    const cwd = folderWith({ 'd.json': JSON.stringify({ severity: 'x', entries: [{ wrong: '' }, 5, { keep: [] }] }) })
    expect(run(['dictionary', 'test', 'd.json'], { cwd }).err).toContain('词典有 4 处问题')
  })

  test('a dictionary that is not there', () => {
    expect(run(['check', '-d', 'nope.yaml', '-'])).toMatchObject({
      code: 2,
      err: 'jiaodui: 读不了词典 nope.yaml：没有这个文件或文件夹。\n',
    })
  })

  test.each([
    [[], '后面应有命令'],
    [['chekc'], '没有命令“chekc”'],
    [['__proto__'], '没有命令“__proto__”'],
    [['toString', '--write'], '没有命令“toString”'],
    [['check', '--published-at', '2024-02-30', '-'], '--published-at 应为日期'],
    [['check', '--nope'], '没有选项 --nope'],
    [['check', '--write'], 'check 没有选项 --write'],
    [['check', '--reporter', 'xml'], '--reporter 应为 text、json 之一'],
    [['check', '--fail-on'], '选项 --fail-on'],
    [['check', '--published-at', '2024-13-45', '-'], '--published-at 应为日期'],
    [['explain'], 'explain 后面应有一个规则编号'],
    [['dictionary'], 'dictionary 后面应为 new、test'],
    [['dictionary', 'tset', 'x'], '写作 jiaodui dictionary test'],
    [['dictionary', 'tset', '--write'], 'dictionary 后面应为'],
    [['dictionary', 'test'], '写作 jiaodui dictionary test 词典文件'],
    [['dictionary', 'test', 'x', '--write'], 'dictionary test 没有选项 --write'],
  ])('%j', (args, sentence) => {
    const { code, out, err } = run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('--help and --version', () => {
  expect(run(['--help'])).toMatchObject({ code: 0, err: '' })
  expect(run(['--version']).out).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
})
