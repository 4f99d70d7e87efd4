/** Dictionaries from files of every kind: what they give, and what they are refused for. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createProofreader, defaultDictionaries } from '../../src/defaults.js'
import { DictionaryError } from '../../src/model/errors.js'
import { readDictionary } from '../../src/node/dictionary-file.js'
import { proveDictionary } from '../../src/prove.js'
import { emptyFolder } from '../cli/run.js'

const folder = emptyFolder()

async function read(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content)
  return readDictionary(join(folder, name))
}

async function faults(name: string, content: string | Uint8Array): Promise<string[]> {
  const error = await read(name, content).catch((thrown: unknown) => thrown)
  if (!(error instanceof DictionaryError)) throw error
  return error.message.split('\n').map((line) => line.replace(`${folder}/`, ''))
}

const meixian = {
  id: 'county',
  title: '眉县用语',
  type: 'name-title',
  entries: [
    { line: 4, wrong: ['郿县', '郿邑'], right: '眉县', unless: { inside: ['郿县志'] }, examples: { 郿县好: '眉县好' } },
    { line: 5, keep: '按装公司', since: '2024-03-06' },
  ],
}
const table = [
  ['标题', '眉县用语'],
  ['类别', '姓名职务'],
  ['错误', '正确', '包含在', '保留', '生效日期', '例句', '改后', '备注'],
  ['郿县；郿邑', '眉县', '郿县志', '', '', '郿县好', '眉县好', '随便写'],
  ['', '', '', '按装公司', '2024/3/6', '', '', ''],
]
const csv = table.map((row) => row.join(',')).join('\r\n')
/** 错误,正确 and 郿县 is not in GB2312, but 按装,安装 is. */
const gb18030 = Buffer.concat([Buffer.from('b4edcef32cd5fdc8b70ab0b4d7b02cb0b2d7b0', 'hex')])

