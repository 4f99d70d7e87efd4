/** Workbooks and separated text: which cell is named, what is left alone, what is refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/index.js'
import { checkSheet, readSheet, type SheetOptions } from '../../src/sheet/index.js'
import { folderWith } from '../cli/folder.js'
import { run } from '../cli/run.js'
import { zip } from '../node/zip-archive.js'
import { rowsOf, workbook } from './workbook.js'

const proofreader = createProofreader()

/** `sheet!cell start–end words` of each finding. */
function told(bytes: Uint8Array, options: SheetOptions = {}): string[] {
  return checkSheet(proofreader, bytes, options).findings.map(
    ({ place: { sheet = '', cell, start, end }, text }) => `${sheet}!${cell} ${start}–${end} ${text}`,
  )
}

const shared = (...cells: string[]): string => `<row>${cells.join('')}</row>`
const inline = (text: string, place = ''): string => `<c${place} t="inlineStr"><is>${text}</is></c>`

describe('a finding is told by sheet and cell', () => {
  test.each<[name: string, rows: string, texts: readonly string[], expected: readonly string[]]>([
    ['shared text', shared('<c r="B7" t="s"><v>0</v></c>'), ['<t>工人按装路灯</t>'], ['甲!B1 2–4 按装']],
    [
      'rows and cells that say where they stand',
      '<row r="9"><c r="AB9" t="s"><v>0</v></c></row>',
      ['<t>按装路灯</t>'],
      ['甲!AB9 0–2 按装'],
    ],
    [
      'runs of differing looks',
      shared('<c t="s"><v>0</v></c>'),
      ['<r><rPr><b/></rPr><t>工人按</t></r><r><t>装路灯</t></r><rPh><t>按装</t></rPh>'],
      ['甲!A1 2–4 按装'],
    ],
    ['entities', shared(inline('<t>甲&amp;乙&#x1F600;按装路灯</t>')), [], ['甲!A1 5–7 按装']],
    ['characters that XML cannot hold', shared(inline('<t>一_x000A_按装路灯</t>')), [], ['甲!A1 2–4 按装']],
    ['several lines in a cell', shared(inline('<t>路灯\n按装路灯</t>')), [], ['甲!A1 3–5 按装']],
    ['what a reader hears is no part of it', shared(inline('<rPh><t>按装</t></rPh><t>路灯</t>')), [], []],
    [
      'phrases do not reach from cell to cell',
      rowsOf([['工人按', '装路灯'], ['县委', '县政府'], ['按'], ['装']]),
      [],
      [],
    ],
    [
      'the result of a formula is no prose, nor is the formula',
      shared('<c t="str"><f>"按装"&amp;A1</f><v>按装路灯</v></c>'),
      [],
      [],
    ],
    [
      'numbers and days are no prose',
      shared('<c><v>2024</v></c>', '<c s="1"><v>45357</v></c>', '<c t="e"><v>#REF!</v></c>'),
      [],
      [],
    ],
  ])('%s', (_name, rows, texts, expected) => {
    expect(told(workbook([{ name: '甲', rows }], texts))).toEqual(expected)
  })

  test('on every sheet, hidden ones and those behind an empty one too', () => {
    const rows = rowsOf([['按装路灯']])
    const sheets = [
      { name: '一', rows },
      { name: '空', rows: '' },
      { name: '二" state="hidden', rows },
    ]
    expect(told(workbook(sheets))).toEqual(['一!A1 0–2 按装', '二!A1 0–2 按装'])
  })

  test.each<[name: string, bytes: Uint8Array, options: SheetOptions, expected: readonly string[]]>([
    ['commas', Buffer.from('序号,说明\r\n1,按装路灯'), {}, ['!B2 0–2 按装']],
    ['a tab in the first line', Buffer.from('序号\ta,b\n1\t按装路灯'), {}, ['!B2 0–2 按装']],
    ['a format that is told', Buffer.from('a,b\n乙\t按装路灯'), { format: 'tsv' }, ['!B2 0–2 按装']],
    [
      'quotation marks and lines within them',
      Buffer.from('"一，\n""按装""路灯",二\n按装'),
      {},
      ['!A1 4–6 按装', '!A2 0–2 按装'],
    ],
    ['a byte order mark', Buffer.from('\ufeff按装'), {}, ['!A1 0–2 按装']],
    ['empty lines are counted', Buffer.from('\n\n,按装'), {}, ['!B3 0–2 按装']],
    ['GB18030', Buffer.from('312cb0b4d7b0c2b7b5c6', 'hex'), {}, ['!B1 0–2 按装']],
  ])('separated text: %s', (_name, bytes, options, expected) => {
    expect(told(bytes, options)).toEqual(expected)
  })
})

