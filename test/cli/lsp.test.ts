/** The language server, from an editor's side of the pipe. */

import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { CodeAction, TextDocumentContentChangeEvent, WorkspaceEdit } from 'vscode-languageserver-protocol/node'
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { folderWith } from './folder.js'
import { article, exitOf, type LanguageClient, spawnServer, startClient } from './language-client.js'
import { emptyFolder } from './run.js'

// Every test starts a server of its own, which reads all dictionaries.
vi.setConfig({ testTimeout: 120_000 })

const at = (line: number, start: number, end = start) => ({
  start: { line, character: start },
  end: { line, character: end },
})
const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }
const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code)

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  return TextDocument.applyEdits(TextDocument.create(article, 'plaintext', 1, text), edit?.changes?.[article] ?? [])
}

test('says what it can do, tells what it finds, and ends when it is asked to', async () => {
  const client = await startClient()
  expect(client.result).toMatchObject({
    capabilities: { positionEncoding: 'utf-16', hoverProvider: true, textDocumentSync: { change: 2 } },
    serverInfo: { name: 'jiaodui' },
  })
  client.open('第一行。\r\n工人正在按装路灯。')
  expect(await client.diagnostics()).toEqual([
    {
      range: at(1, 4, 6),
      severity: 1,
      code: 'typos/按装',
      source: 'jiaodui',
      message: '“按装”应为“安装”。',
    },
  ])
  const hover = await client.hover(1, 4)
  expect(hover?.contents).toMatchObject({
    kind: 'plaintext',
    value: expect.stringMatching(/^“按装”应为“安装”。\n可改为：“安装”\n/),
  })
  client.close()
  await expect.poll(() => client.published.at(-1)).toEqual({ uri: article, diagnostics: [] })
  expect(await client.stop()).toBe(0)
})

test('reads each document as its language asks', async () => {
  const client = await startClient()
  const open = (languageId: string, text: string): Promise<{ code?: unknown }[]> => {
    client.open(text, languageId, `file:///tmp/${languageId}`)
    return client.diagnostics(1, `file:///tmp/${languageId}`)
  }
  expect(codes(await open('html', '<p>县委<b>县政府</b></p><code>按装</code>'))).toEqual([
    'fixed-expressions/县委县政府',
  ])
  expect(codes(await open('markdown', '按**装**路灯，`按装`'))).toEqual(['typos/按装'])
  expect(codes(await open('plaintext', '`按装`路灯'))).toEqual(['typos/按装'])
  expect(codes(await open('no-such-language', '`按装`路灯'))).toEqual(['typos/按装'])
})

describe('places', () => {
  test.each([
    ['utf-8', 4 + 3, 4 + 9],
    ['utf-16', 3, 5],
    ['utf-32', 2, 4],
  ])('are counted as agreed: %s', async (encoding, start, end) => {
    const client = await startClient({ capabilities: { general: { positionEncodings: [encoding, 'utf-16'] } } })
    expect(client.result.capabilities.positionEncoding).toBe(encoding)
    client.open('一\n𠮷按安装路灯')
    // The third character goes, so that the two beside it meet.
    client.change(2, [{ range: at(1, start, start + (end - start) / 2), text: '' }])
    const [diagnostic] = await client.diagnostics(2)
    const unit = (end - start) / 2
    expect(diagnostic.range).toEqual(at(1, start - unit, start + unit))
    const [fix] = await client.actions(diagnostic.range)
    expect(fix.edit?.changes?.[article]).toEqual([{ range: at(1, start - unit, start), newText: '安' }])
  })

  test('are those of UTF-16 where nothing else is agreed upon', async () => {
    const client = await startClient({ capabilities: { general: { positionEncodings: ['ebcdic'] } } })
    expect(client.result.capabilities.positionEncoding).toBe('utf-16')
    client.open('\ufeff按装路灯')
    expect((await client.diagnostics())[0].range).toEqual(at(0, 1, 3))
  })
})

