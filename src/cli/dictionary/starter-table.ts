/** The dictionary that `dictionary new` writes as a spreadsheet: what the one in YAML says, in rows. */
import type { SheetLayout } from '../../node/xlsx-write.js'

const columns: readonly (readonly [name: string, width: number, choice?: readonly string[]])[] = [
  ['错误', 20],
  ['正确', 20],
  ['前面是', 12],
  ['保留', 20],
  ['顺序', 28],
  ['不得遗漏', 10, ['是', '否']],
  ['级别', 8, ['错误', '警告', '提示']],
  ['把握', 8, ['确定', '很可能', '可能']],
  ['取代', 28],
  ['例句', 36],
  ['改后', 36],
  ['放过', 28],
  ['依据', 24],
  ['说明', 28],
  ['备注', 44],
]

type Cells = Readonly<Record<string, string>>

const header = (edition: string): string[][] => [
  ['标题', '{县}用语'],
  ['版本日期', edition],
  ['适用范围', '{县}人民政府网站和政务新媒体。'],
  ['来源', '{县级}政府办公室整理'],
  ['许可', 'MIT'],
  ['反馈', '{县级}政府办公室'],
  ['类别', '姓名职务'],
  ['级别', '错误'],
  ['把握', '确定'],
  ['依据', '{县级}政府办公室行文规范'],
]

const entries: readonly Cells[] = [
  {
    错误: '{县}应急局',
    正确: '{县}应急管理局',
    前面是: '原',
    例句: '{县}应急局召开会议。',
    改后: '{县}应急管理局召开会议。',
    放过: '原{县}应急局的档案已经移交。',
    备注: '改错：改成本县的词。“前面是”写不算错的情形，“放过”用例句证明它有用。',
  },
  {
    错误: '{省}{镇}',
    正确: '{省}{县}{镇}',
    级别: '警告',
    例句: '这种水果产自{省}{镇}。',
    改后: '这种水果产自{省}{县}{镇}。',
    说明: '“{镇}”前面应写明所在的“{县}”。',
    备注: '最上面写了“地区”的，{县}、{镇} 等由它填写，{镇} 有几个，这一行就成为几条。',
  },
  {
    保留: '{县}按装机电公司',
    放过: '{县}按装机电公司中标。',
    备注: '保留：看着像错，其实是对的，例如企业的字号。',
  },
  {
    顺序: '示例社区；模范社区；样板社区',
    不得遗漏: '是',
    例句: '模范社区、示例社区、样板社区已完成。|示例社区、样板社区已完成。',
    改后: '示例社区、模范社区、样板社区已完成。|示例社区、模范社区、样板社区已完成。',
    备注: '次序：写一次正确的，其他次序都算错；“不得遗漏”表示少一项也算错。',
  },
  {
    错误: '{县级}委{县级}政府',
    正确: '{县级}委、{县级}政府',
    取代: 'fixed-expressions/{县级}委{县级}政府',
    说明: '本{县级}行文中“{县级}委”“{县级}政府”之间用顿号。',
    例句: '{县级}委{县级}政府印发通知。',
    改后: '{县级}委、{县级}政府印发通知。',
    备注: '改写：通用词典里的一条，本县另有写法；编号可在 check 的结果里看到。',
  },
]

/** With templates for the county of a path `region`; without it, for a county that is plainly none. */
export function starterRows(edition: string, region?: string): string[][] {
  const names = columns.map(([name]) => name)
  const above = [...header(edition), names].map((row) => row.map(filledBy(region)))
  const below = entries.map((cells) => names.map((name) => cellOf(cells, name, region)))
  return [...(region === undefined ? [] : [['地区', region]]), ...above, ...below]
}

/** What a note says of templates stays as it is. */
function cellOf(cells: Cells, name: string, region: string | undefined): string {
  const cell = cells[name] ?? ''
  return name === '备注' ? cell : filledBy(region)(cell)
}

function filledBy(region: string | undefined): (cell: string) => string {
  if (region !== undefined) return (cell) => cell
  return (cell) => Object.entries(example).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), cell)
}

const example = { 省: '示例省', 县: '示例县', 县级: '县', 镇: '示例镇' }

export function starterLayout(rows: readonly (readonly string[])[]): SheetLayout {
  return {
    heading: rows.findIndex(([first]) => first === columns[0][0]),
    widths: columns.map(([, width]) => width),
    choices: new Map(columns.flatMap(([, , words], at) => (words ? [[at, words] as const] : []))),
  }
}

/** With the mark by which spreadsheets know UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return `\ufeff${rows.map((cells) => `${cells.map(cell).join()}\r\n`).join('')}`
}
