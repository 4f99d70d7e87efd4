/** Ways to write the same document down: plain text, Markdown, HTML. A further format is one more carrier. */
import type { CheckOptions } from '../../src/check/check.js'
import type { Finding } from '../../src/model/finding.js'
import type { Range } from '../../src/model/range.js'
import type { Fix } from '../../src/model/report.js'
import type { Proofreader } from '../../src/proofreader.js'
import { createView } from '../../src/view/view.js'

/** A stretch of words; `coded`: each character is written as an entity. */
export interface Run {
  readonly words: string
  readonly mark?: 'strong' | 'link' | 'colour'
  readonly coded?: boolean
  /** The line is broken before it, at the width of a page. */
  readonly broken?: boolean
}

export interface Document {
  readonly paragraphs: readonly (readonly Run[])[]
  readonly lineEnd: '\n' | '\r\n'
  readonly byteOrderMark: boolean
}

interface Written {
  readonly article: string
  /** Where a run stands, without its marks; by identity. */
  readonly places: ReadonlyMap<Run, Range>
}

/** A format, as the table needs it. One that is not a string brings its own ways to check and to fix what it wrote. */
export interface Carrier {
  readonly name: string
  /** undefined where the format has no way to write it. */
  readonly write: (document: Document) => Written | undefined
  /** What a reader sees. */
  readonly read: (article: string) => string
  readonly check: (proofreader: Proofreader, article: string) => readonly Finding[]
  readonly fix: (proofreader: Proofreader, article: string) => Fix
}

/** A format whose articles are strings. */
interface Notation {
  readonly name: string
  readonly options: CheckOptions
  /** Whether the format has a way to write such a run before another. */
  readonly can: (run: Run, next: Run | undefined) => boolean
  readonly head: (lineEnd: string) => string
  readonly tail: (lineEnd: string) => string
  readonly paragraph: (index: number, lineEnd: string) => readonly [before: string, after: string]
  readonly mark: (run: Run) => readonly [before: string, after: string]
  /** Words as they must be written for a reader to see them. */
  readonly write: (words: string) => string
  /** What a further line of a paragraph begins with, by what the first one does. */
  readonly lineHead: (before: string) => string
}

const coded = (words: string): string => [...words].map((character) => `&#${character.codePointAt(0)};`).join('')

const text: Notation = {
  name: 'text',
  options: { format: 'text', hardWrapped: true },
  can: ({ mark, coded }) => mark === undefined && !coded,
  head: () => '',
  tail: () => '',
  paragraph: (_index, lineEnd) => ['', lineEnd],
  mark: () => ['', ''],
  write: (words) => words,
  lineHead: () => '',
}

const markdown: Notation = {
  name: 'Markdown',
  options: { format: 'markdown' },
  // Signs of a stress are none behind a mark, nor beside other signs.
  can: ({ words, mark }, next) =>
    mark !== 'colour' && !(mark === 'strong' && (next?.mark === 'strong' || /[，、）]$/.test(words))),
  head: (lineEnd) => `---${lineEnd}title: 按装${lineEnd}---${lineEnd}<!-- 按装 -->${lineEnd}${lineEnd}`,
  tail: (lineEnd) => `${lineEnd}\`按装\` [*看*](/按装 '&amp;')`,
  paragraph: (index, lineEnd) => [index % 2 ? '> ' : '', `${lineEnd}${lineEnd}`],
  mark: ({ mark }) =>
    (({ strong: ['**', '**'], link: ['[', '](/a?b&c)'], colour: ['', ''], none: ['', ''] }) as const)[mark ?? 'none'],
  write: (words) => words.replace(/[\\`*_[\]<>&]/g, '\\$&'),
  lineHead: (before) => before,
}

const html: Notation = {
  name: 'HTML',
  options: { format: 'html' },
  can: () => true,
  head: (lineEnd) => `<!-- 按装 --><DIV Class='a &amp; b' data-x="按装">${lineEnd}<script>"按装"</script>`,
  tail: (lineEnd) => `${lineEnd}<img src="/按装.png"><code>按装</code></DIV>&nbsp;&copy`,
  paragraph: (index, lineEnd) => [index % 2 ? '<td >' : '<P style="text-indent:2em">', `${lineEnd}</p>`],
  mark: ({ mark }) =>
    (
      ({
        strong: ['<strong ><!-- x -->', '</STRONG >'],
        link: ['<a href="/a?b&amp;c" title=\'一\'>', '</a>'],
        colour: ['<span style="color: red">', '</span>'],
        none: ['', ''],
      }) as const
    )[mark ?? 'none'],
  write: (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  lineHead: () => '  \t',
}

export const carriers: readonly Carrier[] = [text, markdown, html].map((notation) => ({
  name: notation.name,
  write: (document) => write(notation, document),
  read: (article) => createView(article, notation.options.format ?? 'text', notation.options.hardWrapped).text,
  check: (proofreader, article) => proofreader.check(article, notation.options).findings,
  fix: (proofreader, article) => proofreader.fix(article, notation.options),
}))

function write(notation: Notation, { paragraphs, lineEnd, byteOrderMark }: Document): Written | undefined {
  if (!paragraphs.every((runs) => runs.every((run, at) => notation.can(run, runs[at + 1])))) return undefined
  const places = new Map<Run, Range>()
  let article = (byteOrderMark ? '\ufeff' : '') + notation.head(lineEnd)
  paragraphs.forEach((runs, index) => {
    const [before, after] = notation.paragraph(index, lineEnd)
    article += before
    for (const run of runs) {
      if (run.broken) article += lineEnd + notation.lineHead(before)
      const [open, close] = notation.mark(run)
      article += open
      const start = article.length
      article += run.coded ? coded(run.words) : notation.write(run.words)
      places.set(run, [start, article.length])
      article += close
    }
    article += after
  })
  return { article: article + notation.tail(lineEnd), places }
}