describe('what is typed', () => {
  test('reaches the server in pieces as the editors’ own library puts them together', async () => {
    const client = await startClient()
    const mirror = TextDocument.create(article, 'plaintext', 1, '路灯按装。\r\n𠮷县委县政府\n')
    client.open(mirror.getText())
    const place = fc.record({ line: fc.nat({ max: 6 }), character: fc.nat({ max: 12 }) })
    const text = fc.constantFrom('', '按装', '\n', '\r\n', '𠮷', '县委县政府', '。')
    const [edits] = fc.sample(fc.array(fc.tuple(place, place, text), { minLength: 60, maxLength: 60 }), {
      seed: 7,
      numRuns: 1,
    })
    edits.forEach(([one, other, newText], index) => {
      const [start, end] = [one, other].sort((a, b) => mirror.offsetAt(a) - mirror.offsetAt(b))
      // An editor sends places that are there.
      const range = { start: mirror.positionAt(mirror.offsetAt(start)), end: mirror.positionAt(mirror.offsetAt(end)) }
      const change: TextDocumentContentChangeEvent = { range, text: newText }
      client.change(index + 2, [change])
      TextDocument.update(mirror, [change], index + 2)
    })
    client.change(62, [{ range: everywhere, text: `${mirror.getText()}` }, { text: `${mirror.getText()}按装` }])
    const uri = 'file:///tmp/copy'
    client.open(`${mirror.getText()}按装`, 'plaintext', uri)
    const expected = await client.diagnostics(1, uri)
    expect(expected.length).toBeGreaterThan(0)
    expect(await client.diagnostics(62)).toEqual(expected)
  })

  test('is checked once the typing ends: only the newest version is told', async () => {
    const client = await startClient()
    client.open('路灯')
    await client.diagnostics(1)
    for (let version = 2; version <= 40; version++) client.change(version, [{ range: at(0, 0), text: '按装' }])
    const last = await client.diagnostics(40)
    expect(last.length).toBe(39)
    const versions = client.published.map(({ version }) => version ?? 0)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.length).toBeLessThan(20)
  })
})

describe('changes', () => {
  const text = '县委县政府要求，截止2月底按装路灯。\n'

  test('are offered where the cursor is, and for all that a machine may do', async () => {
    const client = await startClient()
    client.open(text)
    const offered = await client.actions(at(0, 14))
    expect(offered.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['改为“安装”', 'quickfix', true],
      ['改正全部可以由机器改的（3 处）', 'source.fixAll.jiaodui', undefined],
    ])
    expect(offered.map(({ edit }) => applied(text, edit))).toEqual([
      '县委县政府要求，截止2月底安装路灯。\n',
      '县委、县政府要求，截至2月底安装路灯。\n',
    ])
    expect(offered[0].diagnostics).toEqual([(await client.diagnostics())[2]])
    expect(await client.actions(at(0, 18))).toEqual([])
  })

  test('of the kind that is asked for', async () => {
    const client = await startClient()
    client.open('按装')
    const kindsOf = async (only: string): Promise<unknown[]> =>
      (await client.actions(everywhere, [only])).map(({ kind }) => kind)
    expect(await kindsOf('quickfix')).toEqual(['quickfix'])
    expect(await kindsOf('source')).toEqual(['source.fixAll.jiaodui'])
    expect(await kindsOf('source.fixAll')).toEqual(['source.fixAll.jiaodui'])
    expect(await kindsOf('source.fixAll.jiaodui')).toEqual(['source.fixAll.jiaodui'])
    expect(await kindsOf('source.fixAll.other')).toEqual([])
    expect(await kindsOf('refactor')).toEqual([])
  })

  test('leave markup as it is, and are tied to a version where the editor knows versions', async () => {
    const client = await startClient({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } })
    client.open('路灯', 'html')
    client.change(7, [{ text: '<p>县委<b>县政府</b></p>' }])
    const [fix] = await client.actions(everywhere)
    expect(fix.edit).toEqual({
      documentChanges: [{ textDocument: { uri: article, version: 7 }, edits: [{ range: at(0, 5), newText: '、' }] }],
    })
  })

  test('of several suggestions are for a person to choose', async () => {
    const cwd = folderWith({ '词典.yaml': 'entries:\n  - wrong: 甲乙丙\n    right: [丙乙甲, 乙甲丙]\n' })
    const client = await startClient({ args: ['--dictionary', '词典.yaml'], cwd })
    client.open('甲乙丙')
    const offered: CodeAction[] = await client.actions(everywhere)
    expect(offered.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['改为“丙乙甲”', false],
      ['改为“乙甲丙”', false],
    ])
    expect(applied('甲乙丙', offered[1].edit)).toBe('乙甲丙')
  })
})

describe('hover', () => {
  const text = '工人正在按装路灯。'
  const textAt = async (client: LanguageClient, character: number): Promise<string | undefined> => {
    const hover = await client.hover(0, character)
    return hover ? (hover.contents as { value: string }).value : undefined
  }
  test('says what is wrong, why, and by which rule', async () => {
    const client = await startClient({ capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } })
    client.open(text)
    expect(await textAt(client, 4)).toMatch(
      /^\*\*“按装”应为“安装”。\*\*\n\n可改为：“安装”\n\n依据：.+\n\n规则：typos\/按装（错误，确定，错别字）\n\n词典：/,
    )
    expect((await client.hover(0, 5))?.range).toEqual(at(0, 4, 6))
    expect(await textAt(client, 2)).toBeUndefined()
  })
})

