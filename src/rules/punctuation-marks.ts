/** Marks twice, marks that clash, dots and dashes: ，。 。。 ... -- • ““. */
import type { WrittenForm } from './written-form.js'

const doubled: readonly WrittenForm[] = [...'，、；：。'].map((mark) => ({
  triggers: [mark + mark],
  head: new RegExp(`(?<![，、；：。])${mark}${mark}$`),
  tail: new RegExp(`^${mark}*(?![，、；：。！？])`),
  severity: 'error',
  message: '标点重复。',
  put: (_head, [more]) => (more && '、。'.includes(mark) ? ['……', mark] : [mark]),
}))

const stops = [...'，、；：。！？']
/** ，。 and the like; ？！ and ！！ are ways to raise one's voice. */
const clashes = stops.flatMap((one) =>
  stops.filter((other) => other !== one && !isVoice(one + other)).map((other) => one + other),
)

function isVoice(marks: string): boolean {
  return /^[！？]{2}$/.test(marks)
}

const clash: WrittenForm = {
  triggers: clashes,
  head: /(?<![，、；：。！？])(.)(.)$/,
  tail: /^(?![，、；：。！？])/,
  severity: 'error',
  message: '两个标点连用，请核对保留哪一个。',
  put: ([, one, other]) => (/[！？]/.test(one) ? [one, other] : [other, one]),
}

const ellipsis: WrittenForm = {
  triggers: ['...', '···', '・・・'],
  head: /(?<=[\u4e00-\u9fff”》），])(?:\.{3}|[·・]{3})$/,
  tail: /^[.·・]*(?![\w/\\])/,
  message: '省略号为两个三连点“……”。',
  put: () => ['……'],
}

const halfEllipsis: WrittenForm = {
  triggers: ['…'],
  head: /(?<=[\u4e00-\u9fff”》），])…$/,
  tail: /^(?!…)/,
  message: '省略号为两个三连点“……”，占两个字的位置。',
  put: () => ['……'],
}

const andSoOn: WrittenForm = {
  triggers: ['等……', '……等'],
  head: /(?<=[\u4e00-\u9fff”》])(?<![平对同中高何头相均优我你他她们再请先慢稍别要])(等?等……|……等)$/,
  tail: /^(?:等(?![级待到着候]))?(?![级待到着候你我他她一])/,
  message: '省略号与“等”“等等”不并用。',
  put: ([words], [more]) => [words.replace('……', '') + more],
}

const dash: WrittenForm = {
  triggers: ['--', '－－'],
  head: /(?<=[\u4e00-\u9fff”》）])(?:--|－－)$/,
  tail: /^[-－]*(?=[\u4e00-\u9fff“《])/,
  message: '破折号为“——”，不用连字符代替。',
  put: () => ['——'],
}

const middleDot: WrittenForm = {
  triggers: ['•', '‧', '・', '∙', '⋅'],
  head: /(?<=[\u4e00-\u9fff]).$/,
  tail: /^(?=[\u4e00-\u9fff])/,
  confidence: 'certain',
  message: '间隔号为“·”（U+00B7）。',
  put: () => ['·'],
}

const doubledQuotes: WrittenForm = {
  triggers: ['““', '””'],
  head: /(?<![“”])(.).$/,
  tail: /^(?![“”])/,
  message: '引号重复；引号里的引号用单引号‘’。',
  put: ([, mark]) => [mark],
}

const doubledOpening: WrittenForm = {
  triggers: ['《《'],
  head: /(?<!《)《《$/,
  tail: /^(?=[^《》\n]{1,23}》)/,
  severity: 'error',
  message: '书名号重复。',
  put: () => ['《'],
}

const doubledClosing: WrittenForm = {
  triggers: ['》》'],
  head: /(?<=《[^《》\n]{1,24})》》$/,
  severity: 'error',
  message: '书名号重复。',
  put: () => ['》'],
}

export const markForms: readonly WrittenForm[] = [
  ...doubled,
  clash,
  ellipsis,
  halfEllipsis,
  andSoOn,
  dash,
  middleDot,
  doubledQuotes,
  doubledOpening,
  doubledClosing,
]
