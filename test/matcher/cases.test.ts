/** The named cases on every engine, in the serialised form, with every folding, from strings and from UTF-8. */
import { describe, expect, test } from 'vitest'
import { invisible } from '../../src/matcher/folds/invisible.js'
import { letterCase } from '../../src/matcher/folds/letter-case.js'
import { radicals } from '../../src/matcher/folds/radicals.js'
import { traditional } from '../../src/matcher/folds/traditional.js'
import { variants } from '../../src/matcher/folds/variants.js'
import { width } from '../../src/matcher/folds/width.js'
import { cases } from './cases.js'
import { ways } from './engines.js'
import { asList, naiveMatches } from './naive.js'

const foldings = {
  'no folding': [],
  width: [width],
  letterCase: [letterCase],
  traditional: [traditional],
  variants: [variants],
  radicals: [radicals],
  invisible: [invisible],
  'all folds': [width, letterCase, traditional, variants, radicals, invisible],
}

describe.each(ways)('$name', ({ create }) => {
  describe.each(Object.entries(foldings))('%s', (_, folds) => {
    test.each(cases)('$name', ({ patterns, text, matches }) => {
      expect(asList(create(patterns, { folds }).scan(text))).toEqual(matches)
    })
    test.each(cases.filter(({ text }) => isWellFormed(text)))('$name, as UTF-8', ({ patterns, text, matches }) => {
      expect(asList(create(patterns, { folds }).scanUtf8(Buffer.from(text)))).toEqual(matches)
    })
  })
})

test.each(cases)('the naive loop agrees: $name', ({ patterns, text, matches }) => {
  expect(naiveMatches(patterns, text)).toEqual(matches)
})

function isWellFormed(text: string): boolean {
  return Buffer.from(text).toString() === text
}