describe('settings', () => {
  test('at the start: how bad, when, where, and dictionaries of the folder', async () => {
    const folder = folderWith({
      'own/县.yaml':
        'entries:\n  - wrong: 郿县\n    right: 眉县\n  - wrong: 甲乙丙\n    right: 丙乙甲\n    severity: info\n',
    })
    const client = await startClient({
      rootUri: pathToFileURL(folder).href,
      initializationOptions: { dictionaries: ['own/县.yaml'], minimumSeverity: 'error', region: null, publishedAt: '' },
    })
    const text = '郿县按装路灯，甲乙丙，扶风县人民政府印发通知。'
    client.open(text)
    expect(codes(await client.diagnostics())).toEqual(['县/郿县', 'typos/按装'])
    expect(client.messages).toEqual([])
    // What is not shown is not changed either.
    const [fixAll] = await client.actions(everywhere, ['source.fixAll'])
    expect(applied(text, fixAll.edit)).toBe('眉县安装路灯，甲乙丙，扶风县人民政府印发通知。')
  })

  test('a region hints at its neighbours', async () => {
    const client = await startClient({ args: ['--region', '陕西省/宝鸡市/眉县'] })
    client.open('扶风县人民政府印发通知。')
    expect(codes(await client.diagnostics())).toEqual(['邻县/扶风县'])
  })

  test('as the editor answers, and as it changes them', async () => {
    let settings: unknown = { minimumSeverity: 'error' }
    const client = await startClient({
      capabilities: { workspace: { configuration: true } },
      initializationOptions: { region: '陕西省/宝鸡市/眉县' },
      settings: () => settings,
    })
    client.open('扶风县人民政府印发通知。')
    expect(await client.diagnostics()).toEqual([])
    settings = { minimumSeverity: 'info' }
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    await expect
      .poll(() => codes(client.published.at(-1)?.diagnostics ?? []), { timeout: 90_000 })
      .toEqual(['邻县/扶风县'])
  })

  test('pushed by editors that cannot be asked', async () => {
    const client = await startClient()
    client.open('按装路灯，扶风县人民政府印发通知。')
    await client.diagnostics()
    const settings = { jiaodui: { region: '陕西省/宝鸡市/眉县' }, other: { dictionaries: 1 } }
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings })
    await expect.poll(() => client.published.at(-1)?.diagnostics.length, { timeout: 90_000 }).toBe(2)
    expect(client.messages).toEqual([])
  })

  test('what cannot be used is said, and the rest goes on', async () => {
    const folder = folderWith({ '坏.yaml': 'entries:\n  - wrnog: 甲\n' })
    const client = await startClient({
      rootUri: pathToFileURL(folder).href,
      initializationOptions: {
        dictionary: 'a',
        minimumSeverity: 'loud',
        publishedAt: '2024-02-31',
        dictionaries: ['坏.yaml'],
      },
    })
    client.open('按装')
    expect(codes(await client.diagnostics())).toEqual(['typos/按装'])
    const told = client.messages.join('\n')
    expect(told).toContain('没有设置“dictionary”')
    expect(told).toContain('“minimumSeverity”应为error、warning、info 之一')
    expect(told).toContain('“publishedAt”应为日期')
    expect(told).toContain('坏.yaml:2:5 (第 1 条)')
    expect(told).toContain('只用自带的词典')
  })

  test('one after the other, they take nothing with them', async () => {
    const client = await startClient({ initializationOptions: 'strict' })
    client.open('按装')
    for (const [jiaodui, told] of [
      [{ region: '火星' }, '火星'],
      [{ dictionaries: ['没有.yaml'] }, '没有这个文件'],
      [{ dictionaries: [5] }, '“dictionaries”应为'],
    ] as const) {
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { jiaodui } })
      await expect.poll(() => client.messages.join('\n'), { timeout: 90_000 }).toContain(told)
    }
    expect(client.messages[0]).toContain('应为一个对象')
    client.change(2, [{ text: '路灯按装' }])
    expect(codes(await client.diagnostics(2))).toEqual(['typos/按装'])
  })

  test('a dictionary that is written anew is read anew', async () => {
    const folder = folderWith({ '县.yaml': 'entries:\n  - wrong: 甲乙丙\n    right: 丙乙甲\n' })
    const client = await startClient({ cwd: folder, args: ['-d', '县.yaml'] })
    client.open('甲乙丙丁戊')
    expect(codes(await client.diagnostics())).toEqual(['县/甲乙丙'])
    writeFileSync(join(folder, '县.yaml'), 'entries:\n  - wrong: 丁戊\n    right: 戊丁\n')
    utimesSync(join(folder, '县.yaml'), 1, 1)
    client.change(2, [{ range: at(0, 5), text: '。' }])
    expect(codes(await client.diagnostics(2))).toEqual(['县/丁戊'])
  })
})

