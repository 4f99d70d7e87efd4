/** What a user did that cannot be done, said in one sentence. */

/** Bad usage: the command ends with 2 before anything is read. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** One line for an error of any kind; what the file system says is put into words. */
export function sentenceFor(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return '没有这个文件或文件夹'
  if (code === 'EACCES' || code === 'EPERM') return '没有权限读写'
  if (code === 'EISDIR') return '是文件夹，不是文件'
  return message
}
