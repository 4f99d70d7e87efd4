/** Half-width marks are hints where the text is full of them, and slips where they are few; a bracket of which only one side is half-width is a slip. */
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
  ['会议强调,要抓好落实。各镇要压实责任，按时报送，不得拖延，确保实效。', ['warning']],
])('%s', (text, expected) => expect(severities(text)).toEqual(expected))
