/** The laws of the house, on any string in any format. */
import { decodeHTML } from 'entities/decode'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'
import type { Finding } from '../../src/model/finding.js'
import { type Format, formats } from '../../src/model/view.js'
import { applyEdits } from '../../src/text/edits.js'
import { createView } from '../../src/view/view.js'

const proofreader = createProofreader()
const runs = { seed: 20261120, numRuns: 1500 }

/** Errors, right forms that hold them, marks of every format, and what breaks parsers. */
const pieces = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '县委县政府',
      '按装',
      '户口薄',
      '截止2月底',
      '会议会议',
      '从严治党',
      '省（直辖市、自治区）',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '全面从严治党',
      '按装机',
      '户口薄弱',
      '县委、县政府',
      '错写为',
      '“',
      '”',
      '，',
      '。',
      '的',
      '社社',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '<code>',
      '</code>',
      '<!--',
      '-->',
      '<',
      '>',
      '&',
      '&amp;',
      '&#25353;',
      '&nbsp',
      '<script>',
      '</script>',
      '<pre>',
      '<img src=x>',
      '<a href="http://http://x">',
      '<a href="',
      '</a>',
      '<td>',
      '<b title="',
      "<img alt='",
      '"',
      "'>",
      '<p hidden>',
      '<i style="display:none">',
      '</i>',
      '<noscript>',
      '<title>',
      '<rt>',
      '&NotEqualTilde;',
      '<![CDATA[',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '```',
      '\\',
      '[',
      '](',
      '](#',
      '](http://http:/',
      ')',
      '#',
      '> ',
      '- ',
      '1. ',
      '|',
      '\n|---|\n',
      '~~',
      '---',
      '    ',
      '://',
      '@',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      ' ',
      '\t',
      '\ufeff',
      '\u200b',
      '\0',
      '\ud842',
      '\udfb7',
      '𠮷',
      '👍🏽',
      '\ufffc',
      '\u2028',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const article = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''))
const format = fc.constantFrom<Format>(...formats)

test('check does not throw; ranges lie inside the article, in order, and do not overlap', () => {
  fc.assert(
    fc.property(article, format, (text, format) => {
      let end = 0
      for (const { range, edits = [], related = [] } of proofreader.check(text, { format }).findings) {
        expect(range[0]).toBeGreaterThanOrEqual(end)
        expect(range[1]).toBeGreaterThanOrEqual(range[0])
        expect(range[1]).toBeLessThanOrEqual(text.length)
        end = range[1]
        for (const [from, to] of [...related, ...edits.map((edit) => edit.range)])
          expect(from >= 0 && from <= to && to <= text.length).toBe(true)
        for (const edit of edits) expect(edit.range[0] >= range[0] && edit.range[1] <= range[1]).toBe(true)
      }
    }),
    runs,
  )
})

test('a finding names what a reader sees at its range', () => {
  fc.assert(
    fc.property(article, format, (text, format) => {
      const { text: seen, aside } = createView(text, format)
      const isSeen = ({ ruleId }: Finding): boolean => ruleId !== 'rule/link'
      for (const finding of proofreader.check(text, { format }).findings.filter(isSeen))
        expect(`${seen}\n${aside?.text}`).toContain(finding.text)
    }),
    runs,
  )
})

test('edits change exactly their texts: all else in the article is as it was', () => {
  fc.assert(
    fc.property(article, format, (text, format) => {
      const edits = proofreader.check(text, { format }).findings.flatMap((finding) => finding.edits ?? [])
      const fixed = applyEdits(text, edits)
      const untouched = (whole: string, spans: readonly (readonly [number, number])[]): string[] => {
        const starts = [0, ...spans.map(([, end]) => end)]
        const ends = [...spans.map(([start]) => start), whole.length]
        return starts.map((start, at) => whole.slice(start, ends[at]))
      }
      let shift = 0
      const placed = edits.map(({ range: [start, end], text: put }) => {
        const from = start + shift
        shift += put.length - (end - start)
        return [from, from + put.length] as const
      })
      expect(untouched(fixed, placed)).toEqual(
        untouched(
          text,
          edits.map(({ range }) => range),
        ),
      )
    }),
    runs,
  )
})

test('a fix finds nothing new, and fixing twice is fixing once', () => {
  fc.assert(
    fc.property(article, format, (text, format) => {
      const { article: fixed, applied, remaining } = proofreader.fix(text, { format })
      const before = proofreader.check(text, { format }).findings
      expect(proofreader.check(fixed, { format }).findings).toEqual(remaining)
      const errors = (findings: readonly Finding[]): number =>
        findings.filter(({ severity }) => severity === 'error').length
      expect(errors(remaining)).toBeLessThanOrEqual(errors(before) - errors(applied))
      expect(proofreader.fix(fixed, { format }).article).toBe(fixed)
    }),
    { ...runs, numRuns: 800 },
  )
})

/** A stretch of an article as a reader sees it, by a decoder of entities that is none of ours. */
const decoders: Readonly<Record<Format, (source: string) => string>> = {
  text: (source) => source,
  html: (source) => decodeHTML(source),
  markdown: (source) => (/^\\[!-/:-@[-`{-~]$/.test(source) ? source.slice(1) : decodeHTML(source)),
}

test('every character of a view has a place that decodes to it, and places never go back', () => {
  fc.assert(
    fc.property(article, format, fc.boolean(), (text, format, hardWrapped) => {
      const whole = createView(text, format, hardWrapped)
      for (const view of whole.aside ? [whole, whole.aside] : [whole]) {
        let last = 0
        for (let at = 0; at < view.text.length; at++) {
          const [start, end] = view.locate(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end <= text.length && start <= end).toBe(true)
          last = start
          const source = text.slice(start, end)
          const shown = view.text[at]
          if (start === end) expect('\n\ufffc').toContain(shown)
          else if (/\s/.test(shown) && /\s/.test(source[0])) expect(source.trim().replace(/^>.*/, '')).toBe('')
          else expect(decoders[format](source)).toContain(shown)
        }
      }
    }),
    { ...runs, numRuns: 3000 },
  )
})

test('links stand in the article in order, each with its address, and what is seen of them in the view', () => {
  fc.assert(
    fc.property(article, format, (text, format) => {
      const view = createView(text, format)
      let last = 0
      for (const { address, place, start, end } of [...view.links].sort((a, b) => a.place[0] - b.place[0])) {
        expect(place[0] >= last && place[0] <= place[1] && place[1] <= text.length).toBe(true)
        if (place[1] - place[0] === address.length) expect(text.slice(...place)).toBe(address)
        expect(start >= 0 && start <= end && end <= view.text.length).toBe(true)
        last = place[1]
      }
    }),
    runs,
  )
})

test('plain text is read as it stands', () => {
  fc.assert(
    fc.property(article, (text) => {
      expect(createView(text, 'text').text).toBe(text.replace(/^\ufeff/, ''))
    }),
    runs,
  )
})

test('the same article gives the same report', () => {
  fc.assert(
    fc.property(article, format, (text, format) => {
      expect(createProofreader().check(text, { format })).toEqual(proofreader.check(text, { format }))
    }),
    { ...runs, numRuns: 100 },
  )
})
