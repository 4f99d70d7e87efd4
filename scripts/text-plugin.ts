/** Turns text files into modules while building and testing. */
import { readFile } from 'node:fs/promises'

/** A module that exports the text of the file. */
export async function textModule(path: string): Promise<string> {
  return `export const text = ${JSON.stringify(await readFile(path, 'utf8'))}`
}
