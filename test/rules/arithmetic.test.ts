/** Figures that do not add up: the calculation, the places, and what is no certain reading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../src/model/view.js'
import { createProofreader } from '../../src/proofreader.js'
import { arithmetic } from '../../src/rules/arithmetic.js'

const { check } = createProofreader({ rules: [arithmetic] })

type Cell = string | number | readonly [words: string | number, columns: number, rows?: number]

function html(rows: readonly (readonly Cell[])[]): string {
  const cell = (content: Cell): string => {
    const [words, columns, down = 1] = typeof content === 'object' ? content : [content, 1]
    return `<td colspan="${columns}" rowspan=${down}><p>${words}</p></td>`
  }
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`
}

/** Each finding as the article's words, what should stand there, and its related places. */
function found(article: string, format: Format = 'html'): string[] {
  return check(article, { format }).findings.map(({ range, suggestions, related = [] }) => {
    const places = related.map(([start, end]) => article.slice(start, end))
    return `${article.slice(...range)}→${suggestions.join()} (${places.join('+')})`
  })
}

test('a finding marks the total, shows the calculation and points to the parts', () => {
  const article = html([
    ['镇', '上报', '采用'],
    ['甲镇', 21, 5],
    ['乙镇', 16, 6],
    ['丙镇', 22, 7],
    ['合计', 37, 18],
  ])
  const [finding, ...others] = check(article, { format: 'html' }).findings
  expect(others).toEqual([])
  expect(finding).toMatchObject({ ruleId: 'rule/arithmetic', text: '37', suggestions: ['59'] })
  expect(finding.message).toBe('合计有误：21+16+22=59，文中为37，请核对。')
  expect(finding.edits).toBeUndefined()
  expect(finding.related?.map(([start, end]) => article.slice(start, end))).toEqual(['21', '16', '22'])
})

describe('tables', () => {
  test('subtotals in the second column, the total in the first', () => {
    const rows: Cell[][] = [
      [
        ['场景', 1, 2],
        ['类型', 1, 2],
        ['数量', 2],
      ],
      ['受理', '办结'],
      [['街面', 1, 3], '垃圾', 240, 29],
      ['占道', 505, 66],
      ['合计', 745, 96],
      ['防汛', '积水', 9, 6],
      [['合计', 2], 754, 101],
    ]
    expect(found(html(rows))).toEqual(['96→95 (29+66)'])
  })

  test('groups of columns, each with its total', () => {
    const rows: Cell[][] = [
      [
        ['账号', 1, 2],
        ['原创', 3],
        ['转载', 3],
      ],
      ['1月', '2月', '汇总', '1月', '2月', '汇总'],
      ['甲', 3, 4, 7, 5, 6, 10],
    ]
    expect(found(html(rows))).toEqual(['10→11 (5+6)'])
  })

  test('the total before its parts', () => {
    const rows: Cell[][] = [
      ['镇', '合计', '男', '女'],
      ['全县', 33, 15, 18],
      ['甲镇', 10, 4, 6],
      ['乙镇', 12, 6, 6],
      ['丙镇', 12, 5, 6],
    ]
    expect(found(html(rows))).toEqual(['12→11 (5+6)'])
  })

  test('a row of totals at the top', () => {
    const rows: Cell[][] = [
      ['镇', '户数', '人数'],
      ['合计', 30, 101],
      ['甲镇', 10, 40],
      ['乙镇', 20, 60],
    ]
    expect(found(html(rows))).toEqual(['101→100 (40+60)'])
  })

  test('Markdown, with cells that are empty', () => {
    const rows = ['| 镇 | 一季度 | 二季度 | 合计 |', '|--|--|--|--|', '| 甲 |  | **2** | 2 |', '| 乙 | 4 | 5 | 8 |']
    expect(found(rows.join('\n'), 'markdown')).toEqual(['8→9 (4+5)'])
  })

  test.each(['合　计', '合　　计', '合 计', '合&nbsp;&nbsp;计', '<b>合计</b>：', '合计（户）'])('a head %s', (head) => {
    const rows: Cell[][] = [
      ['镇', '户数'],
      ['甲', 10],
      ['乙', 20],
      [head, 31],
    ]
    expect(found(html(rows))).toEqual(['31→30 (10+20)'])
  })

  test('lines with tabs, over an empty line where a page ends', () => {
    const rows = ['镇\t计划\t\t', '\t1月\t2月\t汇总', '甲镇\t1\t2\t3', '', '乙镇\t4\t5\t8']
    expect(found(rows.join('\n'), 'text')).toEqual(['8→9 (4+5)'])
  })

  test('a line that lost a cell or has one too many', () => {
    const head = '镇\t1月\t2月\t汇总\t备注\n'
    expect(found(`${head}1\t2\t3\t无\n`, 'text')).toEqual([])
    // Wrong from either end, so that it is wrong wherever the other cell belongs.
    expect(found(`${head}甲镇\t4\t5\t8\t7\t无\n`, 'text')).toEqual(['8→9 (4+5)'])
    expect(found(`${head}甲镇\t4\t5\t2\t7\t无\n`, 'text')).toEqual([])
  })

  test.each<[name: string, rows: Cell[][]]>([
    [
      'a mean',
      [
        ['年', '得分'],
        ['甲', 90],
        ['乙', 80],
        ['合计', 85],
      ],
    ],
    [
      'rounded figures',
      [
        ['年', '亿元', '件'],
        ['甲', '1.24', 1],
        ['乙', '2.34', 2],
        ['合计', '3.6', 3],
      ],
    ],
    [
      'money in and out',
      [
        ['年', '收入', '支出', '合计'],
        [2021, 500, 300, 200],
        [2022, 700, 300, 400],
      ],
    ],
    [
      'levels',
      [
        ['科目', '金额'],
        ['一、工资', 100],
        ['其中：津贴', 30],
        ['二、办公', 50],
        ['合计', 150],
      ],
    ],
    [
      'rows left out',
      [
        ['镇', '户', '人'],
        ['甲', 10, 40],
        ['乙', 20, 60],
        ['合计', 90, 300],
      ],
    ],
    [
      'prices',
      [
        ['车', '单价', '数量', '小计'],
        ['甲', 12, 3, 36],
        ['乙', 20, 2, 40],
        ['合计', '', 5, 76],
      ],
    ],
    [
      'words among figures',
      [
        ['镇', '户'],
        ['甲', 10],
        ['乙', '约20'],
        ['合计', 31],
      ],
    ],
    [
      'no head',
      [
        ['甲', 10],
        ['乙', 20],
        ['合计', 31],
      ],
    ],
  ])('nothing is said of %s', (_name, rows) => {
    expect(found(html(rows))).toEqual([])
  })
})

