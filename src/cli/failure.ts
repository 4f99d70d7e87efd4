/** What a user did that cannot be done, said in one sentence. */

import { PackError } from '../model/errors.js'

/** Bad usage: the command ends with 2 before anything is read. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EEXIST: '已经有这个文件，不会改写它；请换一个名字',
  EACCES: '没有权限读写',
  EPERM: '没有权限读写',
  EISDIR: '是文件夹，不是文件',
  ELOOP: '链接成了一个圈',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只能读，不能写',
  ERR_FS_FILE_TOO_LARGE: '文件太大，超过 2 GB',
  ERR_STRING_TOO_LONG: '文件太大，超过 512 MB',
}

const packErrors: Readonly<Record<PackError['reason'], string>> = {
  foreign: '不是 dictionary build 写出的词典包',
  version: '是另一版 jiaodui 写的词典包；请用原来的词典重新 dictionary build',
  damaged: '词典包不完整，或被改动过；请重新下载，或重新 dictionary build',
}

/** One sentence for an error of any kind; what the file system says is put into words. */
export function sentenceFor(error: unknown): string {
  if (error instanceof PackError) return packErrors[error.reason]
  const { code = '', message } = error as NodeJS.ErrnoException
  return systemErrors[code] ?? (code.startsWith('E') ? `系统不允许（${code}）` : message)
}
