/** The JSON Schema of a baseline's file. */

const text = { type: 'string', pattern: '\\S' }
const entry = {
  ruleId: { description: '规则的编号。', ...text },
  sentence: { description: '所在句子的散列值，句子一改就不同。', ...text },
  occurrence: { description: '这条规则在这样的句子里的第几处。', type: 'integer', minimum: 1 },
  owner: { description: '谁认可的。', ...text },
  reason: { description: '为什么认可。', ...text },
  expires: { description: '从哪一天起不再认可。', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
}

export function baselineSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '校对基线',
    type: 'object',
    required: ['version', 'entries'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      version: { const: 1 },
      entries: {
        type: 'array',
        items: { type: 'object', required: Object.keys(entry), additionalProperties: false, properties: entry },
      },
    },
  }
}