describe('tables', () => {
  test.each([
    ['county.csv', csv],
    ['county.CSV', `\ufeff${csv}\r\n\r\n`],
    ['county.csv', table.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')],
    ['county.tsv', table.map((row) => row.join('\t')).join('\n')],
  ])('%s is read by the names of its columns', async (name, content) => {
    const { entries, ...header } = await read(name, content)
    expect(header).toEqual({ id: 'county', title: '眉县用语', type: 'name-title' })
    expect(entries).toEqual([{ ...meixian.entries[0], unless: { inside: '郿县志' } }, meixian.entries[1]])
  })

  test('is read in the encoding of spreadsheets in China', async () => {
    expect((await read('a.csv', gb18030)).entries).toEqual([{ line: 2, wrong: '按装', right: '安装' }])
  })

  test.each([
    [
      'wrong,right,before,after,whole',
      '按装,安装,要,机|置,TRUE',
      { unless: { before: '要', after: ['机', '置'] }, whole: true },
    ],
    [
      'Wrong,Right,级别,把握,类别',
      '按装,安装,警告,很可能,错别字',
      { severity: 'warning', confidence: 'likely', type: 'typo' },
    ],
    ['错误,正确,级别,把握', '按装,安装,info,certain', { severity: 'info', confidence: 'certain' }],
    ['错误,正确,生效日期', '按装,安装,2024年3月6日', { since: '2024-03-06' }],
    ['错误,正确,生效日期', '按装,安装,45357', { since: '2024-03-06' }],
    [
      '错误,正确,编号,取代,说明',
      '按装,安装,甲,typos/按装,应改。',
      { id: '甲', replaces: 'typos/按装', message: '应改。' },
    ],
    ['错误,正确,放过', '按装,安装,"甲；按装机。|乙"', { allows: ['甲；按装机。', '乙'] }],
    [
      '错误,正确,例句,改后',
      '按装,安装,"按装""一\n按装二","安装一 | 安装二"',
      { examples: { '按装"一': '安装一', 按装二: '安装二' } },
    ],
  ])('%s / %s', async (heading, row, more) => {
    expect((await read('a.csv', `${heading}\n${row}`)).entries).toEqual([
      { line: 2, wrong: '按装', right: '安装', ...more },
    ])
  })

  test('keeps the order of a sequence', async () => {
    const { entries } = await read('a.csv', '顺序,间隔,不得遗漏\n甲；乙；丙,，,是')
    expect(entries).toEqual([{ line: 2, sequence: ['甲', '乙', '丙'], between: '，', complete: true }])
  })

  test('tells a line of the header from a heading', async () => {
    expect(await read('a.csv', '级别,错误\n错误,正确\n甲,乙')).toMatchObject({
      severity: 'error',
      entries: [{ wrong: '甲', right: '乙' }],
    })
    expect((await read('a.csv', '级别,错误\n警告,甲')).entries).toEqual([{ line: 2, wrong: '甲', severity: 'warning' }])
  })

  test('writes what stands around a sequence in columns of their own', async () => {
    const rows = '顺序,首项之前,末项之后,前面是\n甲；乙,在,前,不\n丙；丁,,,'
    expect((await read('a.csv', rows)).entries).toEqual([
      { line: 2, sequence: ['甲', '乙'], before: '在', after: '前', unless: { before: '不' } },
      { line: 3, sequence: ['丙', '丁'] },
    ])
    expect(await faults('a.csv', '顺序,首项之前,sequence-before\n甲；乙')).toEqual([
      expect.stringContaining('“首项之前”和“sequence-before”两列重复'),
    ])
  })

  test('rows with one name are one person with several offices', async () => {
    const rows = [
      '姓名,职务,任职,卸任,名次,误写,生效日期',
      '林书远,示例县县长,2021/3/1,2023年5月9日,1,林舒远,2021-01-01',
      '方若川,示例县县长,2023-05-10,,2,,',
      '林书远,示例县县委书记,2023-05-10,,,,',
      '陆安,,,,3,,',
    ]
    const [lin, fang, lu] = (await read('a.csv', rows.join('\n'))).entries
    expect(lin).toEqual({
      line: 2,
      person: '林书远',
      rank: 1,
      similar: '林舒远',
      since: '2021-01-01',
      offices: [
        { title: '示例县县长', since: '2021-03-01', until: '2023-05-09' },
        { title: '示例县县委书记', since: '2023-05-10' },
      ],
    })
    expect(fang).toMatchObject({ line: 3, offices: [{ title: '示例县县长', since: '2023-05-10' }] })
    expect(lu).toEqual({ line: 5, person: '陆安', rank: 3 })
  })

  test('numbers lines past cells of several lines', async () => {
    expect(await faults('a.csv', '错误,正确,说明\n\n甲,乙,"一\n二"\n丙,丙,')).toEqual([
      'a.csv:3:3 (甲): “说明”列不能含有换行或控制字符。',
      'a.csv:5:2 (丙): “丙”既是错的又是对的。',
    ])
  })

  test.each([
    ['错误,正确,颜色,错误写法\n甲,乙', ['a.csv:1:3: 不认识列名“颜色”', 'a.csv:1:4: “错误”和“错误写法”两列重复']],
    [
      '__proto__,constructor,错误\n甲,乙,丙',
      ['a.csv:1:1: 不认识列名“__proto__”', 'a.csv:1:2: 不认识列名“constructor”'],
    ],
    ['甲,乙\n丙,丁', ['a.csv: 没有找到列名']],
    ['', ['a.csv: 没有找到列名']],
    [
      '颜色,红\n标题,甲\n标题,乙\n来源\n版本日期,2024-01-01,x\n错误\n甲',
      [
        'a.csv:1: 列名之前不认识“颜色”',
        'a.csv:3: “标题”写了两次',
        'a.csv:4: “来源”右边的单元格应写内容',
        'a.csv:5: “版本日期”的内容只能写在第 2 列',
      ],
    ],
    ['错误,正确\n甲,乙,丙\n丁\u0001,戊', ['a.csv:3:1: 第 1 列含有控制字符']],
    ['错误,正确\n甲,乙,丙', ['a.csv:2:3: 第 3 列没有列名，却有“丙”']],
    ['错误,例句\n甲,甲一|甲二', ['a.csv:2: “例句”与“改后”应一一对应']],
    ['错误,保留\n甲,乙', ['a.csv:2 (甲): 条目应有且只有']],
    [
      '错误,生效日期,类别\n甲,昨天,别的',
      ['a.csv:2:2 (甲): “生效日期”列应为日期', 'a.csv:2:3 (甲): “类别”列应为 固定表述'],
    ],
    [
      '错误,正确\n{县,乙\n丙县},丁\n｛县｝,戊',
      [
        'a.csv:2:1 ({县): “错误”列里的花括号',
        'a.csv:3:1 (丙县}): “错误”列里的花括号',
        'a.csv:4:1 (｛县｝): “错误”列里的花括号',
      ],
    ],
    ['错误,正确\n甲,乙\n甲,丙', ['a.csv:3 (甲): 与条目“甲”（第 2 行）重复']],
    ['错误,正确\n"甲,乙', ['a.csv:2:1: 引号没有配对']],
    ['错误,正确\n"甲"乙,丙', ['a.csv:2:1: 英文引号 " 之后还有文字']],
    [`错误\n${'甲'.repeat(4_000_000)}`, ['a.csv:2:1: 第 1 列太长']],
    [`错误\n"${'""'.repeat(5_000_000)}"`, ['a.csv:2:1: 第 1 列太长']],
  ])('what is faulty is refused, with its place: %#', async (content, expected) => {
    const found = await faults('a.csv', content)
    expect(found.map((fault, at) => fault.slice(0, expected[at]?.length))).toEqual(expected)
  })

  test('the template is a dictionary that proves itself', async () => {
    const template = await readDictionary('examples/dictionary-template.csv')
    expect(template.entries).toHaveLength(2)
    expect(proveDictionary(template, { dictionaries: defaultDictionaries })).toMatchObject({ failures: [] })
    const { findings } = createProofreader({ dictionaries: [...defaultDictionaries, template] }).check(
      '郿县按装机电公司',
    )
    expect(findings.map(({ suggestions }) => suggestions)).toEqual([['眉县']])
  })
})

test.each(['a.csv', 'a.json', 'a.yaml', 'a.tsv'])(
  '%s in UTF-16 or of bytes that are no text is refused',
  async (name) => {
    const utf16 = Buffer.from('\ufeff错误,正确\n按装,安装', 'utf16le')
    await expect(read(name, utf16)).rejects.toThrow('是 UTF-16 编码，请另存为 UTF-8')
    await expect(read(name, utf16.subarray(2))).rejects.toThrow('不是文本文件')
    await expect(read(name, Buffer.from([0xd5, 0xfd, 0xff, 0xff]))).rejects.toThrow('不是文本文件')
  },
)

test.each([
  ['a.csv', '错误,正确\n按装,安装'],
  ['a.json', '{"entries": [{"wrong": "按装", "right": "安装"}]}'],
  ['a.yaml', 'entries: [{ wrong: 按装, right: 安装 }]'],
])('%s may begin with a byte order mark', async (name, content) => {
  expect((await read(name, `\ufeff${content}`)).entries).toMatchObject([{ wrong: '按装', right: '安装' }])
})

describe('JSON', () => {
  test('knows the lines of its entries', async () => {
    const { entries } = await read(
      'a.json',
      '{ "sources": ["{", "["],\n"entries": [\n{"keep": "\\"{"},\n\n{"keep": "乙"}] }',
    )
    expect(entries.map(({ line }) => line)).toEqual([3, 5])
  })

  test.each([
    ['{"entries": [\n{"wrong": "甲",\n"wrong": "乙"}]}', ['a.json:3:1: “wrong”写了两次']],
    ['{"entries": [\n{"wrong": "甲", "\\u0077rong": "乙"}]}', ['a.json:2:16: “wrong”写了两次']],
    ['{"entries": [{"__proto__": {}, "wrong": "甲"}]}', ['a.json:1:15 (甲): 不认识“__proto__”']],
    ['{"__proto__": 1, "entries": []}', ['a.json:1:2: 不认识“__proto__”']],
    [`{"entries": [{"wrong": "${'甲'.repeat(4_000_000)}"}]}`, [`a.json:1:15 (${'甲'.repeat(60)}…): “wrong”太长`]],
    [`{"entries": ${'['.repeat(200_000)}`, ['a.json:1:200013: 不是合格的 JSON：还没有写完']],
    ['{', ['a.json:1:2: 不是合格的 JSON：还没有写完：末尾少了“}”']],
  ])('what is faulty is refused, with its place: %#', async (content, expected) => {
    const found = await faults('a.json', content)
    expect(found.map((fault, at) => fault.slice(0, expected[at]?.length))).toEqual(expected)
  })
})

describe('YAML', () => {
  test.each([
    ['entries:\n  - wrong: 甲\n    wrong: 乙', 'a.yaml:3:5: “wrong”写了两次'],
    ['entries:\n  - { wrong: 甲, __proto__: 乙 }', 'a.yaml:2:17 (甲): 不认识“__proto__”'],
    [`entries: ${'['.repeat(100_000)}`, 'a.yaml: 嵌套太深'],
    [`entries:\n  - wrong: ${'甲'.repeat(4_000_000)}`, `a.yaml:2:5 (${'甲'.repeat(60)}…): “wrong”太长`],
    ['a: &a [x, x]\nb: &b [*a, *a]\nentries: [*b, *b]', 'a.yaml:2:8: 不能用 * 引用'],
  ])('what is faulty is refused, with its place: %#', async (content, expected) => {
    expect((await faults('a.yaml', content))[0].slice(0, expected.length)).toBe(expected)
  })
})
