/** Unified social credit codes: public, but one that is mistyped names nobody, or somebody else. */
import type { Candidate, Reading, Rule } from '../model/rule.js'

export const creditCode: Rule = {
  id: 'rule/credit-code',
  type: 'numeral',
  severity: 'warning',
  confidence: 'likely',
  summary: '统一社会信用代码的位数、字符或校验码不对，多是写错。',
  basis: '《法人和其他组织统一社会信用代码编码规则》（GB 32100—2015）',
  triggers: ['信用代码'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    for (const { end } of hits) {
      const found = code.exec(text.slice(end, end + reach))
      const fault = found && faultOf(found[1])
      if (!fault) continue
      const stop = end + found[0].length
      yield { start: stop - found[1].length, end: stop, ...fault }
    }
  },
}

const reach = 32
const code = /^(?:证?号码?)?[）)]?[：:为是（(]{0,2}\s{0,2}([0-9A-Za-z０-９Ａ-Ｚ]{16,20})(?![0-9A-Za-z０-９Ａ-Ｚ*＊])/

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Letters that a code never has, and the digits that they are taken for. */
const alike: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' }

function faultOf(written: string): Pick<Candidate, 'message' | 'suggestions'> | undefined {
  if (written.length !== 18) return { message: '统一社会信用代码应为18位，请核对。', suggestions: [] }
  const code = written.normalize('NFKC').toUpperCase()
  if (isCode(code))
    return code === written ? undefined : { message: '统一社会信用代码用半角数字和大写字母。', suggestions: [code] }
  const meant = code.replace(/[IOSZ]/g, (letter) => alike[letter])
  if (isCode(meant)) return { message: '统一社会信用代码里不用字母I、O、S、V、Z。', suggestions: [meant] }
  return { message: '统一社会信用代码的校验码不符，可能写错，请核对。', suggestions: [] }
}

/** Whether its last character is what the others ask for; their weights are the powers of three. */
function isCode(code: string): boolean {
  let weight = 1
  let sum = 0
  for (const sign of code.slice(0, 17)) {
    if (!signs.includes(sign)) return false
    sum += signs.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return signs[(31 - (sum % 31)) % 31] === code[17]
}
