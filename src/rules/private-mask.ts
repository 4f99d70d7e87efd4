/** Numbers of which too little is hidden: what is left tells the day of birth, or can be guessed. */
import type { Judgement } from './private-judgement.js'
import { isLikeIdentity } from './private-number.js'
import { ownerOf, type Surroundings } from './private-owner.js'

export function judgeMask(digits: string, place: Surroundings): Judgement | undefined {
  const masked = digits.replace(/X(?!$)|(?<=X)X$/gi, '*')
  const hidden = masked.split('*').length - 1
  if (/^[1-9][\d*]{16}[\dX*]$/i.test(masked)) return hidden < 8 ? judgeIdentityMask(masked, place) : undefined
  if (/^1[3-9][\d*]{9}$/.test(masked) && hidden < 4) return judgePhoneMask(place)
  return undefined
}

function judgeIdentityMask(masked: string, { before }: Surroundings): Judgement | undefined {
  // With ones for stars only the digits that are shown must be those of a card.
  const showsBirthday = !masked.slice(6, 14).includes('*') && isLikeIdentity(masked.replace(/\*/g, '1'))
  if (showsBirthday)
    return { severity: 'warning', message: '身份证号隐去得不够，仍看得出出生日期，至少应隐去中间八位。' }
  const isCard = /身份证|身份号码|证件号/.test(before)
  return isCard ? { severity: 'info', message: '身份证号隐去得不够，容易还原，至少应隐去中间八位。' } : undefined
}

function judgePhoneMask(place: Surroundings): Judgement | undefined {
  const owner = ownerOf(place)
  if (owner !== 'subject' && owner !== 'someone') return undefined
  return { severity: 'info', message: '手机号隐去得不够，应隐去中间四位。' }
}
