/** Numbers of private persons that a publication must not show: identity cards, telephones, bank cards. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { mask } from '../text/mask.js'
import { type NumberRun, numberRuns } from './number-run.js'
import { isPrivateAccount } from './private-account.js'
import { judgeIdentity } from './private-identity.js'
import { hide, type Judgement } from './private-judgement.js'
import { judgeMask } from './private-mask.js'
import { isLandline, isMobile } from './private-number.js'
import { ownerOf, type Surroundings } from './private-owner.js'

export const privacy: Rule = {
  id: 'rule/privacy',
  type: 'privacy',
  severity: 'error',
  confidence: 'likely',
  summary: '公开了个人的身份证号、手机号或银行卡号，应隐去一部分。',
  basis: '《中华人民共和国个人信息保护法》《中华人民共和国政府信息公开条例》',
  *find({ text }: Reading): Iterable<Candidate> {
    const around = createSurroundings(text)
    for (const run of numberRuns(text))
      for (const { start, end, words } of numbersIn(run)) {
        const judgement = judge(words.replace(/[ -]/g, ''), around(start, end))
        if (judgement) yield { start, end, suggestions: [mask(words)], ...judgement }
      }
  },
}

interface PrivateNumber {
  readonly start: number
  readonly end: number
  /** As in its run. */
  readonly words: string
}

/** Nothing of another number stands before it, but that of the country may. */
const edge = String.raw`(?<![\w*.+-])(?:(?:\+|00)?86[ -]?|\+86\)|0(?=1))?`
/** As persons with disabilities and pupils have it too, with a few characters more. */
const whole = String.raw`([GL]?\d[\d*X]{9,22}(?:B\d)?)(?![\w*]|[.-]\d)`
const dashed = String.raw`(\d{2,8}(?:-\d{2,8}){1,5}X?)(?![\w*-]|\.\d)`
const spaced = String.raw`(\d{2,8}(?: \d{2,8}){1,5}X?)(?![\w*]|[ .-]\d)`
const number = new RegExp(`${edge}(?:${whole}|${dashed})|(?<!\\d )${edge}${spaced}`, 'gi')

function* numbersIn({ text, placeOf }: NumberRun): Iterable<PrivateNumber> {
  for (const { index, 0: matched, 1: together, 2: hyphened, 3: parted } of text.matchAll(number)) {
    const words = together ?? hyphened ?? parted
    const end = index + matched.length
    yield { start: placeOf(end - words.length), end: placeOf(end - 1) + 1, words }
  }
}

/** How much is read on either side, and how far the head of a table may be away. */
const reach = { before: 40, after: 24, head: 240 }

/** Answers with what stands beside a number; to be asked from left to right. */
function createSurroundings(text: string): (start: number, end: number) => Surroundings {
  let last = -Infinity
  let head = ''
  return (start, end) => {
    if (start - last > reach.head) head = text.slice(Math.max(0, start - reach.head), start)
    last = end
    const before = text.slice(Math.max(0, start - reach.before), start)
    const [after] = text.slice(end, end + reach.after).split('\n', 1)
    return { before: before.slice(before.lastIndexOf('\n') + 1), after, head }
  }
}

function judge(digits: string, place: Surroundings): Judgement | undefined {
  if (/\*|XX/i.test(digits)) return judgeMask(digits, place)
  if (isMobile(digits)) return judgeMobile(place)
  if (isLandline(digits)) return ownerOf(place) === 'subject' ? { ...hide('电话号码'), severity: 'warning' } : undefined
  return judgeIdentity(digits, place) ?? (isPrivateAccount(digits, place) ? hide('银行卡号') : undefined)
}

/** 13800000000元 is no telephone. */
const amount = /^ ?[元万亿余多人次户吨平米%％]/

const otherNumber = /(?:编号|证号|学号|卡号|工号|单号|[账帐]号|群号?|QQ号?|代码|货号|型号)[：:为]? ?$/i

/** Whoever works in an office may have agreed to be called; who only reads the text cannot know. */
function judgeMobile(place: Surroundings): Judgement | undefined {
  if (amount.test(place.after) || otherNumber.test(place.before)) return undefined
  const owner = ownerOf(place)
  if (owner === 'contact')
    return {
      severity: 'info',
      confidence: 'possible',
      suggestions: [],
      message: '公开了联系人的手机号，请确认已征得本人同意；公务联系宜公布办公电话。',
    }
  if (owner !== 'subject' && owner !== 'someone') return undefined
  return { ...hide('手机号'), severity: owner === 'subject' ? 'error' : 'warning' }
}
