// npm run example:browser, then open the address it prints. Checks at every keystroke, in the page itself.
import { createProofreader } from 'jiaodui'

const proofreader = createProofreader()
const article = document.querySelector('#article')

function show() {
  const { findings } = proofreader.check(article.value)
  document.querySelector('#text').replaceChildren(...marked(article.value, findings))
  document.querySelector('#findings').replaceChildren(...findings.map(item))
}

/** The text with a mark on every finding; ranges do not overlap and come in reading order. */
function marked(text, findings) {
  const nodes = []
  let at = 0
  for (const { range, severity, message } of findings) {
    const mark = Object.assign(document.createElement('mark'), { className: severity, title: message })
    mark.append(text.slice(...range))
    nodes.push(text.slice(at, range[0]), mark)
    at = range[1]
  }
  return [...nodes, text.slice(at)]
}

function item({ message, source, ruleId }) {
  const element = document.createElement('li')
  const note = document.createElement('small')
  note.textContent = ` ${source.basis ?? ''} ${ruleId}`
  element.append(message, note)
  return element
}

article.addEventListener('input', show)
document.querySelector('#fix').addEventListener('click', () => {
  article.value = proofreader.fix(article.value).article
  show()
})
show()
