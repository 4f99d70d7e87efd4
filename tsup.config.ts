import { readdirSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { dataModules } from './scripts/data-modules.js'
import { baselineSchema } from './src/baseline/schema.js'
import { dictionarySchema } from './src/dictionary/schema.js'
import { configSchema } from './src/files/config-schema.js'

const dictionaries = readdirSync('src/dictionaries').map((file) => file.replace(/\.ts$/, ''))

const common: Options = {
  target: 'es2022',
  sourcemap: false,
  // Chinese stays readable, and as small as it is.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  esbuildPlugins: [dataModules],
}

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      node: 'src/node/index.ts',
      matcher: 'src/matching.ts',
      words: 'src/words.ts',
      regions: 'src/regions/regions.ts',
      tidy: 'src/tidying.ts',
      compare: 'src/comparing.ts',
      ...Object.fromEntries(dictionaries.map((id) => [`dictionaries/${id}`, `src/dictionaries/${id}.ts`])),
      // The order of entries is that of the dictionaries in a bundle, and some orders take two kilobytes more: others come last.
      baseline: 'src/baselining.ts',
      unified: 'src/unified/index.ts',
      editor: 'src/editing.ts',
      docx: 'src/docx/index.ts',
      sheet: 'src/sheet/index.ts',
      pdf: 'src/pdf/index.ts',
      // Started by its name from beside the others.
      'pdf-thread': 'src/pdf/thread.ts',
    },
    format: ['esm', 'cjs'],
    // Both are ESM only: CommonJS gets them bundled.
    noExternal: ['entities', 'htmlparser2'],
    // CommonJS too must know where it lies, to start the thread that reads a PDF.
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    clean: true,
    // For editors that complete and check what is written.
    onSuccess: async () => {
      const schemas = { dictionary: dictionarySchema(), config: configSchema(), baseline: baselineSchema() }
      for (const [name, schema] of Object.entries(schemas))
        writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
    },
  },
  {
    ...common,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    // What is seldom asked for, such as the common words, is loaded when it is.
    splitting: true,
    banner: { js: '#!/usr/bin/env node' },
  },
])
