/** Words, characters, sentences and paragraphs written twice by a slip: 会议会议, 供销社社, 最全面的的. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { isSlipOfCharacter } from './repetition-character.js'
import { doubledClause, repeatedParagraphs } from './repetition-passage.js'
import { findRepeats } from './repetition-search.js'
import { isSlipOfWord } from './repetition-word.js'

export const repetition: Rule = {
  id: 'rule/repetition',
  type: 'repetition',
  severity: 'warning',
  confidence: 'likely',
  summary: '字、词语、句子或段落重复，如“会议会议”“供销社社”。',
  *find(reading: Reading): Iterable<Candidate> {
    const { words, clauses } = findRepeats(reading.text)
    for (const { end, length } of words) {
      const start = end - 2 * length
      if (!(length === 1 ? isSlipOfCharacter(reading, start) : isSlipOfWord(reading, start, length))) continue
      const word = reading.text.slice(end - length, end)
      yield { start, end, suggestions: [word], message: `“${word}”重复，请核对是否多写了一次。` }
    }
    for (const clause of clauses) yield doubledClause(clause)
    yield* repeatedParagraphs(reading.text)
  },
}
