/** Each example runs by its documented command. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { emptyFolder, run } from '../cli/run.js'

function example(name: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', `example:${name}`], { encoding: 'utf8' })
  expect([status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([
    0,
    name === 'archive' ? expect.stringContaining('4 篇') : '',
  ])
  return stdout
}

test('the publishing hook lets a draft through and blocks errors', () => {
  expect(example('hook').trim().split('\n')).toEqual([
    '草稿已保存，附 2 处校对意见',
    expect.stringMatching(/^400 有 2 处错误，不能发布：/),
    '  4–12 县委县政府 → 县委、县政府',
    '  20–22 截止 → 截至',
    '已发布，0 处校对意见',
  ])
})

test('the county pack adds, keeps and replaces', () => {
  expect(example('county').trim().split('\n')).toEqual([
    '郿县发布信息。  郿县 → 眉县（meixian/郿县）',
    '猕猴桃产自宝鸡市槐芽镇。  宝鸡市槐芽镇 → 宝鸡市眉县槐芽镇（meixian/宝鸡市槐芽镇）',
    '按装机电公司中标。  没有问题',
    '工人正在按装路灯。  按装 → 安装（typos/按装）',
    '县委县政府印发了方案。  县委县政府 → 中共眉县县委、眉县人民政府（meixian/县委县政府）',
    '扶风县农业农村局印发了方案。  邻近的“扶风县”；本地是“眉县”，请核对。（邻县/扶风县）',
    'fixed-expressions/县委县政府 已被 meixian/县委县政府 取代',
  ])
  expect(run(['dictionary', 'test', 'examples/county-pack/meixian.yaml']).code).toBe(0)
})

test('the archive check prints a finding a line', () => {
  const findings = example('archive')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(findings.map(({ id, text, suggestion }) => [id, text, suggestion])).toEqual([
    [1, '截止', '截至'],
    [2, '户口薄', '户口簿'],
    [4, '县委县政府', '县委、县政府'],
    [4, '秸杆', '秸秆'],
  ])
})

const pages = emptyFolder()
const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

test.each(['browser', 'editor'])('the %s page bundles without anything of Node', async (name) => {
  const outDir = join(pages, name)
  await build({ root: `examples/${name}`, logLevel: 'silent', build: { outDir, emptyOutDir: true } })
  const html = readFileSync(join(outDir, 'index.html'), 'utf8')
  const script = readFileSync(join(outDir, /assets\/[^"]+\.js/.exec(html)?.[0] ?? ''), 'utf8')
  expect(script).not.toMatch(/\brequire\(|from"node:|__vite-browser-external/)
})

/** Opens the page of an example in a browser of its own. */
async function visit(name: string, look: (tab: Page) => Promise<void>): Promise<void> {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer(({ url = '/' }, response) => {
    const file = join(pages, name, url === '/' ? 'index.html' : url)
    response.writeHead(existsSync(file) ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' })
    response.end(existsSync(file) ? readFileSync(file) : '')
  }).listen(0, '127.0.0.1')
  const chrome = await chromium.launch({
    executablePath: browser as string,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  try {
    const tab = await chrome.newPage()
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await look(tab)
  } finally {
    await chrome.close()
    server.close()
  }
}

const skipped = browser ? '' : ' (skipped: no Chromium here)'

test.skipIf(!browser)(`the browser page checks what is typed and fixes it${skipped}`, () =>
  visit('browser', async (tab) => {
    expect(await tab.locator('mark').allTextContents()).toEqual(['县委县政府', '截止', '按装'])
    await tab.locator('#article').fill('工人按装路灯，不是按装机容量。')
    expect(await tab.locator('mark').allTextContents()).toEqual(['按装'])
    await tab.locator('#fix').click()
    expect(await tab.locator('#article').inputValue()).toBe('工人安装路灯，不是按装机容量。')
    expect(await tab.locator('mark').count()).toBe(0)
  }),
)

test.skipIf(!browser)(`the editor page marks what is found, in CodeMirror and in the DOM${skipped}`, () =>
  visit('editor', async (tab) => {
    const marked = tab.locator('.cm-lintRange')
    await expect.poll(() => marked.allTextContents()).toEqual(['县委<b>县政府', '截止', '按装', '户口薄'])
    await marked.first().hover()
    await tab.locator('.cm-tooltip-lint button').first().click()
    expect(await tab.locator('.cm-line').first().textContent()).toContain('经县委、<b>县政府</b>研究')
    const painted = () => tab.evaluate("[...CSS.highlights.get('error')].map(String)")
    expect(await painted()).toEqual(['县委县政府', '截止', '按装'])
    await tab.locator('#rich p').nth(1).click()
    await tab.keyboard.press('End')
    await tab.keyboard.insertText('路灯按装完毕。')
    expect(await painted()).toEqual(['县委县政府', '截止', '按装', '按装'])
  }),
)
