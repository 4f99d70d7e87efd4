/** The whole check of clean plain text, against the machine's limit and the naive loop; and what each rule costs. */

import { createProofreader as createBare } from '../dist/core.js'
import { createProofreader, defaultDictionaries, defaultRules, type Rule } from '../dist/index.js'
import { fastest, inTurns } from './matcher/measure.js'
import { figure, heading, table } from './matcher/print.js'
import { flat } from './matcher/texts.js'

/** Sentences in which nothing is wrong; the shipped right forms and triggers stand in them as often as in the news. */
const clean = [
  '全县上下认真学习贯彻全面从严治党要求，切实抓好春季农业生产和防汛备汛工作。',
  '截至目前，六个村的管网改造全部完工，三千余户群众用上了自来水，满意度进一步提高。',
  '会议听取了专项工作汇报，强调要压实责任、细化措施，确保各项任务落地见效。',
  '“十四五”以来，当地持续优化营商环境，新增市场主体两千余户，带动就业一万多人。',
  '县委、县政府主要负责同志到场指导，要求以案为鉴，举一反三，坚决防止类似问题再次发生。',
  '补贴资金按装机容量据实核算，各镇要深入学习总书记关于“三农”工作的重要论述。',
]

function cleanText(length: number): string {
  const round = `${clean.join('')}\n`
  return flat(round.repeat(Math.ceil(length / round.length)).slice(0, length))
}

const sizes = [1000, 100_000, 10_000_000]

export function wholeCheck(quick: boolean): void {
  const proofreader = createProofreader()
  const second = createProofreader()
  second.check('第二个校对器也在使用。')
  const text = cleanText(quick ? 500_000 : 4_000_000)
  const limit = text.length / fastest(() => sumOfCodes(text), 500) / 1000
  heading(`the whole check of clean text, ${defaultDictionaries.length} dictionaries, ${defaultRules.length} rules`)
  const rows = sizes.slice(0, quick ? 2 : 3).map((size) => {
    const article = cleanText(size)
    const speed = speedOf(article, (piece) => proofreader.check(piece))
    return [
      `check, ${size} characters`,
      figure(speed),
      percent(speed / limit),
      String(proofreader.check(article).findings.length),
    ]
  })
  table(
    ['', 'Mchar/s', 'of the limit', 'found'],
    [
      ['limit: sum of charCodeAt', figure(limit), '100 %', ''],
      ...rows,
      ['naive loop: indexOf for each wrong form', ...naive(text.slice(0, 20_000), limit), ''],
    ],
  )
  shares(text.slice(0, 500_000))
}

function naive(text: string, limit: number): [string, string] {
  const forms = defaultDictionaries.flatMap(({ entries }) =>
    entries.flatMap((entry) => ('wrong' in entry ? entry.wrong : [])),
  )
  const speed = speedOf(flat(text), (piece) => forms.filter((form) => piece.includes(form)))
  return [figure(speed), percent(speed / limit)]
}

/** Without each rule in turn, and with none: what a rule takes of the time. */
function shares(text: string): void {
  const article = flat(text)
  const variants: Record<string, readonly Rule[]> = {
    all: defaultRules,
    none: [],
    ...Object.fromEntries(defaultRules.map((rule) => [rule.id, defaultRules.filter((other) => other !== rule)])),
  }
  const runs = Object.fromEntries(
    Object.entries(variants).map(([name, rules]) => {
      const { check } = createBare({ dictionaries: defaultDictionaries, rules })
      return [name, () => check(article)]
    }),
  )
  for (const run of Object.values(runs)) run()
  const times = inTurns(runs, 9)
  const rows = defaultRules.map(({ id }) => [id, percent(Math.max(0, times.all - times[id]) / times.all)])
  heading('what each rule takes of it')
  table(['', 'share'], [['dictionaries and view', percent(times.none / times.all)], ...rows])
}

function speedOf(text: string, work: (text: string) => unknown): number {
  return text.length / fastest(() => work(text), 400) / 1000
}

function percent(part: number): string {
  return `${figure(100 * part)} %`
}

function sumOfCodes(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}
