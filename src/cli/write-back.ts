/** Puts a changed article where it came from. */
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UnreadableError } from '../node/decode.js'
import type { Article } from './articles.js'

/** What came from standard input is only looked at. Throws an UnreadableError, or what the file system throws. */
export async function writeBack(article: Article, changed: string, command: string): Promise<void> {
  refuseEncoding(article, command)
  if (article.path !== '-') await replaceFile(article.path, changed)
}

/** A file that may be there or not; one that is there is replaced as a whole. Throws as `writeBack` does. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (isThere) await replaceFile(path, text)
  else await writeNew(path, text)
}

/** A file that was not there; nothing of it is there before all of it is. Throws what the file system throws. */
export async function writeNew(path: string, content: Content): Promise<void> {
  await putInPlace(path, content, 0o666)
}

/** Through a new file beside the old one, so that a killed process leaves the one or the other, never half of it. */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const target = await realpath(path)
  const { mode, uid, gid, nlink } = await stat(target)
  if (nlink > 1) throw new UnreadableError('另有硬链接指向这个文件，写回会使它们不再相同；请先去掉链接')
  await putInPlace(target, content, mode, async (file) => {
    await file.chown(uid, gid)
    await file.chmod(mode)
  })
}

type Content = string | Uint8Array
type Prepare = (file: FileHandle) => Promise<void>

async function putInPlace(target: string, content: Content, mode: number, prepare?: Prepare): Promise<void> {
  const fresh = join(dirname(target), `.${randomUUID()}.jiaodui`)
  try {
    const file = await open(fresh, 'wx', mode)
    try {
      await prepare?.(file)
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

/** What cannot be written back byte for byte is refused before anything is printed or written. */
function refuseEncoding({ encoding }: Article, command: string): void {
  if (encoding === 'utf-8') return
  throw new UnreadableError(
    `是 GB18030 编码，不能写回；请先转为 UTF-8，例如 iconv -f GB18030 -t UTF-8 原文件 > 新文件，再对新文件运行 ${command} --write`,
  )
}
