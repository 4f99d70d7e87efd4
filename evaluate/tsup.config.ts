/** Bundles the commands of this folder as the package is bundled, so that what is measured is what the sources say. */
import { defineConfig } from 'tsup'
import { dataModules } from '../scripts/data-modules.js'

export default defineConfig({
  entry: { evaluate: 'evaluate/evaluate.ts', ledger: 'evaluate/ledger.ts' },
  outDir: 'evaluate/dist',
  format: ['esm'],
  target: 'es2022',
  outExtension: () => ({ js: '.mjs' }),
  skipNodeModulesBundle: true,
  silent: true,
  esbuildPlugins: [dataModules],
})
