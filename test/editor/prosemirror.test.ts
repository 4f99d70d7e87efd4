/** Documents of ProseMirror: what is read, and the way back. */
import fc from 'fast-check'
import { type Node, Schema } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { readProseMirror } from '../../src/editor/prosemirror.js'
import { createProofreader } from '../../src/proofreader.js'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block' },
    quote: { content: 'block+', group: 'block' },
    code_block: { content: 'text*', group: 'block', code: true },
    rule: { group: 'block' },
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true },
    mention: { group: 'inline', inline: true, attrs: { name: { default: '' } } },
  },
  marks: { strong: {}, code: { code: true } },
})
const { strong, code } = schema.marks
const p = (...inline: (string | Node)[]): Node =>
  schema.node(
    'paragraph',
    null,
    inline.map((part) => (typeof part === 'string' ? schema.text(part) : part)),
  )
const b = (text: string): Node => schema.text(text, [strong.create()])
const doc = (...blocks: Node[]): Node => schema.node('doc', null, blocks)

const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '县委县政府', right: '县委、县政府' },
        { wrong: '按装', right: '安装' },
      ],
    },
  ],
})

/** The text between the positions of each finding. */
function covered(node: Node): string[] {
  const { text, rangeOf } = readProseMirror(node)
  return proofreader.check(text).findings.map(({ range }) => {
    const { from, to } = rangeOf(range)
    return node.textBetween(from, to)
  })
}

/** With all that is found put right. */
function fixed(node: Node): string {
  const { text, changesFor } = readProseMirror(node)
  const { tr } = EditorState.create({ doc: node })
  for (const change of changesFor(proofreader.check(text).findings.flatMap(({ edits }) => edits ?? [])))
    tr.insertText(change.text, change.from, change.to)
  return tr.doc.toString()
}

test.each([
  ['blocks are lines', doc(p('一'), p('二')), '一\n二\n'],
  ['blocks within blocks', doc(schema.node('quote', null, [p('一'), p('二')]), p('三')), '一\n二\n三\n'],
  ['empty ones', doc(p('一'), p(), p(), p('二')), '一\n二\n'],
  ['a line break', doc(p('一', schema.node('hard_break'), '二')), '一\n二\n'],
  [
    'code, and what is no prose',
    doc(schema.node('code_block', null, [schema.text('x')]), schema.node('rule'), p('一')),
    '\ufffc\n\ufffc\n一\n',
  ],
  ['code within a line', doc(p('一', schema.text('按装', [code.create()]), '二')), '一\ufffc二\n'],
  ['a mention', doc(p('一', schema.node('mention', { name: '张三' }), '二')), '一\ufffc二\n'],
])('%s', (_, node, text) => expect(readProseMirror(node).text).toBe(text))

test('inline nodes read as their owner says', () => {
  const node = doc(p('请', schema.node('mention', { name: '张三三' }), '按装'))
  const { text, rangeOf } = readProseMirror(node, {
    leafText: ({ type }) => (type.name === 'mention' ? '张三三' : undefined),
  })
  expect(text).toBe('请张三三按装\n')
  expect(rangeOf([1, 4])).toEqual({ from: 2, to: 3 })
  expect(rangeOf([2, 3])).toEqual({ from: 2, to: 3 })
  expect(rangeOf([4, 6])).toEqual({ from: 3, to: 5 })
})

test.each([
  ['a paragraph', doc(p('路灯按装好')), ['按装']],
  ['across marks', doc(p('路灯按', b('装'), '好')), ['按装']],
  [
    'in several blocks',
    doc(p('按装'), schema.node('quote', null, [p('𠮷按装')]), p('县委', b('县政府'))),
    ['按装', '按装', '县委县政府'],
  ],
  ['not across a block', doc(p('按'), p('装')), []],
  ['not across code', doc(p('按', schema.text('x', [code.create()]), '装')), []],
])('findings stand at the words: %s', (_, node, words) => expect(covered(node)).toEqual(words))

test.each([
  ['one character', doc(p('路灯按装好')), 'doc(paragraph("路灯安装好"))'],
  ['marks stay', doc(p(b('按'), '装')), 'doc(paragraph(strong("安"), "装"))'],
  [
    'what is put in stands beside the character before',
    doc(p('县委', b('县政府'))),
    'doc(paragraph("县委、", strong("县政府")))',
  ],
  [
    'several, none of which moves another',
    doc(p('县委县政府按装'), p('按装')),
    'doc(paragraph("县委、县政府安装"), paragraph("安装"))',
  ],
])('changes: %s', (_, node, expected) => expect(fixed(node)).toBe(expected))

describe('one edit over several text nodes', () => {
  const node = doc(p('一', b('二'), '三'))
  const made = (text: string): string => {
    const { tr } = EditorState.create({ doc: node })
    for (const { from, to, text: share } of readProseMirror(node).changesFor([{ range: [0, 3], text }]))
      share === '' ? tr.delete(from, to) : tr.insertText(share, from, to)
    return tr.doc.toString()
  }
  test.each([
    ['as long', '甲乙丙', 'doc(paragraph("甲", strong("乙"), "丙"))'],
    ['longer', '甲乙丙丁', 'doc(paragraph("甲", strong("乙"), "丙丁"))'],
    ['shorter', '甲', 'doc(paragraph("甲"))'],
  ])('%s', (_, text, expected) => expect(made(text)).toBe(expected))
})

test('places to put something in', () => {
  const { rangeOf } = readProseMirror(doc(p('一'), p('二')))
  expect(rangeOf([0, 0])).toEqual({ from: 1, to: 1 })
  expect(rangeOf([1, 1])).toEqual({ from: 2, to: 2 })
  expect(rangeOf([2, 2])).toEqual({ from: 4, to: 4 })
  expect(readProseMirror(doc(p())).rangeOf([0, 0])).toEqual({ from: 1, to: 1 })
})

test('every character has its way back', () => {
  const inline = fc.constantFrom('按', '装𠮷', 'b', 'break')
  fc.assert(
    fc.property(fc.array(fc.array(inline, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), (blocks) => {
      const node = doc(
        ...blocks.map((parts) =>
          p(...parts.map((part) => (part === 'break' ? schema.node('hard_break') : part === 'b' ? b('装') : part))),
        ),
      )
      const { text, rangeOf } = readProseMirror(node)
      for (const { index, 0: word } of text.matchAll(/[按装𠮷]/gu)) {
        const { from, to } = rangeOf([index, index + word.length])
        expect(node.textBetween(from, to)).toBe(word)
      }
    }),
    { seed: 7, numRuns: 200 },
  )
})
