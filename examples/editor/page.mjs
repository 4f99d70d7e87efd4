// npm run example:editor, then open the address it prints. Findings at their places in two kinds of editor.
import { linter, lintGutter } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'
import { createProofreader } from 'jiaodui'
import { codeMirrorDiagnostics, createDomRanges } from 'jiaodui/editor'

const proofreader = createProofreader()
const format = 'html'

// CodeMirror: the source of its linter, with a button for each suggestion.
new EditorView({
  parent: document.querySelector('#source'),
  doc: '<p>经县委<b>县政府</b>研究，截止2月底按装路灯120盏。</p>\n<p>郭镇居民携带户口薄办理。</p>',
  extensions: [
    EditorView.lineWrapping,
    lintGutter(),
    linter(
      ({ state }) => {
        const article = state.sliceDoc()
        return codeMirrorDiagnostics(article, proofreader.check(article, { format }).findings, { format })
      },
      { delay: 300 },
    ),
  ],
})

// contenteditable: DOM Ranges, painted without a change to what is written.
const rich = document.querySelector('#rich')

function show() {
  const article = rich.innerHTML
  const rangeOf = createDomRanges(article, rich, { format })
  const findings = proofreader.check(article, { format }).findings
  const placed = findings.flatMap((finding) => {
    const range = rangeOf(finding.range)
    return range ? [{ ...finding, range }] : []
  })
  for (const severity of ['error', 'warning', 'info']) {
    const ranges = placed.filter((finding) => finding.severity === severity).map(({ range }) => range)
    CSS.highlights?.set(severity, new Highlight(...ranges))
  }
  document.querySelector('#findings').replaceChildren(...placed.map(item))
}

function item({ message, source, ruleId, range }) {
  const element = document.createElement('li')
  const note = document.createElement('small')
  note.textContent = ` ${source.basis ?? ''} ${ruleId}`
  element.append(message, note)
  element.addEventListener('click', () => {
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  })
  return element
}

rich.addEventListener('input', show)
show()
