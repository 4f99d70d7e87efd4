/** The JSON Schema of a dictionary, for editors that complete and check what is written; from the table of its shape. */
import { foldNames } from '../model/entry.js'
import {
  dictionaryShape,
  type EntryKind,
  entryShapes,
  longest,
  type Requirement,
  requiredKeys,
  requirements,
} from './shape.js'

type Schema = Readonly<Record<string, unknown>>

const text = {
  type: 'string',
  minLength: 1,
  maxLength: longest,
  pattern: '^\\S(?:[^\\u0000-\\u001f\\u007f-\\u009f]*\\S)?$',
}
const prose = { type: 'string', pattern: '\\S', maxLength: longest }
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const texts = { anyOf: [text, { type: 'array', items: text, minItems: 1, uniqueItems: true }] }

/** What each requirement of the table asks for, as far as a schema can say it. */
const schemas: ReadonlyMap<Requirement, Schema> = new Map<Requirement, Schema>([
  [requirements.text, text],
  [requirements.id, { ...text, not: { enum: ['__proto__', 'constructor', 'prototype'] } }],
  [
    requirements.name,
    {
      ...text,
      pattern: '^(?!(?:rule|__proto__|constructor|prototype)$)[^/\\s](?:[^/\\u0000-\\u001f\\u007f-\\u009f]*[^/\\s])?$',
    },
  ],
  [requirements.prose, prose],
  [requirements.texts, texts],
  [requirements.separator, { anyOf: [{ const: '' }, text] }],
  [requirements.flag, { type: 'boolean' }],
  [requirements.date, date],
  [
    requirements.list,
    { type: 'array', items: text, minItems: 1, anyOf: [{ minItems: 2 }, { items: { pattern: '\\{[^{}]+\\}' } }] },
  ],
  [requirements.number, { type: 'number' }],
  [requirements.pairs, { type: 'object', additionalProperties: prose, propertyNames: prose }],
  [
    requirements.unless,
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        before: { description: '错误写法紧前面是这些词时不算错。', ...texts },
        after: { description: '错误写法紧后面是这些词时不算错。', ...texts },
        inside: { description: '错误写法包含在这些词里时不算错。', ...texts },
      },
    },
  ],
  [
    requirements.region,
    {
      anyOf: [
        text,
        {
          type: 'object',
          propertyNames: { pattern: '^(?:path|[^\\u0000-\\u2e7f\\s]{1,12})$' },
          additionalProperties: { anyOf: [texts, { type: 'array', maxItems: 0 }] },
        },
      ],
    },
  ],
  [requirements.rank, { type: 'integer', minimum: 1 }],
  [
    requirements.offices,
    {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        additionalProperties: false,
        properties: {
          title: { description: '写在姓名前的职务，如 示例县县长。', ...text },
          since: { description: '任职的第一天；不写则一向如此。', ...date },
          until: { description: '任职的最后一天；不写则仍在任。', ...date },
        },
      },
    },
  ],
  [requirements.folds, { type: 'array', items: { enum: foldNames } }],
])

const entryDescriptions: Readonly<Record<string, string>> = {
  wrong: '错误写法，一个或几个。',
  right: '正确写法；有几个时最好的写在前面。不写则由人改。',
  renamed: '旧称，一个或几个；从 since 那天起算错，更早的文章和讲述从前的句子不报。',
  avoid: '不宜使用的词句；没有一个处处合用的改法，由人挑选。',
  keep: '正确的词句，任何词表和规则都不报它。',
  sequence: '顺序固定的几项，按正确的顺序写；其他顺序都算错。',
  person: '人的姓名，按正确的写法。',
  offices: '担任的职务和任职的起止日期；与姓名连写时按文章日期核对。',
  rank: '在本词典的名次，数字小的在前。',
  similar: '姓名的其他错误写法，一个或几个。',
  canonical: '规范表述，只写正确的；与它只差一处（错字、漏字、多字、颠倒）的写法算错。至少四个汉字。',
  between: '两项之间的文字，不写则为“、”。',
  before: '第一项之前的文字。',
  after: '最后一项之后的文字。',
  complete: 'true：漏写也算错。',
  unless: '什么情况下不算错：前面是（before）、后面是（after）、包含在（inside）。',
  whole: 'true：只有前后都是词的边界才算错。',
  id: '编号，在本词典里唯一；不写则为第一个错误写法、保留的词句、次序或姓名。',
  type: '类别；与词典的总类别不同时写。',
  severity: '级别：error 错误，warning 警告，info 提示。',
  confidence: '把握：certain 确定（可由机器改），likely 很可能，possible 可能。',
  basis: '依据：写明这样规定的公开文件。',
  message: '给编辑看的一句说明。',
  since: '从哪一天起算错，如 2024-03-06；更早的文章不报。',
  expires: '从哪一天起不再算错，如 2026-01-01。',
  replaces: '取代下层词典的哪一条，如 typos/按装。',
  examples: '错误的句子: 改正的句子。',
  allows: '不应报错的句子。',
  line: '所在的行，由程序填写。',
}
const headerDescriptions: Readonly<Record<string, string>> = {
  id: '词典的编号；不写则为文件名。',
  title: '词典的名称。',
  edition: '版本日期，如 2024-03-06。',
  scope: '适用范围。',
  sources: '来源，一个或几个。',
  licence: '许可。',
  report: '发现错误向谁反馈。',
  type: '各条的类别，条目里可另写。',
  severity: '各条的级别，条目里可另写。',
  confidence: '各条的把握，条目里可另写。',
  basis: '各条的依据，条目里可另写。',
  folds: '查找时把哪些不同的字形看作相同。',
  off: '停用下层词典的哪些条目，如 typos/按装。',
  region: '地区，如 陕西省/宝鸡市/眉县；条目里的 {县}、{镇} 等由它填写。',
  entries: '条目的列表。',
}

/** A file has its name for an id, so that the schema asks for the entries only. */
export function dictionarySchema(): Schema {
  const entry = {
    anyOf: Object.entries(entryShapes).map(([kind, shape]) =>
      objectSchema(shape, entryDescriptions, [kind, ...(requiredKeys[kind as EntryKind] ?? [])]),
    ),
  }
  const header = objectSchema(dictionaryShape, headerDescriptions, ['entries'])
  const { entries, ...properties } = header.properties as Readonly<Record<string, Schema>>
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '校对词典',
    ...header,
    properties: {
      $schema: { type: 'string', description: '本文件所依据的格式。' },
      ...properties,
      entries: { ...entries, type: 'array', items: entry },
    },
  }
}

function objectSchema(
  shape: Readonly<Record<string, Requirement>>,
  descriptions: Readonly<Record<string, string>>,
  required: readonly string[],
): Schema {
  const properties = Object.entries(shape).map(([key, requirement]) => [
    key,
    { ...(descriptions[key] && { description: descriptions[key] }), ...schemaOf(requirement) },
  ])
  return {
    type: 'object',
    required,
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  }
}

function schemaOf(requirement: Requirement): Schema {
  if ('values' in requirement) return { enum: requirement.values }
  return schemas.get(requirement) ?? {}
}
