/** Addresses behind the text: which are wrong, where they stand, and that findings on the text do not mind them. */
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import { createLinkRule, plainRules } from '../../src/exports.js'
import type { Format } from '../../src/model/view.js'
import { createProofreader as createBare } from '../../src/proofreader.js'

const { check, fix } = createProofreader()

/** The article, what the finding covers, and words of its message. */
type Case = readonly [format: Format, article: string, covered: string, severity: string, words: string]

const cases: readonly Case[] = [
  ['html', '<a href="">通知</a>', '', 'warning', '没有地址'],
  ['html', '<a href>通知</a>', '', 'warning', '没有地址'],
  ['html', '<a href="#">点击这里</a>', '#', 'warning', '占位'],
  ['html', "<a href='http://'>通知</a>", 'http://', 'warning', '占位'],
  ['html', '<a href="http://www.xxx.com">通知</a>', 'http://www.xxx.com', 'warning', '占位'],
  ['html', '<a id="一"></a><a href="#二">通知</a>', '#二', 'warning', '没有这个位置'],
  ['html', '<a href="javascript:void(0);">通知</a>', 'javascript:void(0);', 'warning', '没有反应'],
  ['html', '<a href="java&#10;script:alert(1)">通知</a>', 'java&#10;script:alert(1)', 'info', '脚本'],
  ['html', '<a href="http://192.168.1.2:8080/x">通知</a>', 'http://192.168.1.2:8080/x', 'error', '内部网络'],
  ['html', '<a href="http://172.16.0.1/">通知</a>', 'http://172.16.0.1/', 'error', '内部网络'],
  ['html', '<a href="http://oa/x">通知</a>', 'http://oa/x', 'error', '内部网络'],
  ['html', '<A HREF=C:\\Users\\a.doc>通知</A>', 'C:\\Users\\a.doc', 'error', '本机'],
  ['html', '<img alt="" src="file:///C:/a.png">', 'file:///C:/a.png', 'error', '本机'],
  ['html', '<img src="">', '', 'warning', '图片'],
  ['html', '<a href="http://b.cn/">http://www.a.cn/</a>', 'http://b.cn/', 'warning', '另一个网站'],
  ['html', '<a href="/附件1.doc">附件2：名单</a>', '/附件1.doc', 'warning', '附件2'],
  ['html', '<a href="/%E9%99%84%E4%BB%B63.doc">（附件一）</a>', '/%E9%99%84%E4%BB%B63.doc', 'warning', '附件1'],
  ['html', '<a href="/a.pdf">名单.docx</a>', '/a.pdf', 'info', 'docx'],
  ['html', '<a href="/1">附件1</a>，<a href="/1">附件2</a>', '/1', 'warning', '相同'],
  ['markdown', '[通知]()', '', 'warning', '没有地址'],
  ['markdown', '[通知](<file:///C:/a b.doc>)', 'file:///C:/a b.doc', 'error', '本机'],
  ['markdown', '![图](http://localhost/a.png "图")', 'http://localhost/a.png', 'error', '内部网络'],
  ['markdown', '[通知][1]\n\n[1]: http://oa/x', 'http://oa/x', 'error', '内部网络'],
  ['markdown', '## 一、总则\n\n[一](#一总则)[二](#二细则)', '#二细则', 'warning', '没有这个位置'],
  ['markdown', '<http://10.1.2.3/>', 'http://10.1.2.3/', 'error', '内部网络'],
  ['markdown', '> 见[通知](#)\n> 好', '#', 'warning', '占位'],
  ['markdown', '见<a class="x" href="http://oa/?a=1">通知</a>。', 'http://oa/?a=1', 'error', '内部网络'],
  ['markdown', '见<img src=file:///C:/a.png>图', 'file:///C:/a.png', 'error', '本机'],
  ['markdown', '见<b id="甲">表</b>，[上](#甲)和[下](#乙)', '#乙', 'warning', '没有这个位置'],
  ['markdown', '<div><a href="">通知</a></div>\n\n好', '', 'warning', '没有地址'],
]

test.each(cases)('%s: %s', (format, article, covered, severity, words) => {
  const findings = check(article, { format }).findings.filter(({ ruleId }) => ruleId === 'rule/link')
  expect(findings).toMatchObject([{ ruleId: 'rule/link', severity, message: expect.stringContaining(words) }])
  expect(article.slice(...findings[0].range)).toBe(covered)
})

describe('a finding on an address', () => {
  const article = '<p>工人按装<a href="http://http://www.example.gov.cn/?a=1&amp;b=2">路灯</a></p>'

  test('stands beside those on the words, and names the words of the link', () => {
    const { findings } = check('<p>按装<a href="">按装路灯</a></p>', { format: 'html' })
    expect(findings.map(({ ruleId, range }) => [ruleId, ...range])).toEqual([
      ['typos/按装', 3, 5],
      ['rule/link', 14, 14],
      ['typos/按装', 16, 18],
    ])
    expect(findings[1].related).toEqual([[16, 20]])
  })

  test('is put right where it stands in the article as it is', () => {
    const plain = article.replace('&amp;', '&')
    expect(fix(plain, { format: 'html' }).article).toBe(
      '<p>工人安装<a href="http://www.example.gov.cn/?a=1&b=2">路灯</a></p>',
    )
    expect(check(article, { format: 'html' }).findings[1]).toMatchObject({ ruleId: 'rule/link', confidence: 'certain' })
    expect(check(article, { format: 'html' }).findings[1].edits).toBeUndefined()
  })

  test('is hidden where one on the words reaches across its tag', () => {
    const { findings } = check('<p>在县委<a href="">县政府</a>领导下</p>', { format: 'html' })
    expect(findings.map(({ type }) => type)).toEqual(['fixed-expression'])
  })
})

test.each([
  ['<template><a href=""></a></template>'],
  ['<!-- <a href=""> -->'],
  ['<pre>&lt;a href=""&gt;</pre>'],
  ['<code><a href="">x</a></code>'],
])('what is not shown has no links: %s', (article) => {
  expect(check(article, { format: 'html' }).findings).toEqual([])
})

describe('hosts that are given up', () => {
  const rule = createLinkRule({ formerHosts: { 'old.gov.cn': 'www.example.gov.cn', 'gone.gov.cn': '' } })
  const own = createBare({ rules: [rule] })

  test('are told, with what took their place', () => {
    const { findings } = own.check('<a href="http://OLD.gov.cn/a">a</a><a href="http://gone.gov.cn">b</a>', {
      format: 'html',
    })
    expect(findings).toMatchObject([
      { suggestions: ['http://www.example.gov.cn/a'], message: '链接用的是已停用的域名。' },
      { suggestions: [] },
    ])
    expect(findings[0].edits).toBeUndefined()
  })

  test('are a part of the fingerprint', () => {
    const plain = createBare({ rules: plainRules.filter(({ id }) => id === 'rule/link') })
    expect(own.fingerprint).not.toBe(plain.fingerprint)
  })
})
