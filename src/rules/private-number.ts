/** Whether digits are the number of an identity card, of a telephone or of a bank card, by what the numbers must be. */

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/**
 * Province, day of birth and check character (GB 11643—1999); that of a pupil has a letter before it, and that of a
 * person with a disability two digits behind, and perhaps a third with a letter.
 */
export function isIdentityNumber(words: string): boolean {
  const number = identityIn(words)
  return isLikeIdentity(number) && hasCheck(number)
}

/** The same without a look at the check character. */
export function isLikeIdentity(words: string): boolean {
  const number = identityIn(words)
  return /^\d{17}[\dXx]$/.test(number) && provinces.has(number.slice(0, 2)) && isDay(birthdayOf(number))
}

/** Fifteen digits, as cards had them until 2013: province and day of birth, and nothing to check. */
export function isOldIdentity(digits: string): boolean {
  return /^\d{15}$/.test(digits) && provinces.has(digits.slice(0, 2)) && isDay(`19${digits.slice(6, 12)}`)
}

/** YYYYMMDD. */
export function birthdayOf(words: string): string {
  return identityIn(words).slice(6, 14)
}

function identityIn(words: string): string {
  return /^[GL]?(\d{17}[\dXx])(?:\d[1-7](?:B\d)?)?$/.exec(words)?.[1] ?? ''
}

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function hasCheck(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return checks[sum % 11] === number[17].toUpperCase()
}

export function isMobile(digits: string): boolean {
  return /^1[3-9]\d{9}$/.test(digits)
}

/** With the code of its area. */
export function isLandline(digits: string): boolean {
  return /^0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}$/.test(digits)
}

/** 16 to 19 digits as banks give them, with the check digit of ISO/IEC 7812. */
export function isCardNumber(digits: string): boolean {
  return /^(?:62\d{14,17}|[45]\d{15})$/.test(digits) && luhn(digits) % 10 === 0
}

function luhn(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}
