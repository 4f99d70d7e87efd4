/** Diagnostics and code actions as plain data, held against the protocol's own types and library. */
import { describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lspCodeActions, lspDiagnostics, lspFixAll } from '../../src/editor/lsp.js'
import { changeTitle } from '../../src/editor/wording.js'
import type { Finding } from '../../src/model/finding.js'
import { createProofreader } from '../../src/proofreader.js'

const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '县委县政府', right: '县委、县政府' },
        { wrong: '按装', right: ['安装', '装配'], severity: 'warning' },
        { wrong: '的的', right: '的', severity: 'info' },
      ],
    },
  ],
})
const uri = 'file:///tmp/a.html'
const at = (line: number, character: number) => ({ line, character })

test('a diagnostic says where, how bad, what, and by which rule', () => {
  const article = '<p>一</p>\r\n<p>𠮷县委<b>县政府</b>按装</p>'
  const { findings } = proofreader.check(article, { format: 'html' })
  const diagnostics: Diagnostic[] = lspDiagnostics(article, findings, { encoding: 'utf-8' })
  expect(diagnostics).toEqual([
    {
      range: { start: at(1, 7), end: at(1, 25) },
      severity: 1,
      code: 'own/县委县政府',
      source: 'jiaodui',
      message: '“县委县政府”应为“县委、县政府”。',
    },
    {
      range: { start: at(1, 29), end: at(1, 35) },
      severity: 2,
      code: 'own/按装',
      source: 'jiaodui',
      message: expect.stringContaining('按装'),
    },
  ])
})

test('further places are named where the document is', () => {
  const finding: Finding = {
    ruleId: 'rule/repetition',
    type: 'repetition',
    severity: 'info',
    confidence: 'likely',
    range: [4, 6],
    related: [[0, 2]],
    text: '路灯',
    suggestions: [],
    message: '与前文重复。',
    source: { dictionary: 'rule' },
  }
  const [diagnostic] = lspDiagnostics('路灯。\n路灯', [finding], { uri })
  expect(diagnostic.severity).toBe(3)
  expect(diagnostic.relatedInformation).toEqual([
    { location: { uri, range: { start: at(0, 0), end: at(0, 2) } }, message: '与此处有关' },
  ])
  expect(lspDiagnostics('路灯。\n路灯', [finding])[0].relatedInformation).toBeUndefined()
})

describe('a code action', () => {
  const article = '\ufeff<p>县委<b>县政府</b></p>\r\n<p>按装的的</p>'
  const { findings } = proofreader.check(article, { format: 'html' })
  const actions: CodeAction[] = lspCodeActions(article, findings, { uri, format: 'html' })
  // Editors leave the byte order mark out of the text they hold.
  const shown = article.slice(1)
  const made = ({ edit }: CodeAction): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'html', 1, shown), edit?.changes?.[uri] ?? [])

  test('for each suggestion, and what a machine may do preferred', () =>
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['改为“县委、县政府”', 'quickfix', true],
      ['改为“安装”', 'quickfix', false],
      ['改为“装配”', 'quickfix', false],
      ['改为“的”', 'quickfix', true],
    ]))
  test('changes what it says and nothing else', () =>
    expect(actions.map(made)).toEqual([
      '<p>县委、<b>县政府</b></p>\r\n<p>按装的的</p>',
      '<p>县委<b>县政府</b></p>\r\n<p>安装的的</p>',
      '<p>县委<b>县政府</b></p>\r\n<p>装配的的</p>',
      '<p>县委<b>县政府</b></p>\r\n<p>按装的</p>',
    ]))
  test('names the diagnostic it answers', () =>
    expect(actions[1].diagnostics).toEqual([lspDiagnostics(article, findings, { uri })[1]]))
  test('is tied to a version that is given', () => {
    const [{ edit }] = lspCodeActions(article, findings, { uri, version: 3, format: 'html' })
    expect(edit.documentChanges?.[0].textDocument).toEqual({ uri, version: 3 })
    expect(edit.changes).toBeUndefined()
  })
  test('is none where the article is another by now', () =>
    expect(lspCodeActions('<p>路灯</p>', findings.slice(1, 2), { uri, format: 'html' })).toEqual([]))
})

test('all that a machine may do is one action', () => {
  const article = '县委县政府按装的的'
  const action = lspFixAll(article, proofreader.fix(article), { uri })
  const document = TextDocument.create(uri, 'plaintext', 1, article)
  expect(action?.title).toBe('改正全部可以由机器改的（2 处）')
  expect(TextDocument.applyEdits(document, action?.edit.changes?.[uri] ?? [])).toBe('县委、县政府按装的')
  expect(lspFixAll('按装', proofreader.fix('按装'), { uri })).toBeUndefined()
})

test.each([
  ['的', '', '删去“的”'],
  ['甲', '乙\n  丙\u0007', '改为“乙 丙 ”'],
  ['甲', '乙'.repeat(50), `改为“${'乙'.repeat(39)}…”`],
  ['甲', '𠮷'.repeat(40), `改为“${'𠮷'.repeat(40)}”`],
])('a button’s words: %s → %s', (text, suggestion, title) => expect(changeTitle({ text }, suggestion)).toBe(title))
