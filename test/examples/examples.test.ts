/** Each example runs by its documented command. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
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

const page = emptyFolder()
const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

test('the browser page bundles without anything of Node', async () => {
  await build({ root: 'examples/browser', logLevel: 'silent', build: { outDir: page, emptyOutDir: true } })
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const script = readFileSync(join(page, /assets\/[^"]+\.js/.exec(html)?.[0] ?? ''), 'utf8')
  expect(script).not.toMatch(/\brequire\(|from"node:|__vite-browser-external/)
})

test.skipIf(!browser)(
  `the browser page checks what is typed and fixes it${browser ? '' : ' (skipped: no Chromium here)'}`,
  async () => {
    const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }
    const server = createServer(({ url = '/' }, response) => {
      const file = join(page, url === '/' ? 'index.html' : url)
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
      expect(await tab.locator('mark').allTextContents()).toEqual(['县委县政府', '截止', '按装'])
      await tab.locator('#article').fill('工人按装路灯，不是按装机容量。')
      expect(await tab.locator('mark').allTextContents()).toEqual(['按装'])
      await tab.locator('#fix').click()
      expect(await tab.locator('#article').inputValue()).toBe('工人安装路灯，不是按装机容量。')
      expect(await tab.locator('mark').count()).toBe(0)
    } finally {
      await chrome.close()
      server.close()
    }
  },
)
