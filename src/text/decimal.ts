/** Numbers as people write them, without what binary fractions add: 0.1 and 0.2 are 0.3. */

/** `units` of which 10 to the power of `digits` make one. */
export interface Decimal {
  readonly units: number
  /** Digits after the point. */
  readonly digits: number
}

const written = /^([-－−])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/
/** Sums of more would no longer be exact. */
const longest = 14

/** 1,234.50 and -3; nothing else. */
export function readDecimal(words: string): Decimal | undefined {
  const found = written.exec(words)
  if (!found) return undefined
  const [, minus, whole, fraction = ''] = found
  const figures = whole.replaceAll(',', '') + fraction
  if (figures.length > longest) return undefined
  return { units: minus === undefined ? Number(figures) : -Number(figures), digits: fraction.length }
}

/** As it is written, without the marks between thousands. */
export function writeDecimal({ units, digits }: Decimal): string {
  const figures = `${Math.abs(units)}`.padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  return (units < 0 ? '-' : '') + whole + (digits > 0 ? `.${figures.slice(-digits)}` : '')
}

/** The units it has where `digits` stand after the point. */
function unitsAt({ units, digits }: Decimal, wanted: number): number {
  return units * 10 ** (wanted - digits)
}

/** With as many digits as the longest of them has. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  const digits = numbers.reduce((most, number) => Math.max(most, number.digits), 0)
  return { units: numbers.reduce((sum, number) => sum + unitsAt(number, digits), 0), digits }
}

export function negative({ units, digits }: Decimal): Decimal {
  return { units: -units, digits }
}

export function isSame(one: Decimal, other: Decimal): boolean {
  return sumOf([one, negative(other)]).units === 0
}

export function toNumber({ units, digits }: Decimal): number {
  return units / 10 ** digits
}

/** By how much a number may be away from what it stands for, when its last digit is rounded. */
export function roundingOf({ digits }: Decimal): number {
  return 0.5 / 10 ** digits
}

/** Rounded to so many digits. */
export function roundTo(value: number, digits: number): Decimal {
  return { units: Math.round(value * 10 ** digits), digits }
}

/** 21+16+22=59; of a long list the first and the last: 240+505+…+39. */
export function calculation(parts: readonly Decimal[]): string {
  const shown = parts.map((part) => (part.units < 0 ? `(${writeDecimal(part)})` : writeDecimal(part)))
  const short = shown.length > most ? [...shown.slice(0, 3), '…', ...shown.slice(-2)] : shown
  return `${short.join('+')}=${writeDecimal(sumOf(parts))}`
}

const most = 12
