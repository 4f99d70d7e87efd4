/** The examples beside each rule: every wrong sentence is found and put right, every right one is left alone. */
import { describe, expect, test } from 'vitest'
import { createProofreader, defaultRules } from '../../src/defaults.js'
import { addressExamples } from '../../src/rules/address.examples.js'
import { articleNumberExamples } from '../../src/rules/article-number.examples.js'
import { asOfExamples } from '../../src/rules/as-of.examples.js'
import { attachmentExamples } from '../../src/rules/attachment.examples.js'
import { documentFormExamples } from '../../src/rules/document-form.examples.js'
import { documentNumberExamples } from '../../src/rules/document-number.examples.js'
import { documentPartsExamples } from '../../src/rules/document-parts.examples.js'
import { headingExamples } from '../../src/rules/heading.examples.js'
import { lawNameExamples } from '../../src/rules/law-name.examples.js'
import { markPairExamples } from '../../src/rules/mark-pair.examples.js'
import { markWidthExamples } from '../../src/rules/mark-width.examples.js'
import { mentionExamples } from '../../src/rules/mention.examples.js'
import { numeralExamples } from '../../src/rules/numeral.examples.js'
import { privacyExamples } from '../../src/rules/privacy.examples.js'
import { punctuationExamples } from '../../src/rules/punctuation.examples.js'
import { quotedTermExamples } from '../../src/rules/quoted-term.examples.js'
import { repetitionExamples } from '../../src/rules/repetition.examples.js'
import { suspectExamples } from '../../src/rules/suspect.examples.js'
import { bestSuggestions } from '../support.js'

const examples = {
  'rule/address': addressExamples,
  'rule/article-number': articleNumberExamples,
  'rule/as-of': asOfExamples,
  'rule/attachment': attachmentExamples,
  'rule/document-form': documentFormExamples,
  'rule/document-parts': documentPartsExamples,
  'rule/document-number': documentNumberExamples,
  'rule/heading': headingExamples,
  'rule/law-name': lawNameExamples,
  'rule/mark-pair': markPairExamples,
  'rule/mark-width': markWidthExamples,
  'rule/mention': mentionExamples,
  'rule/numeral': numeralExamples,
  'rule/privacy': privacyExamples,
  'rule/punctuation': punctuationExamples,
  'rule/quoted-term': quotedTermExamples,
  'rule/repetition': repetitionExamples,
  'rule/suspect': suspectExamples,
}
const proofreader = createProofreader()

test('every rule has examples', () => {
  expect(Object.keys(examples).sort()).toEqual(defaultRules.map((rule) => rule.id).sort())
})

describe.each(Object.entries(examples))('%s', (_ruleId, { wrong, right }) => {
  test.each(Object.entries(wrong))('finds %s', (sentence, goal) => {
    expect(bestSuggestions(sentence, proofreader.check(sentence).findings)).toBe(goal)
    expect(proofreader.check(goal).findings).toEqual([])
  })
  test.each(right)('leaves %s', (sentence) => {
    expect(proofreader.check(sentence).findings).toEqual([])
  })
})
