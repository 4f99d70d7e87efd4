/** The view of HTML: how fast it is made of pages as editors leave them, and how much memory the worst input takes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createProofreader } from '../dist/index.js'
import { createView } from '../src/view/view.js'
import { fastest } from './matcher/measure.js'
import { figure, heading, table } from './matcher/print.js'
import { pageOf } from './pages.js'

export function viewOfHtml(quick: boolean): void {
  speeds(quick ? 500_000 : 4_000_000)
  memory(quick ? 10_000_000 : 50_000_000)
}

function speeds(length: number): void {
  const rows = (['chat', 'plain'] as const).map((kind) => {
    const page = pageOf(kind, length)
    const megabytes = Buffer.byteLength(page) / 1e6
    const view = createView(page, 'html')
    const seconds = fastest(() => createView(page, 'html').text.length, 2000) / 1000
    return [kind, figure(megabytes), percent(view.text.length / page.length), figure(megabytes / seconds)]
  })
  heading('the view of an HTML page: from a WeChat editor (chat) and from a CMS (plain)')
  table(['', 'MB (UTF-8)', 'is text', 'MB/s'], rows)
}

/** A page, then what nobody writes: pieces and marks at every few characters. */
const inputs: Readonly<Record<string, (length: number) => string>> = {
  'a page from a WeChat editor': (length) => pageOf('chat', length),
  'nested <div>': (length) => '<div>'.repeat(length / 5),
  'unclosed <b>县': (length) => '<b>县'.repeat(length / 6),
  '<p>县': (length) => '<p>县'.repeat(length / 6),
  '&amp;': (length) => '&amp;'.repeat(length / 5),
  '<td>县': (length) => '<td>县'.repeat(length / 7),
  '<table>': (length) => '<table><td>'.repeat(length / 11),
  '<a href=x>': (length) => '<a href=x>'.repeat(length / 10),
  '<b title=县>': (length) => '<b title=县>'.repeat(length / 13),
  '<i hidden>县</i>': (length) => '<i hidden>县</i>'.repeat(length / 17),
}

/** Each in a process of its own. */
function memory(length: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jiaodui-bench-'))
  const file = join(folder, 'input.html')
  const rows = Object.entries(inputs).map(([name, write]) => {
    writeFileSync(file, write(length))
    return [name, ...(['view', 'check'] as const).flatMap((work) => measureApart(file, work))]
  })
  rmSync(folder, { recursive: true })
  heading(`memory for ${length / 1e6} MB: growth of the process over the input, from reading the file on; and MB/s`)
  table(['', 'view', 'MB/s', 'check', 'MB/s'], rows)
}

function measureApart(file: string, work: 'view' | 'check'): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', process.argv[1], '--memory', `${work}:${file}`],
    {
      encoding: 'utf8',
    },
  )
  return stdout.trim().split(' ')
}

/** What `measureApart` runs: prints the peak of the process's memory over the input, and the speed. */
export function printMemory(task: string): void {
  const [work, file] = [task.slice(0, task.indexOf(':')), task.slice(task.indexOf(':') + 1)]
  const proofreader = createProofreader()
  const run = (article: string): unknown =>
    work === 'view' ? createView(article, 'html') : proofreader.check(article, { format: 'html' })
  run('<p>热身。</p>')
  const before = process.memoryUsage.rss()
  const article = readFileSync(file, 'utf8')
  const start = performance.now()
  run(article)
  const seconds = (performance.now() - start) / 1000
  const { size } = statSync(file)
  const peak = process.resourceUsage().maxRSS * 1024 - before
  process.stdout.write(`${figure(peak / size)}× ${figure(size / 1e6 / seconds)}\n`)
}

function percent(part: number): string {
  return `${figure(100 * part)} %`
}
