/** The tokens of HTML are those that another tokenizer finds, which is a dependency for other reasons, on any string. */
import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { createEntityReader } from '../../src/view/entities.js'
import { tokenizeHtml } from '../../src/view/html-tokens.js'

/** What was found, one line each; text between two tags is one. */
function createLog(): { readonly lines: string[]; add(line: string): void; text(words: string): void } {
  const lines: string[] = []
  let words = ''
  const settle = (): void => {
    if (words !== '') lines.push(`text ${words}`)
    words = ''
  }
  return {
    get lines() {
      settle()
      return lines
    },
    add(line) {
      settle()
      lines.push(line)
    },
    text(more) {
      words += more
    },
  }
}

const code = /^(?:script|style|xmp|iframe|noembed|noframes|plaintext)$/

function ours(html: string): string[] {
  const log = createLog()
  const entities = createEntityReader(html)
  const read = (start: number, end: number): void =>
    entities.read(start, end, {
      copy: (from, to) => log.text(html.slice(from, to)),
      decode: (from, to, text) => [...text].forEach((character) => void log.text(`[${from}–${to} ${character}]`)),
    })
  tokenizeHtml(html, 0, {
    text: read,
    open: (name, start) => log.add(`open ${name} ${start}`),
    attribute: (nameStart, nameEnd, start, end) =>
      log.add(`attribute ${html.slice(nameStart, nameEnd)} = ${entities.value(start, end)} ${end}`),
    tagEnd: (end) => log.add(`end ${end}`),
    close: (name, start) => log.add(`close ${name} ${start}`),
    comment: () => log.add('comment'),
    isForeign: () => false,
  })
  return log.lines
}

function theirs(html: string): string[] {
  const log = createLog()
  const nameOf = (start: number, end: number): string => html.slice(start, end).toLowerCase()
  let raw = ''
  let value = ''
  let attribute = ''
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => code.test(raw) || log.text(html.slice(start, end)),
      ontextentity(codePoint, end) {
        log.text(`[${html.lastIndexOf('&', end - 1)}–${end} ${String.fromCodePoint(codePoint)}]`)
      },
      onopentagname(start, end) {
        raw = nameOf(start, end)
        log.add(`open ${raw} ${start - 1}`)
      },
      onattribname(start, end) {
        attribute = html.slice(start, end)
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: (quote, end) => log.add(`attribute ${attribute} = ${value} ${end - (quote > 1 ? 1 : 0)}`),
      onopentagend: (end) => log.add(`end ${end + 1}`),
      onselfclosingtag: (end) => log.add(`end ${end + 1}`),
      onclosetag(start, end) {
        raw = ''
        log.add(`close ${nameOf(start, end)} ${start - 2}`)
      },
      oncomment(start, end) {
        if (html.startsWith('--', start - 2) && html.startsWith('<!--', start - 4) && end >= 0) log.add('comment')
      },
      oncdata: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return log.lines
}

const cases = [
  '<p class="a" id=b hidden data-x = \'y\'>县<b/>委</p >&amp;&#25353&copy=1<a title="&copy=1&lt;&bogus">',
  '<!doctype html><!-- a -- > --!>一<!-->二<!--->三<!---->四<?xml ?>五<!x>六</>七</ x>八< p>九<',
  '<script>if (a</b && "</scrip>")</script >好<title>一&amp;<b>二</title><textarea></textareas>三</TEXTAREA>四',
  '<a =x /y/ z="1"w=2/>三<a b="x>y" c=\'<\'><a b=>四<a b= c>五',
  '&NotEqualTilde;&notit;&#x1F44D;&#0;&#xD800;&#128;&amp',
  '<style><!-- a{} </style>b<xmp><b></xmp>c<iframe></p></iframe>d<plaintext>e</plaintext>',
]

test.each(cases)('%s', (html) => {
  expect(ours(html)).toEqual(theirs(html))
})

const pieces = fc.oneof(
  fc.constantFrom('<', '>', '/', '!', '-', '--', '"', "'", '=', ' ', '\n', '&', ';', '#', 'x', '1', '县', '?', '</', '<!', '<!--', '-->', '--!>'),
  fc.constantFrom('<p', '<b>', '</b>', '<a href="', '<a title=', '<script>', '</script>', '<title>', '</title>', '<textarea', '</textarea ', '<style', '</style'),
  fc.constantFrom('&amp', '&amp;', '&lt', '&#25353', '&#x6309;', '&notin', '&NotEqualTilde;', 'amp;', 'alt', 'hidden', '<plaintext>', '<xmp>', '</xmp>', '<iframe>'),
) // biome-ignore format: lists of pieces

// An entity right after what may become the end tag of a title is not decoded by the other one; browsers do.
test('any string in which tags end', () => {
  const html = fc
    .array(pieces, { maxLength: 24 })
    .map((parts) => `${parts.join('')}">'>`.replace(/(<\/?\w*)&/g, '$1 &'))
  fc.assert(
    fc.property(html, (source) => {
      expect(ours(source)).toEqual(theirs(source))
    }),
    { seed: 20261122, numRuns: 20_000 },
  )
})

test.each([
  ['一<p', ['text 一']],
  ['一<p ', ['text 一', 'open p 1']],
  ['一<a href="x', ['text 一', 'open a 1']],
  ['一</p', ['text 一']],
  ['一</p x="', ['text 一', 'close p 1']],
  ['一<!-- 二', ['text 一', 'comment']],
  ['一<! 二', ['text 一']],
  ['一<', ['text 一<']],
  ['一</', ['text 一</']],
  ['<title>一', ['open title 0', 'end 7', 'text 一']],
])('what never ends: %s', (html, lines) => {
  expect(ours(html)).toEqual(lines)
})
