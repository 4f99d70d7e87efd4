/** Numbers that are wrong, and of which only a person knows what they should be. */
import { expect, test } from 'vitest'
import { createProofreader } from '../../src/defaults.js'

const { check } = createProofreader()

test.each([
  ['单位成本减少了2.5倍。', '减少了2.5倍', 'warning'],
  ['能耗下降1.5倍。', '下降1.5倍', 'warning'],
  ['办理时间缩短近三倍。', '缩短近三倍', 'warning'],
  ['工期缩短近一倍。', '缩短近一倍', 'warning'],
  ['硬座票价要低一倍多。', '低一倍', 'warning'],
  ['会议定于上午15时召开。', '15', 'error'],
  ['请于3月25日25时前报送。', '25时', 'error'],
])('%s', (sentence, text, severity) => {
  expect(check(sentence).findings).toMatchObject([{ ruleId: 'rule/numeral', text, severity, suggestions: [] }])
})

test.each(['成本降低到原来的0.5倍。', '放大倍数降低3.5倍率。', '历时3日25小时。'])('leaves %s', (sentence) => {
  expect(check(sentence).findings).toEqual([])
})

test.each([
  ['三年累计投资3亿万元。', ['3亿元', '3万元']],
  ['单位产值能耗同比5.2%。', ['同比增长5.2%', '同比下降5.2%']],
  ['本期培训不超过50人以内。', ['不超过50人', '50人以内']],
  ['现场有300余人左右。', ['300余人', '300人左右']],
  ['参会约300人左右。', ['约300人', '300人左右']],
  ['村里来了三、四十人。', ['三四十人']],
])('what a person may choose from: %s', (sentence, suggestions) => {
  const [finding] = check(sentence).findings
  expect(finding.suggestions).toEqual(suggestions)
  expect(finding.edits).toBeUndefined()
})
