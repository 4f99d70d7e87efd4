// @vitest-environment jsdom
/** Diagnostics in a real editor: where they stand, what their buttons do. */
import { type Diagnostic, forceLinting, forEachDiagnostic, linter, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { describe, expect, test } from 'vitest'
import { codeMirrorDiagnostics, createCodeMirrorPositions } from '../../src/editor/codemirror.js'
import type { Format } from '../../src/model/view.js'
import { createProofreader } from '../../src/proofreader.js'

const proofreader = createProofreader({
  dictionaries: [
    {
      id: 'own',
      entries: [
        { wrong: '县委县政府', right: ['县委、县政府'] },
        { wrong: '按装', right: ['安装', '装配'] },
      ],
    },
  ],
})

/** An editor over the article, with the diagnostics of all that is found. */
function edit(article: string, format: Format = 'text'): EditorView {
  const view = new EditorView({ doc: article, parent: document.body })
  const diagnostics = codeMirrorDiagnostics(article, proofreader.check(article, { format }).findings, { format })
  view.dispatch(setDiagnostics(view.state, diagnostics))
  return view
}

function shown(view: EditorView): { words: string; from: number; to: number; diagnostic: Diagnostic }[] {
  const found: ReturnType<typeof shown> = []
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    found.push({ words: view.state.sliceDoc(from, to), from, to, diagnostic })
  })
  return found
}

test.each([
  ['\\n', '一\n按装\n二按装'],
  ['\\r\\n', '一\r\n按装\r\n二按装'],
  ['\\r', '一\r按装\r二按装'],
  ['a mixture', '\r\n\n\r𠮷\r\n按装\n\r按装'],
  ['a byte order mark', '\ufeff按装，按装'],
])('stand at the words, with lines that end with %s', (_, article) =>
  expect(shown(edit(article)).map(({ words }) => words)).toEqual(['按装', '按装']),
)

test('an offset within \\r\\n is the end of the line', () => {
  const positionOf = createCodeMirrorPositions('一\r\n二\r\n')
  expect([0, 1, 2, 3, 4, 5, 6].map(positionOf)).toEqual([0, 1, 1, 2, 3, 3, 4])
})

test('say what, how bad, and by which rule', () => {
  const [{ diagnostic }] = shown(edit('路灯按装'))
  expect(diagnostic).toMatchObject({ severity: 'error', source: 'own/按装' })
  expect(diagnostic.message).toContain('按装')
  expect(diagnostic.actions?.map(({ name }) => name)).toEqual(['改为“安装”', '改为“装配”'])
})

describe('a button', () => {
  const press = (view: EditorView, at = 0): string => {
    const [{ diagnostic, from, to }] = shown(view)
    diagnostic.actions?.[at].apply(view, from, to)
    return view.state.sliceDoc()
  }
  test('puts its suggestion in', () => expect(press(edit('一\r\n路灯按装\r\n二'), 1)).toBe('一\n路灯装配\n二'))
  test('leaves markup as it is', () =>
    expect(press(edit('<p>一</p>\r\n<p>县委<b>县政府</b></p>', 'html'))).toBe('<p>一</p>\n<p>县委、<b>县政府</b></p>'))
  test('finds the words where they have moved to', () => {
    const view = edit('一\r\n路灯按装')
    view.dispatch({ changes: { from: 0, insert: '前言。\n' } })
    expect(press(view)).toBe('前言。\n一\n路灯安装')
  })
  test('changes nothing where the words are others by now', () => {
    const view = edit('路灯按装好')
    const [{ diagnostic, from, to }] = shown(view)
    view.dispatch({ changes: { from: 2, to: 4, insert: '安装' } })
    diagnostic.actions?.[1].apply(view, from, to)
    expect(view.state.sliceDoc()).toBe('路灯安装好')
  })
})

test('is the source of a linter as it stands', async () => {
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({
      doc: '路灯按装',
      extensions: linter(({ state }) => {
        const article = state.sliceDoc()
        return codeMirrorDiagnostics(article, proofreader.check(article).findings)
      }),
    }),
  })
  forceLinting(view)
  await expect.poll(() => shown(view).map(({ words }) => words)).toEqual(['按装'])
})
