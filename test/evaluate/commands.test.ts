/** The commands run, with or without what lies beside the repository. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'

function run(script: string, ...args: string[]): string {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], { encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout
}

test('npm run evaluate shows recall and false alarms, and measures or skips what is shared', () => {
  const shown = run('evaluate')
  expect(shown).toMatch(/\d+ articles of our own/)
  expect(shown).toContain(existsSync('../shared/eval') ? 'for measuring only' : 'skipped: ../shared/eval is not here')
}, 180_000)

test('npm run ledger skips text that is not there', () => {
  expect(run('ledger', '--text', 'no-such-folder')).toBe('skipped: no-such-folder is not here\n')
})
