/** The WASM kernel that is committed is the one that its source gives. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('module.ts is current', { timeout: 60_000 }, () => {
  expect(() => execFileSync('node', ['scripts/build-kernel.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
})
