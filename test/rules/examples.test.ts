/** The examples beside each rule: every wrong sentence is found and put right, every right one is left alone. */
import { describe, expect, test } from 'vitest'
import { createProofreader, defaultRules } from '../../src/defaults.js'
import { addressExamples } from '../../src/rules/address.examples.js'
import { arithmeticExamples } from '../../src/rules/arithmetic.examples.js'
import { articleNumberExamples } from '../../src/rules/article-number.examples.js'
import { asOfExamples } from '../../src/rules/as-of.examples.js'
import { attachmentExamples } from '../../src/rules/attachment.examples.js'
import { consistencyExamples } from '../../src/rules/consistency.examples.js'
import { creditCodeExamples } from '../../src/rules/credit-code.examples.js'
import { dateExamples } from '../../src/rules/date.examples.js'
import { documentFormExamples } from '../../src/rules/document-form.examples.js'
import { documentNumberExamples } from '../../src/rules/document-number.examples.js'
import { documentPartsExamples } from '../../src/rules/document-parts.examples.js'
import type { RuleExamples } from '../../src/rules/examples.js'
import { headingExamples } from '../../src/rules/heading.examples.js'
import { lawNameExamples } from '../../src/rules/law-name.examples.js'
import { linkExamples } from '../../src/rules/link.examples.js'
import { markPairExamples } from '../../src/rules/mark-pair.examples.js'
import { markWidthExamples } from '../../src/rules/mark-width.examples.js'
import { mentionExamples } from '../../src/rules/mention.examples.js'
import { numeralExamples } from '../../src/rules/numeral.examples.js'
import { omissionExamples } from '../../src/rules/omission.examples.js'
import { paragraphEndExamples } from '../../src/rules/paragraph-end.examples.js'
import { privacyExamples } from '../../src/rules/privacy.examples.js'
import { privateDetailExamples } from '../../src/rules/private-detail.examples.js'
import { punctuationExamples } from '../../src/rules/punctuation.examples.js'
import { quotedTermExamples } from '../../src/rules/quoted-term.examples.js'
import { repetitionExamples } from '../../src/rules/repetition.examples.js'
import { scriptExamples } from '../../src/rules/script.examples.js'
import { suspectExamples } from '../../src/rules/suspect.examples.js'
import { bestSuggestions } from '../support.js'
import { rulesPage } from './page.js'

const examples = {
  'rule/address': addressExamples,
  'rule/arithmetic': arithmeticExamples,
  'rule/article-number': articleNumberExamples,
  'rule/as-of': asOfExamples,
  'rule/date': dateExamples,
  'rule/credit-code': creditCodeExamples,
  'rule/consistency': consistencyExamples,
  'rule/attachment': attachmentExamples,
  'rule/document-form': documentFormExamples,
  'rule/document-parts': documentPartsExamples,
  'rule/document-number': documentNumberExamples,
  'rule/heading': headingExamples,
  'rule/law-name': lawNameExamples,
  'rule/link': linkExamples,
  'rule/mark-pair': markPairExamples,
  'rule/mark-width': markWidthExamples,
  'rule/mention': mentionExamples,
  'rule/numeral': numeralExamples,
  'rule/omission': omissionExamples,
  'rule/paragraph-end': paragraphEndExamples,
  'rule/privacy': privacyExamples,
  'rule/private-detail': privateDetailExamples,
  'rule/punctuation': punctuationExamples,
  'rule/quoted-term': quotedTermExamples,
  'rule/repetition': repetitionExamples,
  'rule/script': scriptExamples,
  'rule/suspect': suspectExamples,
}
const proofreader = createProofreader()

test('every rule has examples', () => {
  expect(Object.keys(examples).sort()).toEqual(defaultRules.map((rule) => rule.id).sort())
})

test('the page says what they do', () =>
  expect(rulesPage(defaultRules, examples)).toMatchFileSnapshot('../../docs/rules.md'))

describe.each<[string, RuleExamples]>(Object.entries(examples))(
  '%s',
  (_ruleId, { wrong, right, format = 'text' }: RuleExamples) => {
    test.each(Object.entries(wrong))('finds %s', (sentence, goal) => {
      expect(bestSuggestions(sentence, proofreader.check(sentence, { format }).findings)).toBe(goal)
      expect(proofreader.check(goal, { format }).findings).toEqual([])
    })
    test.each(right)('leaves %s', (sentence) => {
      expect(proofreader.check(sentence, { format }).findings).toEqual([])
    })
  },
)
