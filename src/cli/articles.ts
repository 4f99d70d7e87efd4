/** Names on the command line → articles to check: files, folders, globs and - for standard input. */
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import type { Format } from '../model/view.js'
import { type Decoded, decodeText } from '../node/decode.js'

export interface Article extends Decoded {
  readonly path: string
  readonly format: Format
}

const formatsByEnding: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}
const articlePattern = `**/*{${Object.keys(formatsByEnding).join(',')}}`
const ignore = ['**/node_modules/**', '**/.git/**']

/** Paths in order, each once, and what each name that led nowhere is told. */
export interface FoundPaths {
  readonly paths: readonly string[]
  readonly failures: readonly { readonly path: string; readonly error: unknown }[]
}

export async function findArticles(names: readonly string[]): Promise<FoundPaths> {
  const paths = new Set<string>()
  const failures: { path: string; error: unknown }[] = []
  for (const name of names) {
    try {
      for (const path of await pathsFor(name)) paths.add(path)
    } catch (error) {
      failures.push({ path: name, error })
    }
  }
  return { paths: [...paths], failures }
}

async function pathsFor(name: string): Promise<string[]> {
  if (name === '-') return ['-']
  const found = await stat(name).catch((error: unknown) => {
    if (isDynamicPattern(name)) return undefined
    throw error
  })
  if (found?.isFile()) return [name]
  const folder = found && escapePath(name.replaceAll('\\', '/').replace(/\/+$/, '') || '/')
  const pattern = found ? `${folder === '/' ? '' : folder}/${articlePattern}` : name
  const paths = await glob(pattern, { ignore, expandDirectories: false, caseSensitiveMatch: false })
  if (paths.length === 0)
    throw new Error(found ? `文件夹里没有文章（${Object.keys(formatsByEnding).join('、')}）` : '没有文件与它相符')
  return paths.sort()
}

/** Throws an UnreadableError, or what the file system throws. */
export async function readArticle(path: string, format: Format | undefined): Promise<Article> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path)
  return { path, format: format ?? formatsByEnding[extname(path).toLowerCase()] ?? 'text', ...decodeText(bytes) }
}
