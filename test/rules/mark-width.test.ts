/** Half-width marks are hints, as edited text is full of them; a bracket of which only one side is half-width is a slip. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'

const severities = (text: string) =>
  createProofreader()
    .check(text)
    .findings.map(({ severity }) => severity)

test.each([
  ['会议强调,要抓好落实。', ['info']],
  ['会议强调,要抓好落实,要压实责任', ['info', 'info']],
  ['落实“双减”政策，开展"双随机"检查。', ['info']],
  ['落实"双减"政策。', ['info']],
  ['各镇（街道)要落实责任,不得拖延', ['error', 'info']],
])('%s', (text, expected) => expect(severities(text)).toEqual(expected))