describe('sums are held against the other cells', () => {
  const head = ['镇', '座数', '金额']
  test.each<[name: string, rows: readonly (readonly (string | number)[])[], expected: readonly string[]]>([
    ['right', [head, ['甲', 1, 30], ['乙', 2, 60], ['合计', 3, 90]], []],
    ['wrong', [head, ['甲', 1, 30], ['乙', 2, 60], ['合计', 4, 90]], ['甲!B4 0–1 4']],
    [
      'below a title and other words',
      [['路灯统计表'], [], head, ['甲', 1, 30], ['乙', 2, 60], ['合计', 3, 80]],
      ['甲!C6 0–2 80'],
    ],
    ['as a spreadsheet keeps them', [head, ['甲', 0.1, 30], ['乙', 0.2, 60], ['合计', 0.30000000000000004, 90]], []],
    ['of the next table they know nothing', [head, ['甲', 1, 30], ['乙', 2, 60], [], ['合计', 4, 90]], []],
  ])('%s', (_name, rows, expected) => {
    expect(told(workbook([{ name: '甲', rows: rowsOf(rows) }]))).toEqual(expected)
  })

  test('in separated text too, and the parts are named', () => {
    const { findings } = checkSheet(proofreader, Buffer.from('镇,座数,金额\n甲,1,30\n乙,2,60\n合计,4,90'))
    expect(findings.map(({ place, relatedPlaces }) => [place.cell, relatedPlaces?.map(({ cell }) => cell)])).toEqual([
      ['B4', ['B2', 'B3']],
    ])
  })

  test('a head over several columns covers them', () => {
    const rows = rowsOf([
      ['镇', '路灯', '', '合计'],
      ['', '一季度', '二季度', ''],
      ['甲', 1, 2, 3],
      ['乙', 2, 2, 4],
      ['丙', 5, 2, 8],
    ])
    expect(told(workbook([{ name: '甲', rows, merged: ['A1:A2', 'B1:C1', 'D1:D2'] }]))).toEqual(['甲!D5 0–1 8'])
  })
})