test('private data goes nowhere', async () => {
  const client = await startClient({ capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } })
  const sent: string[] = []
  client.process.stdout.on('data', (bytes) => void sent.push(String(bytes)))
  client.open('患者张某，电话：13900000001，按装13900000001。')
  const diagnostics = await client.diagnostics()
  expect(codes(diagnostics)).toContain('rule/privacy')
  for (const { range } of diagnostics) {
    await client.actions(range)
    await client.hover(range.start.line, range.start.character)
  }
  await client.actions(everywhere, ['source.fixAll'])
  await client.stop()
  expect(sent.join('')).toContain('139****0001')
  expect(sent.join('')).not.toContain('13900000001')
})

describe('bad input', () => {
  test('unknown methods, documents and places are answered, and nothing ends', async () => {
    const client = await startClient()
    const { connection } = client
    await expect(connection.sendRequest('no/such', {})).rejects.toMatchObject({ code: -32601 })
    await connection.sendNotification('no/such', [])
    await connection.sendNotification('textDocument/didOpen', {})
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 5, languageId: 'constructor' } })
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///gone', version: 2 },
      contentChanges: [],
    })
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: 5 })
    expect(await client.actions(everywhere, undefined, 'file:///gone')).toEqual([])
    expect(await client.hover(0, 0)).toBeNull()
    client.open('按装')
    client.change(2, [{ range: at(7, 9, 3), text: '路灯' }])
    expect(codes(await client.diagnostics(2))).toEqual(['typos/按装'])
    expect(await client.hover(-1, 0)).not.toBeNull()
    expect(await client.hover(99, 99)).toBeNull()
    expect(await client.stop()).toBe(0)
  })

  test.each(['GET / HTTP/1.1\r\n\r\n', 'Content-Type: x\r\n\r\n{}', 'Content-Length: many\r\n\r\n{}'])(
    'no message of the protocol: %j',
    async (bytes) => {
      const server = spawnServer()
      let complaint = ''
      server.stderr.on('data', (piece) => {
        complaint += piece
      })
      server.stdin.on('error', () => undefined)
      server.stdin.write(bytes)
      expect(await exitOf(server)).toBe(1)
      expect(complaint).toContain('不是语言服务器协议的消息')
    },
  )

  test('a message that is no JSON is passed by', async () => {
    const client = await startClient()
    client.process.stdin.write('Content-Length: 5\r\n\r\n{abc}')
    client.open('按装')
    expect(codes(await client.diagnostics())).toEqual(['typos/按装'])
  })

  test('an editor that is gone takes the server with it', async () => {
    const client = await startClient()
    client.open('按装')
    await client.diagnostics()
    client.process.stdin.end()
    expect(await exitOf(client.process)).toBe(1)
  })

  test.each(['', '{"jsonrpc"'])('nobody there, only a file: %j', (input) => {
    const file = join(folderWith({ input }), 'input')
    const { status, stderr } = spawnSync('sh', ['-c', `'${process.execPath}' dist/cli.js lsp < '${file}'`], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([1, ''])
  })

  test('a document that is too long is not checked, and says so', async () => {
    const client = await startClient()
    client.open('按装。'.repeat(400_000))
    expect(await client.diagnostics()).toEqual([])
    expect(client.messages.join()).toContain('超过 1000000 字')
    expect(await client.actions(everywhere, ['source.fixAll'])).toEqual([])
    // Of very many findings the first thousand are listed.
    client.change(2, [{ text: '按装。\n'.repeat(1500) }])
    const diagnostics = await client.diagnostics(2)
    expect(diagnostics.length).toBe(1001)
    expect(diagnostics[0].message).toMatch(/^共 \d{4} 处，这里只列前 1000 处/)
  })
})

test('files on the command line, and what it does not know, are refused', () => {
  const refused = (...args: string[]): string =>
    spawnSync(process.execPath, [resolve('dist/cli.js'), 'lsp', ...args], { encoding: 'utf8', input: '' }).stderr
  expect(refused('a.txt')).toContain('lsp 后面不写文件')
  expect(refused('--write')).toContain('lsp 没有选项 --write')
})

test('says how to install what it is built on', () => {
  const home = emptyFolder()
  const linked = join(home, 'node_modules')
  cpSync('dist', join(home, 'dist'), { recursive: true })
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  cpSync('package.json', join(home, 'package.json'))
  folderOfLinks(linked, (name) => !name.startsWith('vscode-'))
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'dist/cli.js'), 'lsp'], {
    encoding: 'utf8',
    input: '',
  })
  expect([status, stderr]).toEqual([
    2,
    'jiaodui: lsp 还需要 vscode-languageserver：npm install vscode-languageserver\n',
  ])
})

/** A node_modules like this one, with some packages only. */
function folderOfLinks(folder: string, wants: (name: string) => boolean): void {
  cpSync(emptyFolder(), folder, { recursive: true })
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.') && wants(name)))
    symlinkSync(resolve('node_modules', name), join(folder, name))
}
