/** The JSON Schema of a configuration, for editors that complete and check what is written. */
import { configShape } from './config-shape.js'

export function configSchema(): Readonly<Record<string, unknown>> {
  const properties = Object.entries(configShape).map(([key, { schema, description }]) => [
    key,
    { description, ...schema },
  ])
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '校对配置',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  }
}
