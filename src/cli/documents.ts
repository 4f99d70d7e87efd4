/** Word documents on the command line: the same tools as `jiaodui/docx`, by the compression that Node brings along. */
import { lstat, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { createDocxTools } from '../docx/docx.js'
import { nodeCompression } from '../node/zip.js'
import { sentenceFor, UsageError } from './failure.js'
import type { Options } from './options.js'
import { writeNew } from './write-back.js'

export const documentEnding = '.docx'

/** A docx file as it was read. */
export interface DocumentFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export const docxTools = createDocxTools(nodeCompression)

/** Whether a path is read as a Word document; `--format` says otherwise. */
export function isDocument(path: string, { format }: Pick<Options, 'format'>): boolean {
  return format === undefined && extname(path).toLowerCase() === documentEnding
}

export async function readDocument(path: string): Promise<DocumentFile> {
  return { path, bytes: await readFile(path) }
}

/** Throws a UsageError where the copy with comments cannot be made or has no place to go. */
export async function refuseComments(names: readonly string[], options: Options): Promise<void> {
  const { comments } = options
  if (comments === undefined) return
  const isWord = (path: string): boolean => extname(path).toLowerCase() === documentEnding
  if (names.length !== 1 || !isDocument(names[0], options) || !isWord(comments))
    throw new UsageError('写作 jiaodui check 稿件.docx --comments 批注稿.docx。')
  const found = await lstat(comments).catch(() => undefined)
  if (found) throw cannotWrite(comments, Object.assign(new Error(), { code: 'EEXIST' }))
}

/** Throws a UsageError that names the file. */
export async function writeCopy(path: string, bytes: Uint8Array): Promise<void> {
  await writeNew(path, bytes).catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
}

function cannotWrite(path: string, error: unknown): UsageError {
  return new UsageError(`写不了 ${path}：${sentenceFor(error)}。`)
}
