/** The page about the rules that ship: what each looks at, what it rests on, and what it finds and leaves alone. */
import type { Rule } from '../../src/model/rule.js'
import type { RuleExamples } from '../../src/rules/examples.js'

const severities = { error: '错误', warning: '警告', info: '提示' }

/** Pairs shown of each rule. */
const samples = 3

export function rulesPage(rules: readonly Rule[], examples: Readonly<Record<string, RuleExamples>>): string {
  return [
    '# 随包规则 · The rules that ship',
    '词典之外，规则看标点、数字、日期、算术、公文格式、重复、字形、隐私、链接和前后一致。每条规则的例句就是它的测试；级别是通常的级别，把握不大的单个发现会降级。',
    '*What is checked beyond word lists. The examples are tests. A single finding may be milder than its rule where less is certain.*',
    '不要某条规则：`createProofreader({ rules: defaultRules.filter(({ id }) => id !== "rule/heading") })`。',
    '*To do without a rule, leave it out of `rules`.*',
    ...rules.map((rule) => section(rule, examples[rule.id])),
    '这一页由规则生成：`npx vitest run test/rules -u`。',
    '',
  ].join('\n\n')
}

function section({ id, severity, summary, basis }: Rule, examples: RuleExamples | undefined): string {
  return [
    `## ${id}`,
    `${summary}（${severities[severity]}）`,
    ...(basis ? [`依据：${basis}`] : []),
    ...(examples ? [shown(examples)] : []),
  ].join('\n\n')
}

function shown({ wrong, right }: RuleExamples): string {
  const found = Object.keys(wrong).filter(isShort).slice(0, samples)
  const silent = right.filter(isShort).slice(0, samples)
  return [...found.map((text) => `- 查出：${code(text)}`), ...silent.map((text) => `- 不报：${code(text)}`)].join('\n')
}

function isShort(text: string): boolean {
  return text.length <= 60 && !text.includes('\n') && !text.includes('`')
}

function code(text: string): string {
  return `\`${text}\``
}