describe('each cell is a text of its own', () => {
  const note = '资料齐全，符合条件，同意按照标准予以补贴，请财政所于月底之前发放到位。'
  test.each<[name: string, rows: readonly (readonly (string | number)[])[]]>([
    ['the same remark in every row', [[note], [note], [note]]],
    ['headings that are numbered otherwise', [['一、基本情况'], ['三、存在问题']]],
    ['words of an official document', [['关于路灯的通知'], ['附件1'], ['特此通知'], ['2024年3月']]],
  ])('%s', (_name, rows) => {
    expect(told(workbook([{ name: '甲', rows: rowsOf(rows) }]))).toEqual([])
  })

  test('private data is found in figures too, and masked', () => {
    const report = checkSheet(proofreader, Buffer.from('姓名,身份证号\n张三,110101199003077571'))
    expect(report.findings.map(({ type, place }) => [type, place.cell])).toEqual([['privacy', 'B2']])
    expect(report.counts).toEqual({ error: 1, warning: 0, info: 0 })
    expect(JSON.stringify(report)).not.toContain('110101199003077571')
  })

  test('every character leads back to its cell', () => {
    const cell = fc.string({
      unit: fc.constantFrom('按', '装', '县', '1', ' ', '\n', '😀', '"', ',', '&', '<'),
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((words) => `"${words.replaceAll('"', '""')}"`).join(','))
        for (const bytes of [Buffer.from(quoted.join('\n')), workbook([{ name: '甲', rows: rowsOf(rows) }])]) {
          const { text, place } = readSheet(bytes)
          const cells = new Map(
            rows.flatMap((row, at) => row.map((words, column) => [`${'ABCDE'[column]}${at + 1}`, words])),
          )
          let at = 0
          for (const words of [...cells].filter(([, words]) => words.trim() !== '')) {
            expect(text.slice(at, at + words[1].length)).toBe(words[1])
            for (let from = 0; from < words[1].length; from++)
              expect(place([at + from, at + from + 1])).toMatchObject({ cell: words[0], start: from, end: from + 1 })
            at += words[1].length + 1
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('what is hostile or broken is refused', () => {
  const sheets = (rows: string, texts: readonly string[] = []) => workbook([{ name: '甲', rows }], texts)
  test.each<[name: string, bytes: () => Uint8Array, message: string]>([
    ['an old or encrypted workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), '不是 xlsx 文件，或者有密码'],
    ['a text that calls itself a workbook', () => Buffer.from('按装'), '不是 xlsx 文件'],
    ['a workbook cut short', () => sheets(rowsOf([['甲']])).subarray(0, 300), '文件已损坏'],
    ['another archive', () => zip({ 'a.txt': '甲' }), '里面没有工作表'],
    [
      'an archive that says less than it holds',
      () => zip({ 'xl/workbook.xml': '<workbook/>' }, { claimed: 3 }),
      '里面写的大小与实际不符',
    ],
    [
      'an archive that says more than it holds',
      () => zip({ 'xl/workbook.xml': '<workbook/>' }, { claimed: 300 }),
      '里面写的大小与实际不符',
    ],
    ['a bomb', () => zip({ 'xl/workbook.xml': Buffer.alloc(300 * 1024 * 1024) }), '解压后大出 200 倍以上'],
    ['elements without end', () => sheets('<a>'.repeat(200_000)), '嵌套太深'],
    [
      'one long text in very many cells',
      () => sheets(`<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`, [`<t>${'甲'.repeat(32_000)}</t>`]),
      '文字超过 2000 万字',
    ],
    ['a quotation mark that is not closed', () => Buffer.from('甲,乙\n丙,"丁'), '第 2 行第 2 列：引号没有配对'],
    ['a binary file', () => Buffer.from([1, 2, 0, 3]), '不是文本文件'],
  ])('%s', (name, bytes, message) => {
    const options = name.includes('calls itself') ? { format: 'xlsx' as const } : {}
    expect(() => readSheet(bytes(), options)).toThrow(message)
    expect(() => readSheet(bytes(), options)).toThrow(expect.objectContaining({ name: 'UnreadableError' }))
  })

  test.each<[name: string, rows: string, expected: readonly string[]]>([
    [
      'rows that do not exist',
      '<row r="99999999"><c><v>1</v></c></row><row r="-3"><c t="inlineStr"><is><t>按装</t></is></c></row>',
      ['甲!A2 0–2 按装'],
    ],
    ['columns that do not exist', `<row r="1">${inline('<t>按装</t>', ' r="ZZZ1"')}</row>`, ['甲!XFD1 0–2 按装']],
    ['values outside of cells', '<row><v>按装</v><c/><v>按装</v></row>', []],
    ['texts that do not exist', '<row><c t="s"><v>9</v></c><c t="s"><v>-1</v></c><c t="s"><v>x</v></c></row>', []],
  ])('%s do no harm', (_name, rows, expected) => {
    expect(told(workbook([{ name: '甲', rows }]))).toEqual(expected)
  })
})

describe('on the command line', () => {
  const cwd = folderWith({
    'a.xlsx': workbook([{ name: '一季度', rows: rowsOf([['说明', '工人按装路灯']]) }]),
    'b.csv': '说明\n"县委","县政府"',
    'c.txt': '按装路灯',
  })

  test('sheet and cell are told', () => {
    const { code, out, err } = run(['check', 'a.xlsx'], { cwd })
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('a.xlsx\n  工作表“一季度” B1  错误  按装 → 安装\n          工人【按装】路灯\n')
  })

  test('the report for machines has the place', () => {
    const [file] = JSON.parse(run(['check', 'a.xlsx', '--reporter', 'json'], { cwd }).out).files
    expect(file.findings[0]).toMatchObject({
      place: { label: '工作表“一季度” B1', sheet: '一季度', cell: 'B1', start: 2, end: 4 },
    })
    expect(file.findings[0]).not.toHaveProperty('line')
  })

  test('a format that is told makes separated text an article', () => {
    expect(run(['check', 'b.csv'], { cwd }).code).toBe(0)
    expect(run(['check', 'b.csv', '--format', 'text'], { cwd }).out).toContain('  2:')
  })

  test('a folder means its texts', () => {
    const { files } = JSON.parse(run(['check', '.', '--reporter', 'json'], { cwd }).out)
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['c.txt'])
  })
})
