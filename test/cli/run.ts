/** Runs the built command as a user's shell would. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Surroundings {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly color?: boolean
}

const command = resolve('dist/cli.js')

export function run(args: readonly string[], { cwd = '.', input = '', color = false }: Surroundings = {}): Run {
  const env = { ...process.env, NO_COLOR: color ? '' : '1', FORCE_COLOR: color ? '1' : '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

const folders: string[] = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for a test; it is gone when the tests end. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiaodui-'))
  folders.push(folder)
  return folder
}
