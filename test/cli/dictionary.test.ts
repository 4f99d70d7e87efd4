/** The actions of `jiaodui dictionary` that write, compare and judge, from the outside. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { zip } from '../node/zip-archive.js'
import { folderWith } from './folder.js'
import { run } from './run.js'

describe('dictionary new', () => {
  const cwd = folderWith({ 'old.yaml': '旧' })
  const passed = /^county\.yaml：7 条，10 项通过，0 项不通过\n$/

  test('writes a dictionary that passes as it is, and with the lines that wait made live', () => {
    expect(run(['dictionary', 'new', 'county.yaml'], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(run(['dictionary', 'test', 'county.yaml'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(passed),
    })
    const file = join(cwd, 'county.yaml')
    const live = readFileSync(file, 'utf8').replace(/^#: /gm, '')
    expect(live).not.toBe(readFileSync(file, 'utf8'))
    writeFileSync(file, live)
    expect(run(['dictionary', 'test', 'county.yaml'], { cwd }).out).toMatch(passed)
    expect(run(['check', '-d', 'county.yaml', '-'], { cwd, input: '招聘启示' }).code).toBe(0)
  })

  test.each(['table.csv', 'book.xlsx'])('writes %s that passes, and that says the same for a region', (name) => {
    expect(run(['dictionary', 'new', name], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(run(['dictionary', 'test', name], { cwd })).toMatchObject({
      code: 0,
      out: `${name}：5 条，8 项通过，0 项不通过\n`,
    })
    const files = folderWith({})
    for (const file of ['county.yaml', name])
      run(['dictionary', 'new', file, '--region', '陕西省/宝鸡市/眉县'], { cwd: files })
    expect(run(['dictionary', 'diff', 'county.yaml', name], { cwd: files })).toMatchObject({
      code: 0,
      out: '增加 0 条，删去 0 条，改动 0 条，词典说明改动 0 处\n',
    })
  })
  test.each([
    ['陕西省/宝鸡市/眉县', '眉县', '区委、'],
    ['陕西省/宝鸡市/金台区', '金台区', '县委、'],
    ['陕西省/咸阳市/兴平市', '兴平市', '县委、'],
    ['内蒙古自治区/鄂尔多斯市/鄂托克旗', '鄂托克旗', '县委、'],
    ['湖北省/神农架林区', '神农架林区', '县委、'],
    ['新疆维吾尔自治区/和田地区/和安县', '和安县', '区委、'],
  ])('writes it for %s', (region, county, other) => {
    const file = `${county}.yaml`
    expect(run(['dictionary', 'new', file, '--region', region], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(run(['dictionary', 'test', file], { cwd })).toMatchObject({ code: 0 })
    const { out } = run(['check', '-d', file, '-'], { cwd, input: `${county}应急局通知。` })
    expect(out).toContain(`${county}应急局 → ${county}应急管理局`)
    expect(out).not.toContain(other)
  })

  test.each([
    [['a.yaml', '--region', '陕西省/宝鸡市'], '--region 应写到县'],
    [['a.yaml', '--region', '陕西省/宝鸡市/凤翔县'], '--region：没有“陕西省/宝鸡市/凤翔县”这个地区'],
    [['old.yaml'], '写不了 old.yaml：已经有这个文件'],
    [['nowhere/a.yaml'], '没有这个文件或文件夹'],
    [['rule.yaml'], '词典不能叫这个名字'],
    [['a.txt'], '写作 jiaodui dictionary new 新文件.yaml'],
    [[], '写作 jiaodui dictionary new'],
    [['a.yaml', 'b.yaml'], '写作 jiaodui dictionary new'],
    [['a.yaml', '--write'], 'dictionary new 没有选项 --write'],
  ])('%j', (names, sentence) => {
    const { code, out, err } = run(['dictionary', 'new', ...names], { cwd })
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).toContain(sentence)
    expect(readFileSync(join(cwd, 'old.yaml'), 'utf8')).toBe('旧')
  })
})

describe('dictionary build', () => {
  const cwd = folderWith({
    'county.yaml': 'licence: MIT\nentries:\n  - { wrong: 郿县, right: 眉县, replaces: typos/按装 }',
    'foreign.pack': 'entries: []',
    'lost.yaml': 'entries:\n  - { wrong: 郿县, right: 眉县, replaces: typos/没有这条 }',
  })
  const check = (pack: string) => run(['check', '-d', pack, '-'], { cwd, input: '郿县按装' })

  test('writes a pack that speaks as its dictionaries do', () => {
    const { code, out } = run(['dictionary', 'build', 'county.yaml', '-o', 'county.pack'], { cwd })
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/（county） MIT\n.*1 条.*\nSHA-256 [0-9a-f]{64}\n/),
    })
    expect(check('county.pack')).toEqual(check('county.yaml'))
    expect(check('county.pack').out).toContain('郿县 → 眉县')
    expect(check('county.pack').out).not.toContain('按装 →')
    expect(run(['explain', 'county/郿县', '-d', 'county.pack'], { cwd }).code).toBe(0)
  })
  test('the same dictionaries give the same bytes', () => {
    run(['dictionary', 'build', 'county.yaml', '-o', 'again.pack'], { cwd })
    expect(readFileSync(join(cwd, 'again.pack'))).toEqual(readFileSync(join(cwd, 'county.pack')))
  })
  test('a pack cut short is refused, and what is none', () => {
    writeFileSync(join(cwd, 'cut.pack'), readFileSync(join(cwd, 'county.pack')).subarray(0, -16))
    expect(check('cut.pack')).toMatchObject({ code: 2, err: expect.stringContaining('词典包不完整') })
    expect(check('foreign.pack')).toMatchObject({
      code: 2,
      err: expect.stringContaining('不是 dictionary build 写出的'),
    })
  })
  test.each([
    [['county.yaml'], '-o 新文件.pack'],
    [['county.yaml', '-o', 'county.txt'], '-o 新文件.pack'],
    [['-o', 'a.pack'], '-o 新文件.pack'],
    [['lost.yaml', '-o', 'a.pack'], 'lost.yaml:2 (郿县): 下层词典和规则里没有“typos/没有这条”'],
    [['county.yaml', '-o', 'no/such/folder.pack'], '没有这个文件或文件夹'],
  ])('refuses %j', (args, says) =>
    expect(run(['dictionary', 'build', ...args], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining(says),
    }),
  )
})

describe('dictionary diff', () => {
  const cwd = folderWith({
    'old.yaml': 'title: 甲\nentries:\n  - { wrong: 郿县, right: 眉县 }\n  - keep: 按装公司\n',
    'new.yaml':
      'title: 乙\nentries:\n  - { wrong: 示列, right: 示例 }\n  - { wrong: 郿县, right: [眉县, 郿邑], basis: 更名 }\n',
    'same.yaml': 'title: 甲\nentries:\n\n  - { wrong: [郿县], right: 眉县 }\n  - keep: 按装公司\n',
  })
  test('says what was added, removed and changed', () => {
    expect(run(['dictionary', 'diff', 'old.yaml', 'new.yaml'], { cwd })).toMatchObject({
      code: 1,
      err: '',
      out: `  title：甲 → 乙
- 按装公司
+ 示列
~ 郿县
    right：眉县 → 眉县、郿邑
    basis：（无） → 更名
增加 1 条，删去 1 条，改动 1 条，词典说明改动 1 处
`,
    })
  })
  test('tells of a region what changed in it, and of templates what came of them', () => {
    const region = (county: string) => `region: { 省: 陕西省, 县: ${county} }\nentries:\n  - wrong: '{县}县'\n`
    const files = folderWith({ 'a.yaml': region('眉县'), 'b.yaml': region('陇县') })
    expect(run(['dictionary', 'diff', 'a.yaml', 'b.yaml'], { cwd: files }).out).toBe(`  县：眉县 → 陇县
  县简称：眉县 → 陇县
  县通称：眉县 → 陇县
- 眉县县
+ 陇县县
增加 1 条，删去 1 条，改动 0 条，词典说明改动 3 处
`)
  })
  test('ends with 0 where both say the same', () => {
    const { code, out } = run(['dictionary', 'diff', 'old.yaml', 'same.yaml'], { cwd })
    expect([code, out]).toEqual([0, '增加 0 条，删去 0 条，改动 0 条，词典说明改动 0 处\n'])
  })
  test.each([
    [['old.yaml'], '写作 jiaodui dictionary diff 旧词典 新词典'],
    [['old.yaml', 'none.yaml'], '读不了词典 none.yaml'],
    [['old.yaml', 'new.yaml', '-d', 'same.yaml'], 'dictionary diff 没有选项 --dictionary'],
  ])('%j', (names, sentence) => {
    const { code, out, err } = run(['dictionary', 'diff', ...names], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

describe('dictionary import-notice', () => {
  test('reads a Word document', () => {
    const document = '<w:document><w:body><w:p><w:r><w:t>将“安装”错写为“按装”。</w:t></w:r></w:p></w:body></w:document>'
    const folder = folderWith({ 'notice.docx': zip({ 'word/document.xml': document }) })
    const { code, out, err } = run(['dictionary', 'import-notice', 'notice.docx'], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('wrong: 按装')
  })

  const notice = '某县关于检查的通报\n\n各镇：\n将“安装”错\n写为“按装”，“示例县”错写为“示列县”。\n\n2024年4月8日\n'
  const cwd = folderWith({
    'notice.txt': notice,
    'old.txt': Buffer.from('bdaba1b0b0b2d7b0a1b1b4edd0b4ceaaa1b0b0b4d7b0a1b1a1a3', 'hex'),
    'none.md': '没有错误。',
    'turned.txt': '将“甲县”错写为“乙县”。将“乙县”错写为“甲县”。',
    'binary.txt': new Uint8Array([0, 1]),
  })
  test('proposes a dictionary that passes', () => {
    const { code, out, err } = run(['dictionary', 'import-notice', 'notice.txt'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('basis: 某县关于检查的通报（2024-04-08）')
    writeFileSync(join(cwd, 'made.yaml'), out)
    expect(run(['dictionary', 'test', 'made.yaml'], { cwd })).toMatchObject({
      code: 0,
      out: 'made.yaml：2 条，2 项通过，0 项不通过\n',
    })
  })
  test('reads GB18030 and standard input', () => {
    expect(run(['dictionary', 'import-notice', 'old.txt'], { cwd }).out).toContain('wrong: 按装')
    expect(run(['dictionary', 'import-notice', '-'], { input: notice }).out).toContain('wrong: 示列县')
  })
  test('leaves out what contradicts, and says so', () => {
    const { code, out, err } = run(['dictionary', 'import-notice', 'turned.txt'], { cwd })
    expect([code, out.includes('wrong: 甲县')]).toEqual([0, false])
    expect(err).toContain('与前面的说法相反')
  })
  test.each([
    [[], '写作 jiaodui dictionary import-notice 通报文件'],
    [['none.md'], 'none.md 里没有找到'],
    [['gone.txt'], '读不了通报 gone.txt：没有这个文件'],
    [['binary.txt'], '读不了通报 binary.txt：不是文本文件'],
    [['notice.txt', '--write'], 'dictionary import-notice 没有选项 --write'],
  ])('%j', (names, sentence) => {
    const { code, out, err } = run(['dictionary', 'import-notice', ...names], { cwd })
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).toContain(sentence)
  })
})

describe('dictionary lint', () => {
  const cwd = folderWith({
    'good.yaml': 'basis: 规范\nentries:\n  - { wrong: 示列县, right: 示例县, examples: { 示列县: 示例县 } }\n',
    'bad.yaml': 'basis: 规范\nentries:\n  - { wrong: 按装, right: 安装, examples: { 按装: 安装 } }\n',
    'off.yaml': 'off: typos/无\nentries: []\n',
  })
  test.each([
    [['good.yaml'], 0, 'good.yaml：1 条，0 处错误，0 处警告，0 处提示\n'],
    [['bad.yaml'], 1, 'bad.yaml:3（按装）：警告 重复：typos/按装 已有“按装”'],
    [['bad.yaml', '--fail-on', 'error'], 0, '2 处警告'],
    [['good.yaml', 'bad.yaml'], 1, 'good.yaml：1 条'],
    [['bad.yaml', '-d', 'good.yaml'], 1, 'bad.yaml:3'],
  ])('%j', (names, expected, words) => {
    const { code, out, err } = run(['dictionary', 'lint', ...names], { cwd })
    expect([code, err]).toEqual([expected, ''])
    expect(out).toContain(words)
  })
  test('finds nothing in what dictionary new writes', () => {
    run(['dictionary', 'new', 'new.yaml'], { cwd })
    expect(run(['dictionary', 'lint', 'new.yaml', '--fail-on', 'info'], { cwd }).code).toBe(0)
  })
  test.each([
    [[], '写作 jiaodui dictionary lint 词典文件'],
    [['gone.yaml'], '读不了词典 gone.yaml'],
    [['off.yaml'], 'off.yaml: 下层词典和规则里没有“typos/无”'],
    [['good.yaml', '--write'], 'dictionary lint 没有选项 --write'],
  ])('%j', (names, sentence) => {
    const { code, out, err } = run(['dictionary', 'lint', ...names], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

describe('dictionary layers', () => {
  const cwd = folderWith({
    'city.yaml': 'title: 市用语\noff: typos/按装\nentries:\n  - { wrong: 示列县, right: 示例县 }\n',
    'county.yaml':
      'entries:\n  - keep: 示列县志\n  - { wrong: 县志办, right: 县地方志办 }\n  - { wrong: 示列, right: 示例 }\n',
    'dead.yaml': 'entries:\n  - { wrong: 县局, right: 县机关, unless: { inside: 县局 } }\n',
  })
  test('says what each layer does to those below', () => {
    const { code, out, err } = run(['dictionary', 'layers', 'city.yaml', 'county.yaml'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`city（市用语）：增加 1 条，保留 0 条，取代 0 条，停用 1 条
  停用 typos/按装
county：增加 2 条，保留 1 条，取代 0 条，停用 0 条
  下层不再报 city/示列县“示列县”：总是由 county/示列 先报出
`)
  })
  test('ends with 1 where a layer can never report a form of its own', () => {
    const { code, out } = run(['dictionary', 'layers', 'dead.yaml', '-d', 'city.yaml'], { cwd })
    expect([code, out.split('\n')[1]]).toEqual([1, '  本层报不了 dead/县局“县局”：自己的 unless 把它也放过了'])
  })
  test.each([
    [[], '写作 jiaodui dictionary layers'],
    [['gone.yaml'], '读不了词典 gone.yaml'],
    [['city.yaml', 'city.yaml'], '有两部词典都叫“city”'],
    [['city.yaml', '--write'], 'dictionary layers 没有选项 --write'],
  ])('%j', (names, sentence) => {
    const { code, out, err } = run(['dictionary', 'layers', ...names], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

describe('dictionary try', () => {
  const cwd = folderWith({
    'own.yaml':
      'off: typos/按装\nentries:\n  - { wrong: 示列县, right: 示例县 }\n  - { wrong: 模饭镇, right: 模范镇 }\n',
    'a/1.txt': '示列县按装路灯。',
    'a/2.txt': '示列县。\n示列县。',
    'empty/x.png': '',
  })
  test('says what each entry finds, and what is found and lost', () => {
    const { code, out, err } = run(['dictionary', 'try', 'own.yaml', '--on', 'a'], { cwd })
    expect([code, err]).toEqual([0, ''])
    for (const words of ['own/示列县：3 处', 'own/模饭镇：0 处', 'a/2.txt:2:1  【示列县】。', '示列县【按装】路灯'])
      expect(out).toContain(words)
    expect(out).toMatch(/2 个文件：查出 3 处，比现在多报 3 处，少报 1 处\n$/)
  })
  test('writes a sheet to judge, and tells the precision of what was judged', () => {
    const tried = run(['dictionary', 'try', 'own.yaml', '--on', 'a', '--out', 'sheet.tsv'], { cwd })
    expect([tried.code, tried.out.includes('请在“判断”一列填“对”或“错”')]).toEqual([0, true])
    const sheet = readFileSync(join(cwd, 'sheet.tsv'), 'utf8')
    expect(sheet.split('\r\n')[0]).toBe('\ufeff判断\t规则\t位置\t原文\t建议')
    expect(sheet).toContain('\r\n\town/示列县\ta/1.txt:1:1\t【示列县】按装路灯。\t示例县\r\n')
    writeFileSync(join(cwd, 'judged.tsv'), sheet.replace('\r\n\t', '\r\n对\t').replace('\r\n\t', '\r\n错\t'))
    expect(run(['dictionary', 'try', '--judged', 'judged.tsv'], { cwd })).toEqual({
      code: 0,
      err: '',
      out: `own/示列县：2 处中 1 处报得对，准确率 50.0%，95% 的把握在 9.5% 到 90.5% 之间
合计：2 处中 1 处报得对，准确率 50.0%，95% 的把握在 9.5% 到 90.5% 之间；还有 1 处没有判断
`,
    })
    expect(run(['dictionary', 'try', 'own.yaml', '--on', 'a', '--out', 'sheet.tsv'], { cwd }).code).toBe(2)
  })
  test('shows no more than asked for, and the same for the same seed', () => {
    const tried = (...files: string[]) =>
      run(['dictionary', 'try', 'own.yaml', '--sample', '1', '--seed', '7', '--on', ...files], { cwd }).out
    expect(tried('a/1.txt', 'a/2.txt')).toContain('查出的 3 处中的 1 处')
    expect(tried('a/2.txt', 'a/1.txt')).toBe(tried('a/1.txt', 'a/2.txt'))
  })
  test.each([
    [['own.yaml'], '写作 jiaodui dictionary try 词典文件 --on'],
    [['--on', 'a'], '写作 jiaodui dictionary try 词典文件 --on'],
    [['own.yaml', '--on', 'a', '--sample', 'x'], '--sample 应为个数'],
    [['own.yaml', '--on', 'a', '--write'], 'dictionary try 没有选项 --write'],
    [['gone.yaml', '--on', 'a'], '读不了词典 gone.yaml'],
    [['own.yaml', '--judged', 'x.tsv'], '写作 jiaodui dictionary try --judged'],
    [['--judged', 'x.tsv'], '读不了抽样表 x.tsv'],
    [['--judged', 'a/1.txt'], 'a/1.txt 不是抽样表'],
    [['own.yaml', '--on', 'empty'], '文件夹里没有文章'],
  ])('%j', (names, sentence) => {
    const { code, err } = run(['dictionary', 'try', ...names], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
