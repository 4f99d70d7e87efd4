/** The command with comments in articles, a configuration, .jiaoduiignore and a baseline. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.js'
import { inside as run } from './inside.js'
import { run as runApart } from './run.js'

const json = async (args: string[], cwd: string) =>
  JSON.parse((await run(['check', '--reporter', 'json', ...args], { cwd })).out)
const paths = async (args: string[], cwd: string): Promise<string[]> =>
  (await json(args, cwd)).files.map((file: { path: string }) => file.path)

const accept = ['--owner', '总编室', '--reason', '旧稿存档', '--expires', '2199-01-01']

describe('comments', () => {
  const article =
    '<p>按装</p><!-- jiaodui-disable-next-line typos/按装 -- 原话，电话13800138000 --><p>按装</p>\n<!-- jiaodui-disable-line typo -->\n<!-- jiaodui-enabel -->\n<!-- jiaodui-enable -->'

  test('are followed, counted, and told where they do nothing', async () => {
    const { code, out } = await run(['check', 'a.html'], { cwd: folderWith({ 'a.html': article }) })
    expect(code).toBe(1)
    expect(out).toContain('1 个文件：1 处错误，0 处警告，0 处提示；另有 1 处由注释停用')
    expect(out).toContain('  2:1     注释  注释里的“typo”不是词条、规则或词典的编号')
    expect(out).toContain('  3:1     注释  看不懂这条 jiaodui- 注释')
    expect(out).toContain('  4:1     注释  注释没有起作用，可以删去。')
    expect(out).not.toContain('13800138000')
  })

  test('do not change the exit code where nothing else is found', async () => {
    const cwd = folderWith({ 'a.html': '<!-- jiaodui-disable -->好' })
    const { code, out } = await run(['check', 'a.html'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('注释没有起作用')
  })

  test('are in the JSON report with lines and columns', async () => {
    const [file] = (await json(['a.html'], folderWith({ 'a.html': article }))).files
    expect(file.suppressed).toMatchObject([
      { ruleId: 'typos/按装', line: 1, suppression: { reason: '原话，电话138****8000' } },
    ])
    expect(file.suppressionFaults).toMatchObject([
      { kind: 'unknown-rule', ruleId: 'typo', line: 2, column: 1 },
      { kind: 'malformed', line: 3 },
      { kind: 'unused', line: 4 },
    ])
    expect(file).not.toHaveProperty('accepted')
  })

  test.each([
    [[], 1],
    [['--ignore-suppressions'], 2],
    [['--require-reason'], 1],
  ])('%j leaves %i', async (args, count) => {
    const cwd = folderWith({ 'a.html': article })
    expect((await json([...args, 'a.html'], cwd)).counts.error).toBe(count)
  })

  test('--require-reason says which have none', async () => {
    const cwd = folderWith({ 'a.html': '<p>按装<!-- jiaodui-disable-line -->' })
    const { code, out } = await run(['check', '--require-reason', 'a.html'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('1:6     注释  这条注释没有写理由')
  })

  test('fix leaves alone what they suppress', async () => {
    const cwd = folderWith({ 'a.html': '<p>按装<!-- jiaodui-disable-line --></p><p>按装</p>' })
    expect((await run(['fix', '--write', 'a.html'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toBe('<p>按装<!-- jiaodui-disable-line --></p><p>安装</p>')
  })

  test('what is suppressed is masked in the words around another finding, and so is the comment', async () => {
    const cwd = folderWith({
      'a.html': '<p>受助人王某，手机号13800138000，按装<!-- jiaodui-disable-line rule/privacy --13900139000 --></p>',
    })
    const { out } = await run(['check', 'a.html'], { cwd })
    expect(out).toContain('【按装】')
    expect(out).toContain('另有 1 处由注释停用')
    expect(out).not.toMatch(/13[89]00/)
  })
})

describe('a configuration', () => {
  const files = {
    'jiaodui.config.json': JSON.stringify({
      dictionaries: ['词典/county.yaml'],
      region: '陕西省/宝鸡市/眉县',
      off: ['typos/按装'],
      failOn: 'never',
      formats: { '*.txt': 'html', 'news/*.wx': 'html' },
      ignore: ['*.bak.md'],
    }),
    '词典/county.yaml': "entries:\n  - { wrong: '{县}应急办', right: '{县}应急局' }\n",
    'news/a.txt': '<p>眉县<b>应急办</b>按装路灯。</p>',
    'news/b.wx': '<p>截<i>止</i>2月底，好了。</p>',
    'news/c.bak.md': '截止2月底，好了。',
    'news/deep/d.md': '好',
  }
  const cwd = folderWith(files)

  test('is found upward, and paths in it are seen from its folder', async () => {
    const report = await json([], join(cwd, 'news/deep/..'))
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.txt', 'b.wx', 'deep/d.md'])
    expect(report.files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['county/眉县应急办'])
    expect(report.files[1].findings[0].text).toBe('截止')
    expect((await run(['check'], { cwd: join(cwd, 'news') })).code).toBe(0)
  })

  test('the command line goes before it', async () => {
    expect((await run(['check', '--fail-on', 'error', 'news'], { cwd })).code).toBe(1)
    expect((await json(['--format', 'text', 'news/a.txt'], cwd)).files[0].findings).toEqual([])
    const cli = await run(['explain', 'county/眉县应急办'], { cwd })
    expect([cli.code, cli.err]).toEqual([0, ''])
  })

  test('--no-config leaves it out', async () => {
    expect(await paths(['--no-config', 'news'], cwd)).toEqual(['news/a.txt', 'news/c.bak.md', 'news/deep/d.md'])
    expect((await run(['check', '--no-config', 'news'], { cwd })).code).toBe(1)
  })

  test('--config names another, wherever it lies', async () => {
    const other = folderWith({ 'a.txt': '按装', 'x/my.json': '{ "failOn": "never", "ignore": ["a.txt"] }' })
    expect((await run(['check', '--config', 'x/my.json', 'a.txt'], { cwd: other })).code).toBe(0)
  })

  test('what checks may be switched off by nobody but the caller: a program beside the articles is not run', async () => {
    const folder = folderWith({
      'a.txt': '按装',
      'jiaodui.config.js': 'import { writeFileSync } from "node:fs"\nwriteFileSync("run", "")\nexport default {}',
      'jiaodui.config.ts': 'throw new Error()',
    })
    expect((await run(['check', 'a.txt'], { cwd: folder })).code).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'jiaodui.config.js', 'jiaodui.config.ts'])
  })

  test('a program that is named is run, and held to the same shape', async () => {
    const folder = folderWith({
      'a.txt': '按装',
      'c.mjs': 'export default { failOn: "never" }',
      'd.cjs': 'module.exports = { failOn: "never" }',
      'bad.mjs': 'export default { failon: "never" }',
      'none.mjs': 'export const config = {}',
      'broken.mjs': 'export default {',
      'throws.mjs': 'throw new Error("没有令牌")',
    })
    const check = (config: string) => run(['check', '--config', config, 'a.txt'], { cwd: folder })
    expect((await check('c.mjs')).code).toBe(0)
    expect((await check('./d.cjs')).code).toBe(0)
    expect(await check('bad.mjs')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bad.mjs: 没有“failon”这一项'),
    })
    expect(await check('none.mjs')).toMatchObject({ code: 2, err: expect.stringContaining('应导出一个对象') })
    expect(await check('broken.mjs')).toMatchObject({ code: 2, err: expect.stringContaining('读不了 broken.mjs') })
    expect(await check('throws.mjs')).toMatchObject({ code: 2, err: expect.stringContaining('没有令牌') })
    expect(await check('gone.mjs')).toMatchObject({ code: 2, err: expect.stringContaining('读不了 gone.mjs') })
    expect(await check('a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('.json、.js 或 .ts') })
  })

  test('in TypeScript it is read where Node reads it, and refused in words where it does not', async () => {
    const folder = folderWith({ 'a.txt': '按装', 'c.ts': 'const failOn: string = "never"\nexport default { failOn }' })
    const { code, err } = runApart(['check', '--config', 'c.ts', 'a.txt'], { cwd: folder })
    if ('typescript' in process.features && process.features.typescript) expect([code, err]).toEqual([0, ''])
    else expect([code, err]).toEqual([2, expect.stringContaining('要 Node 22.18 或更新的版本才能读')])
  })

  test.each([
    ['{ "failon": 1 }', 'jiaodui.config.json:1:3: 没有“failon”这一项'],
    ['{ "failOn": "error"', 'jiaodui.config.json:1:20: 不是合格的 JSON'],
    ['{ "dictionaries": ["gone.yaml"] }', '读不了词典 gone.yaml：没有这个文件或文件夹'],
    ['{ "off": ["rule/gone"] }', 'jiaodui.config.json: 下层词典和规则里没有“rule/gone”'],
    ['{ "region": "陕西省/不在县", "dictionaries": ["t.yaml"] }', '不在县'],
    ['{ "baseline": "gone.json" }', '没有基线文件 gone.json'],
  ])('%s is refused', async (config, fault) => {
    const files = { 'jiaodui.config.json': config, 'a.txt': '好', 't.yaml': "entries: [{ wrong: '{县}甲甲甲', right: '{县}乙' }]" }
    const { code, err } = await run(['check', 'a.txt'], { cwd: folderWith(files) })
    expect(code).toBe(2)
    expect(err).toContain(fault)
  }) // biome-ignore format: one line a fault

  test('from outside: comments, configuration and baseline together', { timeout: 120_000 }, () => {
    const folder = folderWith({
      'jiaodui.config.mjs': 'export default { baseline: "base.json", failOn: "info" }',
      'a.html': '<p>按装<!-- jiaodui-disable-line --></p><p>截止2月底，好了。</p>',
    })
    const config = ['--config', './jiaodui.config.mjs', 'a.html']
    expect(runApart(['baseline', ...accept, ...config], { cwd: folder }).out).toContain('新增 1 条')
    expect(runApart(['check', ...config], { cwd: folder })).toEqual({
      code: 0,
      out: '1 个文件：0 处错误，0 处警告，0 处提示；另有 1 处由注释停用，1 处在基线里\n',
      err: '',
    })
  })

  test('only one of --config and --no-config', async () => {
    expect(await run(['check', '--config', 'a.json', '--no-config'], { cwd: folderWith({}) })).toMatchObject({
      code: 2,
    })
  })

  test('its own files are not articles, and a folder of its name is none', async () => {
    const folder = folderWith({ 'a.txt': '好', 'b/c.txt': '按装' })
    mkdirSync(join(folder, 'jiaodui.config.json'))
    expect((await run(['check', 'a.txt'], { cwd: folder })).err).toContain('读不了 jiaodui.config.json：是文件夹')
  })
})

describe('.jiaoduiignore', () => {
  const cwd = folderWith({
    '.jiaoduiignore': '# 草稿不查\ndrafts/\n*.tmp.md\n!keep.tmp.md\n/root.txt\n',
    'root.txt': '好',
    'a/root.txt': '好',
    'a/x.tmp.md': '好',
    'a/keep.tmp.md': '好',
    'a/drafts/y.txt': '好',
    'a/b/.jiaoduiignore': '\ufeff*\n!z.txt\n',
    'a/b/z.txt': '好',
    'a/b/w.txt': '好',
  })

  test.each<[string[], string[]]>([
    [[], ['a/b/z.txt', 'a/keep.tmp.md', 'a/root.txt']],
    [['a'], ['a/b/z.txt', 'a/keep.tmp.md', 'a/root.txt']],
    [['a/b'], ['a/b/z.txt']],
    [['**/*.txt'], ['a/b/z.txt', 'a/root.txt']],
    [
      ['a/drafts/y.txt', 'root.txt'],
      ['a/drafts/y.txt', 'root.txt'],
    ],
  ])('check %j reads %j', async (args, expected) => expect(await paths(args, cwd)).toEqual(expected))

  test('that of another folder holds there, and that of a configuration above holds below', async () => {
    expect((await paths([cwd], folderWith({ 'a.txt': '好' }))).map((path) => path.slice(cwd.length + 1))).toEqual([
      'a/b/z.txt',
      'a/keep.tmp.md',
      'a/root.txt',
    ])
    const below = folderWith({
      'jiaodui.config.json': '{}',
      '.jiaoduiignore': 'x.txt',
      'a/x.txt': '好',
      'a/y.txt': '好',
    })
    expect(await paths([], join(below, 'a'))).toEqual(['y.txt'])
  })

  test('a folder where nothing is left is told', async () => {
    expect(await run(['check', 'a/drafts'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有文章'),
    })
  })

  test('is read by tidy too', async () => {
    expect((await run(['tidy', 'a'], { cwd })).out).toContain('3 个文件')
  })
})

