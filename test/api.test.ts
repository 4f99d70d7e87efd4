/** The public names, and that the version says what package.json says. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as baselining from '../src/baselining.js'
import * as comparing from '../src/comparing.js'
import * as core from '../src/core.js'
import * as docx from '../src/docx/index.js'
import * as editing from '../src/editing.js'
import * as batteries from '../src/index.js'
import * as matching from '../src/matching.js'
import * as node from '../src/node/index.js'
import * as regions from '../src/regions/regions.js'
import * as tidying from '../src/tidying.js'

const shared = [
  'DictionaryError', 'OptionError', 'PackError', 'UnknownRuleError', 'applyEdits', 'checkLinks', 'confidences', 'createLinkRule', 'createPack',
  'createPositions', 'createProofreader', 'plainRules', 'fillTemplates', 'findingTypes', 'formats', 'intlWordBoundary', 'loadPack',
  'savePack', 'severities', 'validateDictionary', 'version',
] // biome-ignore format: a list of names

test('jiaodui', () =>
  expect(Object.keys(batteries).sort()).toEqual([...shared, 'defaultDictionaries', 'defaultRules'].sort()))
test('jiaodui/core', () => expect(Object.keys(core).sort()).toEqual([...shared].sort()))
test('jiaodui/node', () =>
  expect(Object.keys(node).sort()).toEqual([
    'UnreadableError', 'decodeText', 'defineConfig', 'diffDictionaries', 'fetchStatus', 'lintDictionary', 'nodeRsJieba', 'nodejieba', 'noticeDictionary',
    'proveDictionary', 'readDictionary', 'readLayer', 'readNotice', 'reportLayers',
  ])) // biome-ignore format: a list of names
test('jiaodui/regions', () => expect(Object.keys(regions)).toEqual(['regionOf']))
test('jiaodui/tidy', () => expect(Object.keys(tidying).sort()).toEqual(['formats', 'layoutKinds', 'tidy']))
test('jiaodui/compare', () => expect(Object.keys(comparing).sort()).toEqual(['compare', 'differenceKinds', 'formats']))
test('jiaodui/baseline', () =>
  expect(Object.keys(baselining).sort()).toEqual([
    'FileError', 'OptionError', 'acceptFindings', 'formatBaseline', 'formats', 'mergeBaseline', 'openBaseline', 'parseBaseline',
  ])) // biome-ignore format: a list of names
test('jiaodui/editor', () =>
  expect(Object.keys(editing).sort()).toEqual([
    'changeTitle', 'codeMirrorDiagnostics', 'createCodeMirrorPositions', 'createDomRanges', 'createLinePlaces', 'createPositions',
    'createSuggestionEdits', 'formats', 'lspCodeActions', 'lspDiagnostics', 'lspFixAll', 'positionEncodings', 'readProseMirror',
  ])) // biome-ignore format: a list of names
test('jiaodui/docx', () =>
  expect(Object.keys(docx).sort()).toEqual(['UnreadableError', 'checkDocx', 'commentDocx', 'fixDocx']))
test('jiaodui/matcher', () =>
  expect(Object.keys(matching).sort()).toEqual([
    'CompiledPatternsError', 'createMatcher', 'invisible', 'letterCase', 'loadMatcher', 'radicals', 'sharePatterns',
    'traditional', 'variants', 'width',
  ])) // biome-ignore format: a list of names
test('version', () => expect(core.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version))
