/** Whether digits are the bank account of a person: by the number, and by the words beside it. */
import { isCardNumber } from './private-number.js'
import { isRow, type Surroundings } from './private-owner.js'

export function isPrivateAccount(digits: string, place: Surroundings): boolean {
  if (!/^\d{12,23}$/.test(digits) || offices.test(place.before)) return false
  if (ownAccount.test(place.before)) return true
  return isCardNumber(digits) && (account.test(place.before) || standsInColumn(place))
}

const account = /(?:卡号|[账帐]号|银行卡|[账帐]户)[^，。；]{0,12}$/
/** Subsidies are paid into these, and whoever has one is a person; it need not be a card. */
const ownAccount =
  /(?:一卡通|惠农卡|社保卡|工资卡|低保卡|(?:本人|个人|户主)[^，。；]{0,6}(?:[账帐][户号]|银行卡))[^，。；]{0,8}$/
/** Accounts that are there to be paid into. */
const offices = /公司|捐[款赠]|对公|财政|基金会|单位|保证金|缴[款费纳]|收款人/

function standsInColumn({ before, after, head }: Surroundings): boolean {
  return isRow(before) && isRow(after) && /姓\s*名/.test(head) && /卡\s*号|[账帐]\s*号|银行卡/.test(head)
}
