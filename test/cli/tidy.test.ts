/** `jiaodui tidy` and `jiaodui compare`, from the outside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { zip } from '../node/zip-archive.js'
import { folderWith } from './folder.js'
import { run } from './run.js'

const untidy = '通知\r\n\r\n\r\n  认真学 习，１２月\r\n'
const page = '<p style="color:red">&nbsp;&nbsp;文</p>'

describe('tidy', () => {
  test('says how much there is to do, and writes nothing', () => {
    const cwd = folderWith({ 'a.txt': untidy, 'b.html': page, 'c.md': '# 题\n\n文\n' })
    const { code, out, err } = run(['tidy', '.'], { cwd })
    expect([code, err]).toEqual([1, ''])
    expect(out).toBe(
      'a.txt\n  段首缩进 1 处，多余的空格 1 处，多余的空行 1 处，全角数字、字母 1 处\n\n' +
        'b.html\n  段首缩进 1 处，散落的样式 1 处\n\n' +
        '3 个文件：可整理 6 处。加 --diff 看改什么，加 --write 写回文件。\n',
    )
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(untidy)
  })

  test('--diff shows the lines', () => {
    const cwd = folderWith({ 'a.txt': '一\n\n\n２ \n三\n\u001b４\u3000\n' })
    const { code, out } = run(['tidy', '--diff', 'a.txt'], { cwd })
    expect(code).toBe(1)
    expect(out).toBe(
      '--- a.txt\n+++ a.txt\n@@ -3,1 +2,0 @@\n-\n@@ -4,1 +3,1 @@\n-２ \n+2\n@@ -6,1 +5,1 @@\n-\\u{1b}４\u3000\n+\\u{1b}4\n' +
        '1 个文件：可整理 5 处。加 --write 写回文件。\n',
    )
  })

  test('--diff hides private numbers, changed or not', () => {
    const cwd = folderWith({ 'a.txt': '救助对象张三，手机１３８００００１２３４、13800001235 。\n' })
    const { out } = run(['tidy', '--diff', 'a.txt'], { cwd })
    expect(out).toContain('138****1235')
    expect(out).not.toMatch(/１３８００００１２３４|13800001234|13800001235/)
  })

  test('--write puts in order, once and for all', () => {
    const cwd = folderWith({ 'a.txt': untidy, 'b.html': page })
    expect(run(['tidy', '--write', '.'], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('通知\r\n\r\n　　认真学习，12月\r\n')
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toBe('<p>　　文</p>')
    expect(run(['tidy', '.'], { cwd })).toMatchObject({ code: 0, out: '2 个文件：可整理 0 处。\n' })
  })

  test('is a filter for standard input', () => {
    const { code, out, err } = run(['tidy', '--write', '--format', 'html', '-'], { input: page })
    expect([code, out, err]).toEqual([0, '<p>　　文</p>', 'jiaodui: 1 个文件：已整理 2 处。\n'])
  })

  test('does what the options ask for', () => {
    const tidied = (...options: string[]): string => run(['tidy', '--write', ...options, '-'], { input: untidy }).out
    expect(tidied('--only', 'width,indent', '--indent=never')).toBe('通知\r\n\r\n\r\n认真学 习，12月\r\n')
    expect(tidied('--only', 'blank-line', '--blank-lines', 'none')).toBe('通知\r\n  认真学 习，１２月\r\n')
    expect(run(['tidy', '--write', '--spaces=all', '-'], { input: '甲 乙' }).out).toBe('甲乙')
  })

  test('reports as JSON', () => {
    const cwd = folderWith({ 'a.txt': '一\n２' })
    const { code, out } = run(['tidy', '--reporter', 'json', '.'], { cwd })
    const edit = { range: [2, 3], text: '2', kind: 'width', message: '数字用半角。', line: 2, column: 1 }
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      files: [{ path: 'a.txt', edits: [edit] }],
      counts: { indent: 0, space: 0, 'blank-line': 0, width: 1, style: 0 },
    })
  })

  test.each([
    [['--write'], '请写明是哪些文件'],
    [['--write', '--diff', '-'], '--write 和 --diff 只能写一个'],
    [['--only', 'colour', '-'], '--only 应为 indent、space'],
    [['--indent', 'some', '-'], '--indent 应为 existing'],
    [['--fail-on', 'never'], 'tidy 没有选项 --fail-on'],
    [['nope.txt'], '没有这个文件或文件夹'],
  ])('%j', (args, sentence) => {
    const { code, err } = run(['tidy', ...args])
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })
})

describe('compare', () => {
  const cwd = folderWith({
    'signed.txt': '2023年安装路灯，\n村民张三电话13812345678。甲',
    'page.html': '<p>2024年按装<b>路灯</b>，</p><p>村民张三电话13812345678。</p>',
    'same.md': '**2023年**安装路灯，村民张三电话13812345678。甲\n',
    'signed.docx': zip({
      'word/document.xml':
        '<w:document><w:body><w:p><w:r><w:t>2023年安装路灯，</w:t></w:r></w:p><w:p><w:r><w:t>村民张三电话13812345678。甲</w:t></w:r></w:p></w:body></w:document>',
    }),
  })

  test('tells what differs, where, and hides private numbers', () => {
    const { code, out, err } = run(['compare', 'signed.txt', 'page.html'], { cwd })
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('改动  安装 → 按装\n  签字稿 signed.txt:1:6  2023年【安装】路灯，')
    expect(out).toContain('  发布稿 page.html:1:9  <p>2024年【按装】<b>')
    expect(out).toContain('删去  甲\n  签字稿 signed.txt:2:19  ')
    expect(out).toContain('3 处不同：增加 0 处，删去 1 处，改动 2 处\n')
    expect(out).not.toContain('13812345678')
  })

  test.each(['same.md', 'signed.docx', 'signed.txt'])('%s says the same', (name) => {
    const { code, out } = run(['compare', 'signed.txt', name], { cwd })
    expect([code, out]).toEqual([0, '两稿文字相同（版式不计）。\n'])
  })

  test('reports as JSON', () => {
    const { code, out } = run(['compare', '--reporter=json', 'signed.docx', '-'], { cwd, input: '2023年安装路灯，' })
    expect(code).toBe(1)
    const report = JSON.parse(out)
    expect([report.signed, report.published, report.differences.length]).toEqual(['signed.docx', '-', 1])
    expect(report.differences[0]).toMatchObject({
      kind: 'removed',
      signed: { range: [11, 30], line: 2, column: 1 },
      published: { range: [10, 10], text: '', line: 1, column: 11 },
    })
    expect(out).not.toContain('13812345678')
  })

  test.each([
    [['signed.txt'], '写作 jiaodui compare 签字稿 发布稿'],
    [['-', '-'], '标准输入只能是两稿之一'],
    [['signed.txt', 'nope.html'], 'nope.html：没有这个文件或文件夹'],
    [['signed.txt', 'page.html', '--write'], 'compare 没有选项 --write'],
  ])('%j', (args, sentence) => {
    const { code, out, err } = run(['compare', ...args], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})
