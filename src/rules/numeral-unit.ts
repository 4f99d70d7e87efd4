/** Numbers with their units: 3万元元, 3亿万元, 12。5%, 增长.5个, 奖金1，100元, 120平方, 90公分, 5KM, 30㎡. */
import type { WrittenForm } from './written-form.js'

const digits = [...'0123456789']
const certain = { severity: 'error', confidence: 'certain' } as const

const doubledUnit: WrittenForm = {
  triggers: ['元元'],
  head: /\d[千百]?[万亿]?元元$/,
  tail: /^(?![件素旦月宵帅首老宇代朝曲年])/,
  ...certain,
  message: '单位“元”重复。',
  put: ([words]) => [words.slice(0, -1)],
}

const doubledSign: WrittenForm = {
  triggers: ['%%'],
  head: /(?<=\d)[%％]{2}$/,
  tail: /^(?=[\u4e00-\u9fff，。、；）]|$)/,
  ...certain,
  message: '百分号重复。',
  put: () => ['%'],
}

const doubledCurrency: WrittenForm = {
  triggers: ['￥', '¥'],
  head: /(?:人民币)?[￥¥]$/,
  tail: /^ ?(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,4})?[万亿]?元)/,
  // Notices of tenders and contracts write both nearly always.
  severity: 'info',
  confidence: 'possible',
  message: '“￥”与“元”不并用。',
  put: ([words], [, amount]) => [words.slice(0, -1) + amount],
}

const doubledScale: WrittenForm = {
  triggers: ['亿万元', '万万元', '亿亿元'],
  head: /\d(..)元$/,
  severity: 'error',
  message: '“万”“亿”连用，数量级不明，请核对。',
  put: ([words, scales]) => [...new Set(scales)].map((scale) => `${words[0]}${scale}元`),
}

const thousandsMark: WrittenForm = {
  triggers: digits.map((digit) => `，${digit}`),
  // 一等奖1，100元: what counts or names something ends there, and another number begins.
  head: /(?<![\d.，,\-奖第图表级层号区栋楼排款条组队类例题注附件案型册批档其\w])([1-9]\d{0,2})，(\d)$/,
  tail: /^(\d\d)((?:，\d{3})*)(?!\d)(?=([余多]?[万亿]?[元人户亩吨个件])|)/,
  message: '数字的千分撇用半角逗号“,”。',
  put: ([, first, digit], [, digits23, more, unit]) =>
    more || unit ? [`${first},${digit}${digits23}${more.replace(/，/g, ',')}`] : undefined,
}

const decimalStop: WrittenForm = {
  triggers: digits.map((digit) => `。${digit}`),
  head: /(?<!\d{4})(?<=\d)。(\d)$/,
  tail: /^(?:\d?)(?=[%％]|个百分点|[万亿]元|亿|倍|公里|亩|吨)/,
  severity: 'error',
  message: '小数点用“.”。',
  put: ([, digit], [more]) => [`.${digit}${more}`],
}

const bareDecimal: WrittenForm = {
  triggers: digits.map((digit) => `.${digit}`),
  head: /(?<=[\u4e00-\u9fff，、（～—])\.\d$/,
  tail: /^\d{0,3}(?=[%％]|个百分点|[万亿]?(?:元|吨|亩)|公里|米)/,
  ...certain,
  message: '小于1的数应写出小数点前的“0”。',
  put: ([words], [more]) => [`0${words}${more}`],
}

const area: WrittenForm = {
  triggers: digits.flatMap((digit) => [`${digit}平方`, `${digit}立方`]).concat('多平方', '余平方', '万平方', '万立方'),
  head: /\d+[多余]?万?[余多]?([平立]方)$/,
  tail: /^(?=的[\u4e00-\u9fff]|[，。、；）]|左右|以上|以下|$)/,
  message: '计量单位不完整，应为“平方米”“立方米”等。',
  put: ([words]) => [`${words}米`],
}

/** What the law on measures has instead; 斤 and 亩 are in use. */
const legal: Readonly<Record<string, string>> = { 公分: '厘米', 平米: '平方米', 公升: '升' }

const oldUnit: WrittenForm = {
  triggers: Object.keys(legal).flatMap((name) =>
    [...digits, '多', '余', '万', '十', '百', '千', '每'].map((sign) => sign + name),
  ),
  head: /(?<=[\d十百千每][万余多]{0,2})(公分|平米|公升)$/,
  severity: 'info',
  message: '不是法定计量单位，或者不是其规范名称。',
  put: ([, name]) => [legal[name]],
}

/** As GB 3100 has them. */
const symbols: Readonly<Record<string, string>> = {
  KM: 'km',
  Km: 'km',
  KG: 'kg',
  Kg: 'kg',
  MM: 'mm',
  CM: 'cm',
  ML: 'mL',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KV: 'kV',
  Kv: 'kV',
  kv: 'kV',
  KVA: 'kV·A',
  kva: 'kV·A',
  HZ: 'Hz',
  hz: 'Hz',
  KHZ: 'kHz',
  khz: 'kHz',
  MHZ: 'MHz',
  Mhz: 'MHz',
  GHZ: 'GHz',
  Ghz: 'GHz',
  KWH: 'kW·h',
  KWh: 'kW·h',
  Kwh: 'kW·h',
  kwh: 'kW·h',
  KPA: 'kPa',
  Kpa: 'kPa',
  kpa: 'kPa',
  MPA: 'MPa',
  Mpa: 'MPa',
  DB: 'dB',
  db: 'dB',
  m2: 'm²',
  m3: 'm³',
  km2: 'km²',
}

const symbol: WrittenForm = {
  triggers: Object.keys(symbols).flatMap((sign) => digits.map((digit) => digit + sign)),
  head: /(?<=[\u4e00-\u9fff，（：、—～](?:\d{1,8}\.)?\d{0,8})\d([A-Za-z]{2,3}|k?m[23])$/,
  tail: /^(?=[\u4e00-\u9fff，。、；）/]|$)/,
  message: '计量单位符号的写法不合国家标准（GB 3100）。',
  put: ([words, sign]) => [words[0] + symbols[sign]],
}

/** Characters made for the grids of old character sets. */
const squares: Readonly<Record<string, string>> = {
  '㎡': 'm²',
  '㎥': 'm³',
  '㎞': 'km',
  '㎝': 'cm',
  '㎜': 'mm',
  '㎏': 'kg',
  '㎎': 'mg',
}

const square: WrittenForm = {
  triggers: Object.keys(squares),
  head: /(?<=[\d万元/每])(.)$/,
  // As common in notices as the name of the unit.
  severity: 'info',
  confidence: 'possible',
  message: '计量单位不用“㎡”一类的特殊字符，用单位名称或者标准符号。',
  put: ([, sign]) => [squares[sign]],
}

/** 15% has no other way; PH and pm2.5 have one each. */
const spelled: Readonly<Record<string, string>> = { PH值: 'pH值', Ph值: 'pH值', 'pm2.5': 'PM2.5', 'Pm2.5': 'PM2.5' }

const spelling: WrittenForm = {
  triggers: Object.keys(spelled),
  head: /(?<![A-Za-z])(?:[Pp][Hh]值|[Pp][Mm]2\.5)$/,
  message: '量的符号大小写不合国家标准。',
  put: ([words]) => [spelled[words]],
}

export const unitNumerals: readonly WrittenForm[] = [
  doubledUnit,
  doubledSign,
  doubledCurrency,
  doubledScale,
  thousandsMark,
  decimalStop,
  bareDecimal,
  area,
  oldUnit,
  symbol,
  square,
  spelling,
]
