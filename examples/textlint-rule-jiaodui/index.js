// A rule for textlint: what jiaodui finds, where it stands in the file, and the fixes that are proven.
// Options: `publishedAt`, a day such as "2024-03-06", and `dictionaries`, paths of your own from where .textlintrc lies.
import { resolve } from 'node:path'
import { applyEdits, createProofreader, defaultDictionaries } from 'jiaodui'
import { readLayer } from 'jiaodui/node'

const formats = { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html' }
const severities = { error: 2, warning: 1, info: 3 }

/** textlint asks anew for every file; dictionaries are read and compiled once. */
const proofreaders = new Map()

function proofreaderWith(paths) {
  const key = paths.join('\n')
  if (!proofreaders.has(key)) proofreaders.set(key, openProofreader(paths))
  return proofreaders.get(key)
}

async function openProofreader(paths) {
  const own = await Promise.all(paths.map((path) => readLayer(path)))
  return createProofreader({ dictionaries: [...defaultDictionaries, ...own] })
}

function reporter(context, options) {
  const { publishedAt, dictionaries = [] } = options === true ? {} : options
  const paths = dictionaries.map((path) => resolve(context.getConfigBaseDir() ?? '.', path))
  const ending = /\.\w+$/.exec(context.getFilePath() ?? '')?.[0].toLowerCase()
  return {
    async [context.Syntax.Document](node) {
      // The whole text, not that of the node: the places of its parts are inexact where there are entities and escapes.
      const source = context.getSource()
      const proofreader = await proofreaderWith(paths)
      const settings = { format: formats[ending] ?? 'text', publishedAt }
      const proven = new Set(proofreader.fix(source, settings).applied.map(({ range }) => range[0]))
      for (const finding of proofreader.check(source, settings).findings)
        context.report(node, messageFor(finding, source, node.range[0], proven.has(finding.range[0]), context))
    },
  }
}

/** textlint counts from where the node begins. */
function messageFor({ ruleId, severity, range, text, suggestions, edits, message }, source, from, isProven, context) {
  const [start, end] = [range[0] - from, range[1] - from]
  // A sentence that begins with the words says what to write for them.
  const isSaid = suggestions.length === 0 || suggestions[0] === text || message.startsWith(`“${text}”应为`)
  const change = isSaid ? '' : `${text} → ${suggestions.join(' / ')}：`
  const isPlain = source.slice(...range) === text
  return {
    message: shown(`${change}${message}（${ruleId}）`),
    severity: severities[severity],
    padding: context.locator.range([start, end]),
    ...(edits && isProven && { fix: oneFix(edits, source, from, context.fixer) }),
    // With markup inside a person must put the words in.
    ...(!edits &&
      isPlain && { suggestions: suggestions.map((words, at) => suggestion(words, at, [start, end], context)) }),
  }
}

/** Nothing in an article can move the cursor of a terminal. */
function shown(words) {
  return words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
}

function suggestion(words, at, range, { fixer }) {
  return { id: String(at), message: `改为“${words}”`, fix: fixer.replaceTextRange(range, words) }
}

/** A message of textlint has one fix; markup between the edits of a finding is put back as it was. */
function oneFix(edits, source, from, fixer) {
  const start = edits[0].range[0]
  const end = edits.at(-1).range[1]
  const moved = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }))
  return fixer.replaceTextRange([start - from, end - from], applyEdits(source.slice(start, end), moved))
}

// biome-ignore lint/style/noDefaultExport: textlint asks for it
export default { linter: reporter, fixer: reporter }
