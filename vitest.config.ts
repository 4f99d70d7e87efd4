import { defineConfig } from 'vitest/config'
import { moduleOf } from './scripts/data-modules.js'

export default defineConfig({
  plugins: [
    {
      name: 'dictionaries',
      // Before Vite makes an address of a text file.
      enforce: 'pre',
      load: moduleOf,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
  },
})