describe('a baseline', () => {
  const old = '工人正在按装路灯。\n截止2月底，全县完工。\n'

  test('accepts what is there; what is new is found', async () => {
    const cwd = folderWith({ 'a/a.txt': old, 'a/b.html': '<p>县委县政府要求。</p>' })
    const first = await run(['baseline', 'a', ...accept], { cwd })
    expect(first).toEqual({ code: 0, out: '基线 jiaodui.baseline.json：新增 3 条，共 3 条。\n', err: '' })
    const check = (...args: string[]) => run(['check', '--baseline', 'jiaodui.baseline.json', ...args], { cwd })
    expect(await check('a')).toMatchObject({
      code: 0,
      out: '2 个文件：0 处错误，0 处警告，0 处提示；另有 3 处在基线里\n',
    })
    const text = readFileSync(join(cwd, 'jiaodui.baseline.json'), 'utf8')
    expect(text).not.toMatch(/工人|路灯|完工|2月底/)

    writeFileSync(join(cwd, 'a/新名.txt'), `又讯：${old}`)
    writeFileSync(join(cwd, 'a/a.txt'), '好')
    const { code, out } = await check('a')
    expect(code).toBe(1)
    expect(out).toContain('又讯：工人正在【按装】路灯。')
    expect(out).toContain('3 个文件：1 处错误，0 处警告，0 处提示；另有 2 处在基线里\n基线里有 1 条这次没有用到。')
  })

  test('is added to, renewed and pruned, and the same run twice writes the same', async () => {
    const cwd = folderWith({ 'a.txt': old })
    const file = join(cwd, 'base.json')
    const write = (...more: string[]) =>
      run(['baseline', 'a.txt', '--baseline', 'base.json', ...accept, ...more], { cwd })
    await write()
    const before = readFileSync(file, 'utf8')
    expect((await write('--owner', '别人')).out).toBe('基线 base.json：新增 0 条，共 2 条。\n')
    expect(readFileSync(file, 'utf8')).toBe(before)
    writeFileSync(file, before.replaceAll('2199-01-01', '2020-01-01'))
    const expired = await run(['check', 'a.txt', '--baseline', 'base.json'], { cwd })
    expect(expired.code).toBe(1)
    expect(expired.out).toContain('基线里有 2 条已经到期：\n  2020-01-01 typos/按装 总编室：旧稿存档')
    expect((await write()).out).toBe('基线 base.json：新增 0 条，续期 2 条，共 2 条。\n')
    writeFileSync(join(cwd, 'a.txt'), '好。\n按装。')
    expect((await write()).out).toContain('新增 1 条，共 3 条。\n有 2 条这次没有用到')
    expect((await write('--prune')).out).toBe('基线 base.json：新增 0 条，删去 2 条，共 1 条。\n')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'base.json'])
  })

  test('private data is accepted only by its rule', async () => {
    const cwd = folderWith({ 'a.txt': '受助人王某，手机号13800138000，按装路灯。' })
    const { out } = await run(['baseline', 'a.txt', ...accept], { cwd })
    expect(out).toContain('新增 1 条，共 1 条。\n个人信息 1 处没有记入')
    const check = () => run(['check', '--baseline', 'jiaodui.baseline.json', 'a.txt'], { cwd })
    expect((await check()).out).toContain('138****8000')
    await run(['baseline', 'a.txt', ...accept, '--rule', 'rule/privacy'], { cwd })
    expect((await check()).code).toBe(0)
    writeFileSync(join(cwd, 'a.txt'), '受助人王某，手机号13800138000，按装路灯。按装。')
    expect(
      (await check()).out + JSON.stringify(await json(['--baseline', 'jiaodui.baseline.json', 'a.txt'], cwd)),
    ).not.toContain('13800138000')
  })

  test('fix leaves alone what it accepts', async () => {
    const cwd = folderWith({ 'a.txt': '按装路灯。' })
    await run(['baseline', 'a.txt', ...accept], { cwd })
    writeFileSync(join(cwd, 'a.txt'), '按装路灯。按装好了。')
    const { code, out } = await run(['fix', '--write', '--baseline', 'jiaodui.baseline.json', 'a.txt'], { cwd })
    expect([code, out]).toEqual([0, expect.stringContaining('已改 1 处，另有 0 处须由人核改')])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('按装路灯。安装好了。')
  })

  test('the JSON report names the entries', async () => {
    const cwd = folderWith({ 'a.txt': old })
    await run(['baseline', 'a.txt', ...accept], { cwd })
    const report = await json(['--baseline', 'jiaodui.baseline.json', 'a.txt'], cwd)
    expect(Object.keys(report)).toEqual(['files', 'counts', 'fingerprint', 'baseline'])
    expect(report.files[0].accepted[0]).toMatchObject({ line: 1, acceptance: { owner: '总编室', occurrence: 1 } })
    expect(report.baseline).toEqual({ expired: [], unused: [] })
  })

  test.each<[string[], string]>([
    [[], '请写明谁认可'],
    [['--owner', '甲', '--reason', '乙'], '请写明谁认可'],
    [['--owner', '甲', '--reason', ' ', '--expires', '2199-01-01'], '请写明谁认可'],
    [['--owner', '甲', '--reason', '乙', '--expires', '2020-01-01'], '已经过了'],
    [['--owner', '甲', '--reason', '乙', '--expires', '明年'], '--expires 应为日期'],
  ])('baseline %j is refused', async (args, fault) => {
    const { code, err } = await run(['baseline', 'a.txt', ...args], { cwd: folderWith({ 'a.txt': '按装' }) })
    expect([code, err]).toEqual([2, expect.stringContaining(fault)])
  })

  test('is left as it was where it is damaged, or an article cannot be read', async () => {
    const cwd = folderWith({ 'a.txt': '按装', 'base.json': '{"version": 1, "entries": [' })
    const args = ['a.txt', '--baseline', 'base.json', ...accept]
    expect(await run(['baseline', ...args], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('base.json:1:28: 不是合格的 JSON'),
    })
    expect((await run(['check', 'a.txt', '--baseline', 'base.json'], { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe('{"version": 1, "entries": [')
    const other = folderWith({ 'a.txt': '按装' })
    expect(await run(['baseline', 'a.txt', 'gone.txt', ...accept], { cwd: other })).toMatchObject({
      code: 2,
      err: expect.stringContaining('基线没有改动'),
    })
    expect(readdirSync(other)).toEqual(['a.txt'])
  })

  test('is written through a link, and not over a folder', async () => {
    const cwd = folderWith({ 'a.txt': '按装', 'real/base.json': '{"version": 1, "entries": []}' })
    symlinkSync('real/base.json', join(cwd, 'link.json'))
    expect((await run(['baseline', 'a.txt', '--baseline', 'link.json', ...accept], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'real/base.json'), 'utf8')).toContain('typos/按装')
    expect(await run(['baseline', 'a.txt', '--baseline', 'real', ...accept], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('是文件夹'),
    })
    expect(await run(['baseline', 'a.txt', '--baseline', 'gone/b.json', ...accept], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有这个文件或文件夹'),
    })
  })
})
