/** jiaodui explain: where a rule comes from, what guards it, and which layer changed it. */
import { labelOf } from '../dictionary/columns.js'
import type { Explanation } from '../dictionary/explain.js'
import { UnknownRuleError } from '../model/errors.js'
import { visible } from '../report/visible.js'
import { UsageError } from './failure.js'
import type { Options } from './options.js'
import { type ExitCode, openProofreader, type Terminal } from './session.js'

export async function explainCommand(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (names.length !== 1) throw new UsageError('explain 后面应有一个规则编号，如 typos/按装。')
  const proofreader = await openProofreader(options)
  try {
    terminal.out(
      explanationLines(proofreader.explain(names[0]))
        .map((line) => `${visible(line)}\n`)
        .join(''),
    )
    return 0
  } catch (error) {
    if (!(error instanceof UnknownRuleError)) throw error
    const alike = error.alike.length > 0 ? `相近的有 ${error.alike.join('、')}。` : ''
    throw new UsageError(`没有规则“${error.ruleId}”。${alike}`)
  }
}

const sides = { before: '前面是', after: '后面是', inside: '包含在' } as const

function guardLine({ side, text, word, frequency }: Explanation['inferred'][number]): string {
  return `${sides[side]}“${text}”（${word} ${frequency}）`
}

function explanationLines(explanation: Explanation): string[] {
  const { ruleId, summary, type, severity, confidence, basis, dictionary, wrong, right, guards, protectedBy } =
    explanation
  const line = dictionary?.line ? ` 第 ${dictionary.line} 行` : ''
  const source =
    dictionary && `${dictionary.title ?? dictionary.id}（${dictionary.id}${line}）${dictionary.edition ?? ''}`
  const rows: [string, string | undefined][] = [
    ['规则', `${ruleId}  ${[severity, confidence, type].map(labelOf).join(' · ')}`],
    ['说明', summary],
    ['依据', basis],
    ['从何日起算错', explanation.since && `${explanation.since}（文章不带日期时只作提示）`],
    ['词典', source],
    ['错误写法', wrong.join('、')],
    ['正确写法', right.join('、')],
    ['前面是这些不报', guards.before.join('、')],
    ['后面是这些不报', guards.after.join('、')],
    ['在这些里面不报', guards.inside.join('、')],
    ['须是完整的词', guards.whole ? '是' : undefined],
    ['自动保护', protectedBy.map(({ text, ruleId: by }) => `${text}（${by}）`).join('、')],
    ['自动保护（常用词）', explanation.inferred.map(guardLine).join('、')],
    ['不由机器改', explanation.doubt],
    ['取代', explanation.replaces],
    ['已被取代', explanation.replacedBy],
  ]
  return rows.filter(([, value]) => value).map(([name, value]) => `${name}：${value}`)
}
