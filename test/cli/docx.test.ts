/** Word documents on the command line: what is told, what is written, and what is refused. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docx, open, paragraph, partIn, run as runOf, table } from '../docx/documents.js'
import { folderWith } from './folder.js'
import { run } from './run.js'

const manuscript = docx(
  paragraph('在县委', runOf('县政府', '<w:b/>'), '领导下，村民张三电话13812345678。') +
    table(['项目', '数量'], ['按装路灯', '3盏']),
)
const folder = (): string => folderWith({ '稿件.docx': manuscript, '~$稿件.docx': 'x', 'a.txt': '按装' })
const read = (cwd: string, name: string): Buffer => readFileSync(join(cwd, name))

describe('check', () => {
  test('tells the place in words, and hides what is private', () => {
    const { code, out, err } = run(['check', '稿件.docx'], { cwd: folder() })
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('第 1 段   错误  县委县政府 → 县委、县政府\n          在【县委县政府】领导下')
    expect(out).toContain('表 1 第 2 行第 1 列  错误  按装 → 安装\n          【按装】路灯')
    expect(out).toContain('138****5678')
    expect(out).not.toContain('13812345678')
  })

  test('looks for documents in folders, and tells places in JSON', () => {
    const { out } = run(['check', '.', '--reporter', 'json', '--fail-on', 'never'], { cwd: folder() })
    const { files } = JSON.parse(out)
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['a.txt', '稿件.docx'])
    const { place, line, column } = files[1].findings[0]
    expect([line, column]).toEqual([undefined, undefined])
    expect(place).toMatchObject({ label: '第 1 段', part: 'word/document.xml', paragraph: 1, range: [1, 6] })
    expect(out).not.toContain('13812345678')
  })

  test('writes a copy with comments, and never over a file', () => {
    const cwd = folder()
    const args = ['check', '稿件.docx', '--comments', '批注稿.docx']
    expect(run(args, { cwd })).toMatchObject({ code: 1, out: expect.stringContaining('批注写在 批注稿.docx。\n') })
    const copy = read(cwd, '批注稿.docx')
    expect(partIn(copy, 'word/comments.xml')?.split('<w:comment ')).toHaveLength(4)
    expect(partIn(copy, 'word/comments.xml')).not.toContain('13812345678')
    expect(read(cwd, '稿件.docx').equals(manuscript)).toBe(true)
    expect(run(args, { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('已经有这个文件') })
    expect(read(cwd, '批注稿.docx').equals(copy)).toBe(true)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.jiaodui'))).toEqual([])
  })

  test.each([
    [['稿件.docx', '--comments', 'a.txt'], '写作 jiaodui check 稿件.docx --comments 批注稿.docx'],
    [['a.txt', '--comments', 'b.docx'], '写作 jiaodui check 稿件.docx'],
    [['稿件.docx', 'a.txt', '--comments', 'b.docx'], '写作 jiaodui check 稿件.docx'],
    [['稿件.docx', '--comments', 'none/b.docx'], '写不了 none/b.docx：没有这个文件或文件夹'],
    [['稿件.docx', '--format', 'text'], '不是文本文件'],
    [['~$稿件.docx'], '~$稿件.docx：不是 docx 文件'],
  ])('%j', (args, sentence) => {
    const { code, err } = run(['check', ...args], { cwd: folder() })
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })
})

describe('fix', () => {
  test('shows what it would change', () => {
    const cwd = folder()
    const { out } = run(['fix', '稿件.docx'], { cwd })
    expect(out).toContain('  第 1 段   县委县政府 → 县委、县政府\n  表 1 第 2 行第 1 列  按装 → 安装\n')
    expect(out).toContain('1 个文件：可改 2 处，另有 1 处须由人核改（1 处没有把握）。加 --write 写回文件。')
    expect(read(cwd, '稿件.docx').equals(manuscript)).toBe(true)
  })

  test.each([
    ['tracked', ['--write'], true],
    ['without a trace', ['--write', '--untracked'], false],
  ])('writes %s', (_how, args, tracked) => {
    const cwd = folder()
    const { code, out } = run(['fix', '稿件.docx', ...args], { cwd })
    expect(out).toContain('已改 2 处')
    expect(code).toBe(1)
    const fixed = read(cwd, '稿件.docx')
    expect(open(fixed).text).toBe(open(manuscript).text.replace('县委县', '县委、县').replace('按装', '安装'))
    expect(partIn(fixed, 'word/document.xml')?.includes('<w:ins ')).toBe(tracked)
  })

  test('--untracked says nothing by itself', () => {
    expect(run(['fix', '稿件.docx', '--untracked'], { cwd: folder() })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--untracked 与 --write 同用'),
    })
  })
})

test('tidy leaves documents alone', () => {
  expect(run(['tidy', '.'], { cwd: folder() }).out).toContain('1 个文件')
})

describe('what holds for articles holds for documents', () => {
  const accept = ['--owner', '总编室', '--reason', '旧稿', '--expires', '2999-01-01']
  const listed = ['--baseline', 'jiaodui.baseline.json']

  test('a baseline accepts what is there, in folders and by name, and fix leaves it', () => {
    const cwd = folderWith({ 'a/稿件.docx': docx(paragraph('工人按装路灯。')), 'a/b.csv': '按装' })
    const first = run(['baseline', 'a', 'a/b.csv', ...accept], { cwd })
    expect(first).toMatchObject({ code: 0, out: '基线 jiaodui.baseline.json：新增 2 条，共 2 条。\n' })
    const checked = run(['check', 'a', 'a/b.csv', ...listed], { cwd })
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('；另有 2 处在基线里\n') })

    const newer = docx(paragraph('工人按装路灯。') + paragraph('又要按装电表。'))
    writeFileSync(join(cwd, 'a/稿件.docx'), newer)
    const args = ['check', 'a/稿件.docx', '--comments', '批注稿.docx', ...listed]
    expect(run(args, { cwd }).out).toContain('第 2 段   错误  按装 → 安装')
    expect(partIn(read(cwd, '批注稿.docx'), 'word/comments.xml')?.split('<w:comment ')).toHaveLength(2)
    expect(run(['fix', 'a/稿件.docx', '--write', ...listed], { cwd }).out).toContain('已改 1 处，另有 0 处')
    expect(open(read(cwd, 'a/稿件.docx')).text).toBe(open(newer).text.replace('又要按装', '又要安装'))
  })

  test('.jiaoduiignore leaves documents out of folders, and of globs', () => {
    const cwd = folderWith({
      '.jiaoduiignore': '旧稿\n',
      '旧稿/a.docx': manuscript,
      '旧稿/b.csv': '按装',
      'b.csv': '安装',
      'a.docx': docx(paragraph('工人安装路灯。')),
    })
    expect(run(['check', '.'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('1 个文件：') })
    expect(run(['check', '**/*.{docx,csv}'], { cwd }).out).toContain('2 个文件：0 处错误')
  })
})