describe('sentences', () => {
  test.each([
    ['代表50人，其中男20人、女21人。', '分项之和与总数不符：20+21=41，文中为50，请核对。'],
    [
      '有学校56所，其中高中3所、初中12所、小学42所，学生3.2万人。',
      '分项之和与总数不符：3+12+42=57，文中为56，请核对。',
    ],
    ['共发布信息60条，其中原创21条、转载38条。', '分项之和与总数不符：21+38=59，文中为60，请核对。'],
    ['投入1.5亿元，其中省级0.6亿元、县级1.2亿元。', '分项之和与总数不符：0.6+1.2=1.8，文中为1.5，请核对。'],
    ['收稿64篇，其中采用20篇，占比30%。', '占比与数量不符：20÷64=31%，文中为30%，请核对。'],
    ['受理120件，去年同期100件，同比增长25%。', '由100到120，应为20%，文中为25%，请核对。'],
    ['“甲县医保”“乙县反诈”订阅号3个未更新。', '所列的是2项，文中为“3”，请核对。'],
    ['入选的有“山”“水”“林”等2个品牌。', undefined],
    ['“山”“水”“林”等2个品牌入选。', '所列的是3项，文中为“2”，请核对。'],
    ['未报送的：县教育局、县交通局3个单位。', '所列的是2项，文中为“3”，请核对。'],
    ['价格由12.5%提高到15.1%，提高3.6个百分点。', '由12.5到15.1，应为2.6个百分点，文中为3.6个百分点，请核对。'],
  ])('%s', (sentence, message) => {
    expect(check(sentence).findings.map((finding) => finding.message)).toEqual(message === undefined ? [] : [message])
  })

  test.each([
    '贷款余额500亿元，其中涉农贷款300亿元、小微企业贷款250亿元。',
    '有职工120人，其中行政编制30人、事业编制60人。',
    '有村12个，其中重点村5个、一般村8个以上。',
    '共500余人，其中男300人、女250人。',
    '收到意见60条，其中采纳21条，占比35%。',
    '投资3.7亿元，其中一期1.3亿元、二期2.5亿元。',
    '平均寿命69岁，其中城区79岁，农村69岁。',
    '在册50人，其中在岗30人、借调12人等。',
    '培训40人，其中党员35人、干部20人。',
    '比重由12.5%提高到15.1%，提高2.5个百分点。',
    '企业从1.2万家增加到1.5万家，增长25%。',
    '受理120件，去年同期100件，同比增长20%。',
    '包括《甲》和《乙》《丙》三个篇章。',
  ])('leaves %s', (sentence) => {
    const findings = check(sentence).findings.map((finding) => finding.message)
    expect(findings).toEqual([])
  })
})

const seeds = '../shared/seeds'

test.skipIf(!existsSync(seeds))(
  'the notices: every total that is wrong, and no other (skipped without ../shared)',
  () => {
    const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
    const articles = names.sort().map((name) => readFileSync(`${seeds}/${name}`, 'utf8'))
    const messages = articles.map((article) => check(article).findings.map((finding) => finding.message))
    const [first, ...others] = messages
    expect(others.flat()).toEqual([])
    expect(first.filter((message) => !message.startsWith('合计有误'))).toEqual([
      '各等次之和与总数不符：10+24+2=36，文中为39，请核对。',
      '所列的是2项，文中为“3”，请核对。',
    ])
    const sums = first.filter((message) => message.startsWith('合计有误'))
    expect(sums).toContain('合计有误：21+16+22=59，文中为37，请核对。')
    // By hand: 14 rows of 15 in the first two groups, 10 in the third.
    expect(sums).toHaveLength(38)
  },
)

describe('time grows with the text and no faster', () => {
  test.each([
    '合计',
    '合计\t1\t2\n',
    '其中',
    '1件，其中',
    '”“',
    '“甲”“乙”',
    '，共1',
    '1件、',
    '不合格',
    '甲局、',
    '从1件增长',
    '合计  1  2\n\n',
  ])('%j', (words) => {
    const time = (text: string): number => {
      const start = performance.now()
      check(text)
      return performance.now() - start
    }
    const text = words.repeat(10_000)
    time(text)
    expect(time(text + text + text + text)).toBeLessThan(40 * (time(text) + 5))
  })

  test.each(['<tr><td>合计<td>1', '<td rowspan=99999 colspan=99999>合计', '<table><tr><td>合计<td>1<tr><td>合计<td>2'])(
    '%j',
    (words) => {
      const time = (text: string): number => {
        const start = performance.now()
        check(`<table><tr><td>镇<td>数${text}`, { format: 'html' })
        return performance.now() - start
      }
      const text = words.repeat(5_000)
      time(text)
      expect(time(text + text + text + text)).toBeLessThan(40 * (time(text) + 5))
    },
  )
})
