/** Dots, dashes and marks that stand twice or at the wrong side: ... -- • ““ 。”。 “， */
import type { WrittenForm } from './written-form.js'

const ellipsis: WrittenForm = {
  triggers: ['...', '···', '・・・'],
  head: /(?<=[\u4e00-\u9fff”》），])(?:\.{3}|[·・]{3})$/,
  tail: /^[.·・]{0,20}(?![\w/\\.·・])/,
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

/** He said: “….”. — the stop inside closes the sentence. */
const stopTwice: WrittenForm = {
  triggers: ['。”。', '。’。'],
  head: /。([”’])。$/,
  severity: 'error',
  message: '引文末尾已有句号，引号外不再用句号。',
  put: ([, quote]) => [`。${quote}`, `${quote}。`],
}

const opened = [...'“‘（']
const closed = [...'”’）']

const afterOpening: WrittenForm = {
  triggers: opened.flatMap((open) => [...'，。、；'].map((stop) => open + stop)),
  head: /(?<=[\u4e00-\u9fff])(.)(.)$/,
  message: '前引号、前括号之后不用点号，请核对标点的方向和位置。',
  put: ([, open, stop]) => [closed[opened.indexOf(open)] + stop, stop + open],
}

const beforeClosing: WrittenForm = {
  triggers: closed.flatMap((close) => [...'，、'].map((stop) => stop + close)),
  head: /(?<=[\u4e00-\u9fff]{2})(.)(.)$/,
  message: '后引号、后括号之前不用逗号、顿号。',
  put: ([, stop, close]) => [close + stop, close],
}

const doubledQuotes: WrittenForm = {
  triggers: ['““', '””'],
  head: /(?<![“”])(.).$/,
  tail: /^(?![“”])/,
  message: '引号重复；引号里的引号用单引号‘’。',
  put: ([, mark]) => [mark],
}

/** A line that begins with a stop. */
const atLineStart: WrittenForm = {
  triggers: [...'，。；、！？'].map((stop) => `\n${stop}`),
  head: /\n.$/,
  message: '行首不用点号，请核对是否误断行。',
  put: () => [],
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
  ellipsis,
  halfEllipsis,
  andSoOn,
  dash,
  middleDot,
  stopTwice,
  afterOpening,
  beforeClosing,
  doubledQuotes,
  atLineStart,
  doubledOpening,
  doubledClosing,
]
