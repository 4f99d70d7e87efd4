/** Which engine is chosen where, and that poor places find the same. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createMatcher, loadMatcher } from '../../src/matcher/matcher.js'
import { sharePatterns } from '../../src/matcher/share.js'
import { asList } from './naive.js'

const patterns = ['按装', '装', '全面从严']
const text = '全面从严，按装'
const expected = [
  [0, 4, 2],
  [5, 7, 0],
  [6, 7, 1],
]

afterEach(() => {
  vi.unstubAllGlobals()
})

test('WASM where it is there, TypeScript where that is asked for', () => {
  expect(createMatcher(patterns).engine).toBe('wasm')
  expect(createMatcher(patterns, { engine: 'typescript' }).engine).toBe('typescript')
})

test('both engines have the same compiled patterns', () => {
  expect(createMatcher(patterns, { engine: 'typescript' }).compiled).toEqual(createMatcher(patterns).compiled)
})

describe.each([
  ['no WebAssembly', undefined],
  ['a policy that refuses it', { ...refusing() }],
])('%s', (_, webAssembly) => {
  test('TypeScript takes over', () => {
    const { compiled } = createMatcher(patterns)
    vi.stubGlobal('WebAssembly', webAssembly)
    const matcher = createMatcher(patterns)
    expect(matcher.engine).toBe('typescript')
    expect(asList(matcher.scan(text))).toEqual(expected)
    expect(loadMatcher(sharePatterns(compiled)).engine).toBe('typescript')
    expect(() => createMatcher(patterns, { engine: 'wasm' })).toThrow()
  })
})

test.each(['wasm', 'typescript'] as const)('%s without Buffer, as in a browser', (engine) => {
  vi.stubGlobal('Buffer', undefined)
  const long = `${text}。`.repeat(9000)
  const matcher = createMatcher(patterns, { engine })
  expect(asList(matcher.scan(text))).toEqual(expected)
  expect(matcher.scan(long).count).toBe(27_000)
})

function refusing(): object {
  class Refused {
    constructor() {
      throw new Error('Refused to compile or instantiate WebAssembly module')
    }
  }
  return { Module: Refused, Instance: Refused, Memory: Refused }
}
