// node examples/textlint-rule-jiaodui/run.mjs [file …]
// Runs textlint with the rule as it stands here, and shows what `--fix` would change. In a project of your own
// `npm install textlint jiaodui` and this folder are enough; here both are linked into a folder that is removed again.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const named = process.argv.slice(2)
const articles = named.length > 0 ? named : [join(here, '简报.md')]

const folder = mkdtempSync(join(root, 'node_modules', '.textlint-'))
const modules = join(folder, 'node_modules')
try {
  mkdirSync(modules)
  symlinkSync(root, join(modules, 'jiaodui'), 'junction')
  cpSync(here, join(modules, 'textlint-rule-jiaodui'), { recursive: true })
  textlint('--no-color', ...articles)
  textlint('--no-color', '--fix', '--dry-run', '--format', 'diff', ...articles)
} finally {
  rmSync(folder, { recursive: true })
}

function textlint(...options) {
  const command = join(root, 'node_modules', 'textlint', 'bin', 'textlint.js')
  const setting = ['--config', join(here, '.textlintrc.json'), '--rules-base-directory', modules]
  spawnSync(process.execPath, [command, ...setting, ...options], { stdio: 'inherit' })
}
