/** What a user did that cannot be done, said in one sentence. */

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

/** One sentence for an error of any kind; what the file system says is put into words. */
export function sentenceFor(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return systemErrors[code] ?? (code.startsWith('E') ? `系统不允许（${code}）` : message)
}
