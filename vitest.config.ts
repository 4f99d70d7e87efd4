import { defineConfig } from 'vitest/config'
import { textModule } from './scripts/text-plugin.js'
import { dictionaryModule } from './scripts/yaml-plugin.js'

export default defineConfig({
  plugins: [
    {
      name: 'dictionaries',
      load: (id) => (id.endsWith('.yaml') ? dictionaryModule(id) : undefined),
    },
    { name: 'texts', enforce: 'pre', load: (id) => (id.endsWith('.txt') ? textModule(id) : undefined) },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
  },
})
