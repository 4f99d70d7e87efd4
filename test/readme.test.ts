/** The code blocks of both READMEs, run as a reader would run them. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultDictionaries, defaultRules } from '../src/defaults.js'
import { parseYamlDictionary } from '../src/dictionary/yaml.js'
import { proveDictionary } from '../src/prove.js'
import { run } from './cli/run.js'

interface Block {
  readonly language: string
  readonly code: string
  /** The block of plain text that follows. */
  readonly output: string | undefined
}

function blocksOf(file: string): Block[] {
  const found = [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gms)]
  return found.map(([, language, code], at) => ({
    language,
    code,
    output: found[at + 1]?.[1] === 'text' ? found[at + 1][2] : undefined,
  }))
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const blocks = blocksOf(file)
  const named = (language: string): Block[] => blocks.filter((block) => block.language === language)

  test('holds no block of a kind that is not run', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(['js', 'sh', 'text', 'yaml'])
  })

  test.each(named('js'))('js: prints what it says %#', ({ code, output }) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
      input: code,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    expect([stderr, stdout]).toEqual(['', output])
  })

  test.each(named('yaml'))('yaml: a dictionary that proves itself', ({ code }) => {
    const dictionary = parseYamlDictionary(code, 'readme', file)
    const { passed, failures } = proveDictionary(dictionary, { dictionaries: defaultDictionaries, rules: defaultRules })
    expect(failures).toEqual([])
    expect(passed).toBeGreaterThan(2)
  })

  const commands = named('sh').flatMap(({ code }) => code.trim().split('\n'))
  test.each(commands.filter((line) => line.startsWith('npx jiaodui')))('%s', (line) => {
    const { code, out, err } = run(line.split(' ').slice(2))
    expect(err).toBe('')
    expect(code).toBe(/--fail-on never|explain|test/.test(line) ? 0 : 1)
    expect(out.length).toBeGreaterThan(20)
  })

  test('the two commands of a fresh machine are those that CI runs and that exist', () => {
    const fresh = commands.filter((line) => line.startsWith('npm')).map((line) => line.replace(/\s*#.*/, ''))
    expect(fresh).toEqual(['npm ci && npm run sample', 'npm ci && npm test'])
    expect(readFileSync('.ci/run', 'utf8')).toContain(fresh[1])
    // Not the whole of `npm run sample`: it builds anew, under the feet of the tests that run beside this one.
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(scripts.sample).toBe('npm run --silent build -- --silent && npm run --silent sample:check')
    const sample = spawnSync('npm', ['run', '--silent', 'sample:check'], { encoding: 'utf8' })
    expect(sample.status).toBe(0)
    expect(sample.stdout).toContain('县委县政府 → 县委、县政府')
  })
})

test('both say the same in code', () => {
  const code = (file: string): string[] =>
    blocksOf(file)
      .filter(({ language }) => language === 'js')
      .map((block) => block.code)
  expect(code('README.zh-CN.md')).toEqual(code('README.md'))
})
