/** Names on the command line → articles to check: files, folders, globs and - for standard input. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Format } from '../model/view.js'
import { type Decoded, decodeText, UnreadableError } from '../node/decode.js'
import type { Selection } from './selection.js'

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
}
const endings = Object.keys(formatsByEnding)
const passedBy = new Set(['node_modules', '.git'])

interface Failure {
  readonly path: string
  readonly error: unknown
}

/** Paths in order, each file once, and what each name that led nowhere is told. */
export interface FoundPaths {
  readonly paths: readonly string[]
  readonly failures: readonly Failure[]
}

/** What is looked for in folders. */
interface Search {
  readonly selection: Selection
  /** With their dots. */
  readonly endings: readonly string[]
}

/** `more` are endings that are looked for in folders beside those of articles. */
export async function findArticles(
  names: readonly string[],
  selection: Selection,
  more: readonly string[] = [],
): Promise<FoundPaths> {
  const search = { selection, endings: [...endings, ...more] }
  const paths = new Map<string, string>()
  const failures: Failure[] = []
  for (const name of names) {
    for (const path of await pathsFor(name, search, failures)) {
      // The same file may be named in several ways.
      const identity = path === '-' ? path : await realpath(path).catch(() => path)
      if (!paths.has(identity)) paths.set(identity, path)
    }
  }
  return { paths: [...paths.values()], failures }
}

async function pathsFor(name: string, search: Search, failures: Failure[]): Promise<string[]> {
  if (name === '-') return ['-']
  const found = await stat(name).catch((error: unknown) => error as Error)
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) return [name]
    const earlier = failures.length
    const paths = await articlesIn(name, search, failures)
    if (paths.length === 0 && failures.length === earlier)
      failures.push({ path: name, error: new UnreadableError(`文件夹里没有文章（${search.endings.join('、')}）`) })
    return paths
  }
  if (!isDynamicPattern(name)) {
    failures.push({ path: name, error: found })
    return []
  }
  const matching = await glob(name, { ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false })
  const paths: string[] = []
  for (const path of matching.sort()) if (!(await search.selection.isIgnored(path, false))) paths.push(path)
  if (paths.length === 0) failures.push({ path: name, error: new UnreadableError('没有文件与它相符') })
  return paths
}

/** Every article below the folder; links to folders are not followed, so that no walk runs in a circle. */
async function articlesIn(folder: string, search: Search, failures: Failure[]): Promise<string[]> {
  const { selection } = search
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    failures.push({ path: folder, error })
    return []
  })
  const paths: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (passedBy.has(entry.name) || (await selection.isIgnored(path, entry.isDirectory()))) continue
    if (entry.isDirectory()) paths.push(...(await articlesIn(path, search, failures)))
    else if (isWanted(entry.name, search) || selection.formatOf(path)) paths.push(path)
  }
  return paths
}

/** What Word puts beside a document that is open is none. */
function isWanted(name: string, { endings: wanted }: Search): boolean {
  return wanted.includes(extname(name).toLowerCase()) && !name.startsWith('~$')
}

/** Throws an UnreadableError, or what the file system throws. */
export async function readArticle(path: string, format: Format | undefined): Promise<Article> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path)
  return { path, format: format ?? formatsByEnding[extname(path).toLowerCase()] ?? 'text', ...decodeText(bytes) }
}
