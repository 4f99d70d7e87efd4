/** Each kind of entry does what its page says, and refuses what it cannot mean. */
import { describe, expect, test } from 'vitest'
import { defaultRules } from '../../src/defaults.js'
import { fillTemplates, regionPath } from '../../src/dictionary/region.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import type { Dictionary } from '../../src/model/entry.js'
import type { Finding } from '../../src/model/finding.js'
import { createProofreader } from '../../src/proofreader.js'
import { regionOf } from '../../src/regions/regions.js'
import { severityLabels } from '../../src/report/text.js'
import type { KindCase } from './case.js'
import { kinds } from './kinds.js'
import { pageFor } from './page.js'

function dictionaryOf(entries: string, header = ''): Dictionary {
  const written = `${header}\nentries:\n${entries.replace(/^/gm, '  ')}\n`
  const dictionary = parseYamlDictionary(written, 'county', 'county.yaml')
  const path = regionPath(dictionary)
  return fillTemplates(dictionary, path === undefined ? undefined : regionOf(path))
}

function lineFor({ severity, text, suggestions, edits }: Finding): string {
  return `${severityLabels[severity]} ${text} → ${suggestions.join('、')}${edits ? ' +' : ''}`
}

function found({ entries, header, article, publishedAt }: KindCase): string[] {
  const proofreader = createProofreader({ dictionaries: [dictionaryOf(entries, header)], rules: defaultRules })
  return proofreader.check(article, publishedAt === undefined ? {} : { publishedAt }).findings.map(lineFor)
}

describe.each(Object.entries(kinds))('%s', (kind, { cases, faults, ...rest }) => {
  test.each(cases)('$name', (kindCase) => expect(found(kindCase)).toEqual(kindCase.found))
  test.each(faults)('refused: $name', ({ entries, header, says }) =>
    expect(() => dictionaryOf(entries, header)).toThrow(says),
  )
  test('the page says so', () =>
    expect(pageFor({ ...rest, cases, faults })).toMatchFileSnapshot(`../../docs/entries/${kind}.md`))
})
