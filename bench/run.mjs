/**
 * Runs the benches: `npm run bench -- [--quick] [--only NAME] [--json FILE] [--text FILE …]`. Installs the peers where they are
 * missing, bundles bench/main.ts as the package itself is bundled, and starts it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const here = fileURLToPath(new URL('.', import.meta.url))

const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'))
const missing = Object.keys(dependencies).some((name) => !existsSync(`${here}node_modules/${name}`))
if (missing) execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' })

await build({
  entry: { main: `${here}main.ts` },
  outDir: `${here}dist`,
  format: ['esm'],
  target: 'es2022',
  outExtension: () => ({ js: '.mjs' }),
  skipNodeModulesBundle: true,
  config: false,
  silent: true,
})

const nodeFlags = ['--max-old-space-size=8192']
const { status } = spawnSync(process.execPath, [...nodeFlags, `${here}dist/main.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
