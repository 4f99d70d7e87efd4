/** Numbers of identity cards: right ones wherever they stand, mistyped and old ones where the text calls them so. */
import { hide, type Judgement } from './private-judgement.js'
import { birthdayOf, isIdentityNumber, isLikeIdentity, isOldIdentity } from './private-number.js'
import { isRow, type Surroundings } from './private-owner.js'

export function judgeIdentity(digits: string, place: Surroundings): Judgement | undefined {
  if (isIdentityNumber(digits)) return codes.test(place.before) ? undefined : sameBirthday(digits, place)
  if (!isCalledIdentity(place)) return undefined
  if (isLikeIdentity(digits))
    return { severity: 'warning', message: '身份证号的校验码不符，可能写错，请核对；公开时应隐去一部分。' }
  if (isOldIdentity(digits)) return { ...hide('旧身份证号'), severity: 'warning' }
  if (/^[1-9]\d{16}(?:\d\d)?$/.test(digits) && /身份(?:证件?|证件?号码?|号码)[：:为是]?\s*$/.test(place.before))
    return { severity: 'warning', message: '身份证号应为18位，请核对；公开时应隐去一部分。' }
  return undefined
}

/** What else has 18 digits. */
const codes = /(?:信用代码|注册号|登记证?号|编号|流水号|订单号|案件号|统一代码)[^，。；]{0,6}$/

function isCalledIdentity({ before, after, head }: Surroundings): boolean {
  if (/(?:身份证|身份号码|证件号|社会保障号)[^。；]{0,20}$/.test(before)) return true
  return isRow(before) && isRow(after) && /身份证|身份号码|证件号/.test(head)
}

const born =
  /(?:出生(?:日期|年月)?[：:于]?\s*((?:19|20)\d\d)[年.-](\d\d?)(?:[月.-](\d\d?))?)|((?:19|20)\d\d)年(\d\d?)月(?:(\d\d?)日)?出?生/

/** A day of birth in the same sentence must be that of the number. */
function sameBirthday(digits: string, { before, after }: Surroundings): Judgement {
  const sentence = `${before.slice(before.lastIndexOf('。') + 1)}|${after.split('。', 1)[0]}`
  const found = born.exec(sentence)?.slice(1).filter(Boolean)
  const written = found?.map((part) => part.padStart(2, '0')).join('') ?? ''
  if (birthdayOf(digits).startsWith(written)) return hide('身份证号')
  return { message: '身份证号里的出生日期与文中写的不一致，请核对；公开时应隐去一部分。' }
}
