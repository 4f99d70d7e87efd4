/** The dictionary that `dictionary new` writes as a spreadsheet: what the one in YAML says, in rows. */
import type { SheetLayout } from '../../node/xlsx-write.js'

const columns: readonly (readonly [name: string, width: number, choice?: readonly string[]])[] = [
  ['错误', 20],
  ['正确', 20],
  ['包含在', 16],
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
  ['标题', '示例县用语'],
  ['版本日期', edition],
  ['适用范围', '示例县人民政府网站和政务新媒体。'],
  ['来源', '县政府办公室整理'],
  ['许可', 'MIT'],
  ['反馈', '县政府办公室'],
  ['类别', '姓名职务'],
  ['级别', '错误'],
  ['把握', '确定'],
  ['依据', '县政府办公室行文规范'],
]

const entries: readonly Cells[] = [
  {
    错误: '示列县',
    正确: '示例县',
    包含在: '示列县志',
    例句: '示列县召开会议。',
    改后: '示例县召开会议。',
    放过: '旧书《示列县志》现存三册。',
    备注: '改错：改成本县的词。“包含在”写不算错的情形，“放过”用例句证明它有用。',
  },
  {
    保留: '示例按装机电公司',
    放过: '示例按装机电公司中标。',
    备注: '保留：看着像错，其实是对的，例如企业的字号。',
  },
  {
    顺序: '示例镇；模范镇；样板镇',
    不得遗漏: '是',
    例句: '模范镇、示例镇、样板镇已完成。|示例镇、样板镇已完成。',
    改后: '示例镇、模范镇、样板镇已完成。|示例镇、模范镇、样板镇已完成。',
    备注: '次序：写一次正确的，其他次序都算错；“不得遗漏”表示少一项也算错。',
  },
  {
    错误: '县委县政府',
    正确: '县委、县政府',
    取代: 'fixed-expressions/县委县政府',
    说明: '本县行文中“县委”“县政府”之间用顿号。',
    例句: '县委县政府印发通知。',
    改后: '县委、县政府印发通知。',
    备注: '改写：通用词典里的一条，本县另有写法；编号可在 check 的结果里看到。',
  },
]

export function starterRows(edition: string): string[][] {
  const names = columns.map(([name]) => name)
  return [...header(edition), names, ...entries.map((cells) => names.map((name) => cells[name] ?? ''))]
}

export const starterLayout: SheetLayout = {
  heading: header('').length,
  widths: columns.map(([, width]) => width),
  choices: new Map(columns.flatMap(([, , words], at) => (words ? [[at, words] as const] : []))),
}

/** With the mark by which spreadsheets know UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return `\ufeff${rows.map((cells) => `${cells.map(cell).join()}\r\n`).join('')}`
}
