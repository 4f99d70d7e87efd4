/** `--comments`: a copy of a Word document in which each finding is a comment. */
import { lstat } from 'node:fs/promises'
import { extname } from 'node:path'
import { sentenceFor, UsageError } from './failure.js'
import type { Options } from './options.js'
import { writeNew } from './write-back.js'

/** Throws a UsageError where the copy cannot be made or has no place to go. */
export async function refuseComments(names: readonly string[], { comments, format }: Options): Promise<void> {
  if (comments === undefined) return
  const isWord = (path: string): boolean => extname(path).toLowerCase() === '.docx'
  if (names.length !== 1 || format !== undefined || ![names[0], comments].every(isWord))
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
