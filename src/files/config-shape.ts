/** What a configuration may hold: for its type, its check and its JSON Schema alike. */
import { isRecord } from '../dictionary/shape.js'
import { severities } from '../model/finding.js'
import { type Format, formats } from '../model/view.js'
import { isDay } from '../text/date.js'

/** When a command fails: at findings of this severity or a worse one. */
export const thresholds = [...severities, 'never'] as const
/** One of `thresholds`. */
export type Threshold = (typeof thresholds)[number]

/** What `jiaodui.config.json` holds. Paths and patterns are those seen from the folder that the file lies in. */
export interface Config {
  readonly $schema?: string
  /** Files of dictionaries, the lowest first; those of the command line lie above them. */
  readonly dictionaries?: readonly string[]
  /** For templates of dictionaries that name no region: 陕西省/宝鸡市/眉县. */
  readonly region?: string
  /** Ids of rules and of entries that are to be silent: rule/heading, typos/按装. */
  readonly off?: readonly string[]
  readonly failOn?: Threshold
  /** Formats by pattern, as .gitignore writes patterns; the last that fits counts. Names that fit belong to a folder's articles. */
  readonly formats?: Readonly<Record<string, Format>>
  /** YYYY-MM-DD in Beijing time. */
  readonly publishedAt?: string
  /** What is left out of folders and globs, as .gitignore writes it. */
  readonly ignore?: readonly string[]
  /** File of accepted findings. */
  readonly baseline?: string
  /** Whether comments such as `<!-- jiaodui-disable-line -->` are followed; they are without it. */
  readonly trustSuppressions?: boolean
  /** Whether only comments that give a reason are followed. */
  readonly requireReason?: boolean
}

interface Setting {
  /** Says what should stand there; nothing where the value is right. */
  readonly fault: (value: unknown) => string | undefined
  readonly schema: Readonly<Record<string, unknown>>
  readonly description: string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value)
const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join('、')

function text(description: string, isRight: (value: string) => boolean = () => true, wanted = '一段文字'): Setting {
  return {
    fault: (value) => (isText(value) && isRight(value) ? undefined : `应为${wanted}，写在英文双引号里`),
    schema: { type: 'string', pattern: '\\S' },
    description,
  }
}

function texts(description: string, example: string): Setting {
  return {
    fault: (value) => (Array.isArray(value) && value.every(isText) ? undefined : `应为列表，如 ["${example}"]`),
    schema: { type: 'array', items: { type: 'string', pattern: '\\S' } },
    description,
  }
}

function flag(description: string): Setting {
  return {
    fault: (value) => (typeof value === 'boolean' ? undefined : '应为 true 或 false，不加引号'),
    schema: { type: 'boolean' },
    description,
  }
}

function choice(description: string, values: readonly string[]): Setting {
  return {
    fault: (value) => (isOneOf(values, value) ? undefined : `应为 ${quoted(values)} 之一`),
    schema: { enum: values },
    description,
  }
}

const formatsByPattern: Setting = {
  fault: (value) =>
    isRecord(value) && Object.entries(value).every(([pattern, format]) => isText(pattern) && isOneOf(formats, format))
      ? undefined
      : `应为 { "通配符": 格式 }，格式是 ${quoted(formats)} 之一`,
  schema: { type: 'object', additionalProperties: { enum: formats } },
  description: '按文件名的通配符定格式，写法同 .gitignore，后面的优先；如 { "稿件/**/*.txt": "markdown" }。',
}

export const configShape: Readonly<Record<keyof Config, Setting>> = {
  $schema: text('本文件所依据的格式。'),
  dictionaries: texts('词典文件，后面的优先；命令行里写的再优先。', '词典/本县.yaml'),
  region: text('地区，供没有写地区的词典填写模板，如 陕西省/宝鸡市/眉县。', undefined, '地区，如 陕西省/宝鸡市/眉县'),
  off: texts('停用的规则和词条的编号，如 rule/heading、typos/按装。', 'rule/heading'),
  failOn: choice('有这一级或更重的问题时以 1 退出。', thresholds),
  formats: formatsByPattern,
  publishedAt: text('文章的发布日期，如 2024-03-06。', isDay, '日期，如 2024-03-06'),
  ignore: texts('文件夹和通配符里不检查的，写法同 .gitignore。', '草稿/'),
  baseline: text('基线文件：已经认可、不再报告的意见。', undefined, '文件名'),
  trustSuppressions: flag('文章里的 jiaodui-disable 注释是否算数；不写则算数。'),
  requireReason: flag('没有写理由的注释是否不算数；不写则也算数。'),
}
