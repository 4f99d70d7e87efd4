/** jiaodui compare: what was published against what was signed. */
import { readFile } from 'node:fs/promises'
import { type CompareOptions, compare } from '../compare/compare.js'
import type { Difference, DifferenceKind, Passage } from '../model/comparison.js'
import { readDocx } from '../node/docx.js'
import { createProofreader } from '../proofreader.js'
import { jsonText } from '../report/json.js'
import { withoutPrivate } from '../report/private.js'
import { wordsAround } from '../report/text.js'
import { visible } from '../report/visible.js'
import { privacy } from '../rules/privacy.js'
import { createPositions, type Position } from '../text/position.js'
import { type Article, readArticle } from './articles.js'
import { sentenceFor, UsageError } from './failure.js'
import type { Options } from './options.js'
import type { ExitCode, Terminal } from './session.js'

type Manuscript = Pick<Article, 'path' | 'text' | 'format'>

export async function compareCommand(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (names.length !== 2) throw new UsageError('写作 jiaodui compare 签字稿 发布稿。')
  if (names[0] === '-' && names[1] === '-') throw new UsageError('标准输入只能是两稿之一。')
  const signed = await read(names[0], options)
  const published = await read(names[1], options)
  const formats: CompareOptions = { signedFormat: signed.format, publishedFormat: published.format }
  const { differences } = compare(signed.text, published.text, formats)
  terminal.out(
    options.reporter === 'json'
      ? jsonReport(signed, published, differences)
      : textReport(signed, published, differences, terminal),
  )
  return differences.length > 0 ? 1 : 0
}

/** Of a docx the text that it holds. */
async function read(path: string, { format }: Options): Promise<Manuscript> {
  try {
    if (!/\.docx$/i.test(path)) return await readArticle(path, format)
    return { path, text: readDocx(await readFile(path)), format: 'text' }
  } catch (error) {
    throw new UsageError(`${path}：${sentenceFor(error)}。`)
  }
}

function jsonReport(signed: Manuscript, published: Manuscript, differences: readonly Difference[]): string {
  const placeIn = ({ text }: Manuscript): ((passage: Passage) => Passage & Position) => {
    const positionOf = createPositions(text)
    return (passage) => ({ ...passage, ...positionOf(passage.range[0]) })
  }
  const [inSigned, inPublished] = [placeIn(signed), placeIn(published)]
  return jsonText({
    signed: signed.path,
    published: published.path,
    differences: differences.map((found) => ({
      kind: found.kind,
      signed: inSigned(found.signed),
      published: inPublished(found.published),
    })),
  })
}

const labels: Readonly<Record<DifferenceKind, string>> = { added: '增加', removed: '删去', changed: '改动' }

function textReport(
  signed: Manuscript,
  published: Manuscript,
  differences: readonly Difference[],
  { colors }: Terminal,
): string {
  if (differences.length === 0) return '两稿文字相同（版式不计）。\n'
  const ofSigned = createSide('签字稿', signed, colors.red)
  const ofPublished = createSide('发布稿', published, colors.green)
  const lines = differences.map(({ kind, signed: before, published: after }) => {
    const words = [before, after].map(({ text }) => visible(text)).filter((text) => text !== '')
    return `${labels[kind]}  ${colors.bold(words.join(' → '))}\n${ofSigned(before)}\n${ofPublished(after)}\n`
  })
  const count = (kind: DifferenceKind): number => differences.filter((found) => found.kind === kind).length
  const counts = (['added', 'removed', 'changed'] as const).map((kind) => `${labels[kind]} ${count(kind)} 处`)
  return `${lines.join('\n')}\n${differences.length} 处不同：${counts.join('，')}\n`
}

/** One line for a passage: where it stands, with the words around it. */
function createSide(
  name: string,
  { path, text, format }: Manuscript,
  color: (text: string) => string,
): (passage: Passage) => string {
  const positionOf = createPositions(text)
  const { findings } = createProofreader({ rules: [privacy] }).check(text, { format, trustSuppressions: false })
  const shown = withoutPrivate(text, findings)
  return ({ range }) => {
    const { line, column } = positionOf(range[0])
    return `  ${name} ${visible(path)}:${line}:${column}  ${wordsAround({ range }, shown, color)}`
  }
}
