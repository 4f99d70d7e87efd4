/** Builds src/matcher/kernel/module.ts, the WASM kernel as text, from kernel.ts: `npm run build:kernel`. `--check` only says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const source = new URL('../src/matcher/kernel/', import.meta.url)
const target = new URL('../src/matcher/kernel/module.ts', import.meta.url)

export async function buildModule() {
  const bytes = Buffer.from(await compileKernel())
  return [
    '/** Generated from kernel.ts by `npm run build:kernel`; do not edit. */',
    '',
    '/** Place of the byte that says whether the imported memory is shared. */',
    `export const memoryFlagAt = ${memoryFlagAt(bytes)}`,
    '',
    `export const moduleInBase64 =\n  '${bytes.toString('base64')}'`,
    '',
  ].join('\n')
}

async function compileKernel() {
  let binary
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      '--outFile',
      'kernel.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--enable',
      'threads',
    ].concat(['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536']),
    {
      readFile: (name) => (existsSync(new URL(name, source)) ? readFileSync(new URL(name, source), 'utf8') : null),
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm') binary = contents
      },
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  return binary
}

/** The import section names env.memory; then follow the kind of import (2: a memory) and the flag (3: shared). */
function memoryFlagAt(bytes) {
  const name = Buffer.from('\x03env\x06memory')
  const at = bytes.indexOf(name) + name.length + 1
  if (bytes[at - 1] !== 2 || bytes[at] !== 3)
    throw new Error('The kernel does not import a shared memory as env.memory.')
  return at
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await buildModule()
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text)
    throw new Error('module.ts is not current: run `npm run build:kernel`.')
}
