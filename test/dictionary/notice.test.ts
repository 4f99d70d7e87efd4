/** What is read out of notices: pairs, title, date. Sentences are our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultDictionaries, defaultRules } from '../../src/defaults.js'
import { noticeDictionary, readNotice } from '../../src/dictionary/notice.js'
import { proveDictionary } from '../../src/prove.js'

const pairsOf = (text: string): string[] => readNotice(text).pairs.map(({ right, wrong }) => `${right}≠${wrong}`)

test('a title stands apart without a blank line, as in Word', () =>
  expect(readNotice('关于政府网站检查情况的通报\n经检查，将“安装”错写为“按装”。').title).toBe(
    '关于政府网站检查情况的通报',
  ))

describe('pairs', () => {
  test.each([
    ['错写为', '某局将“安装”错写为“按装”。', ['安装≠按装']],
    ['radicals of a PDF', '将“\u2f3e\u2f1d簿”错写为“\u2f3e\u2f1d薄”。', ['户口簿≠户口薄']],
    ['误写成', '某局把“安装”误写成“按装”。', ['安装≠按装']],
    ['表述为', '将“截至目前”表述为“截止目前”。', ['截至目前≠截止目前']],
    ['without 将', '“安装”错写为“按装”', ['安装≠按装']],
    ['in a row', '将“安装”错写为“按装”，“户口簿”错写为“户口薄”。', ['安装≠按装', '户口簿≠户口薄']],
    ['in a row with 、', '将“安装”错写为“按装”、“户口簿”错写为“户口薄”。', ['安装≠按装', '户口簿≠户口薄']],
    ['lists side by side', '将“安装”“户口簿”分别错写为“按装”“户口薄”。', ['安装≠按装', '户口簿≠户口薄']],
    ['several for one', '将“部署”错写为“布署”“布暑”。', ['部署≠布署', '部署≠布暑']],
    ['lists of unequal length', '将“安装”“部署”“户口簿”错写为“按装”“布署”。', []],
    ['a word between', '将“安装”一词多次错写为“按装”。', ['安装≠按装']],
    ['broken lines', '将“安\n装”错\n\n写为\n“按\r\n装”。', ['安装≠按装']],
    ['a page between', '将“户口\n\n— 3 —\n\n簿”错写为“户口薄”。', ['户口簿≠户口薄']],
    ['a quoted block of Markdown', '> 将**“安装”**错写\n> 为“按装”。', ['安装≠按装']],
    ['straight marks', '将"安装"错写为"按装"。', ['安装≠按装']],
    ['marks set the wrong way', '将”安装“错写为”按装“。', ['安装≠按装']],
    ['corners', '将「安装」错写为『按装』。', ['安装≠按装']],
    ['laws', '将《种子法》错写为《种籽法》。', ['《种子法》≠《种籽法》']],
    ['English inside', '将“Wi-Fi 6 网络”错写为“WiFi 6 网络”。', ['Wi-Fi 6网络≠WiFi 6网络']],
    ['the wrong one first', '“按装”应为“安装”。', ['安装≠按装']],
    ['the wrong one first, put right', '“按装”应更正为“安装”', ['安装≠按装']],
    ['advice', '应将“按装”表述为“安装”。', ['安装≠按装']],
    ['a ban', '“安装”不得写成“按装”。', ['安装≠按装']],
    ['said twice', '将“安装”错写为“按装”。将“安装”错写为“按装”。', ['安装≠按装']],
    ['no error at all', '“某地发布”被称为“示范账号”，文中“甲”。“乙”', []],
    ['a name given', '“数字平台”表述为“五个一”', []],
    ['the same on both sides', '将“安装”错写为“安装”。', []],
    ['a sentence end between', '有“安装”。错写为“按装”', []],
    ['nothing quoted', '将安装错写为按装。', []],
    ['an open quotation', '将“安装错写为“按装', []],
  ])('%s', (_name, text, expected) => expect(pairsOf(text)).toEqual(expected))

  test('in time linear in the text', () => {
    const started = performance.now()
    for (const part of ['“安', '将“甲”、', '“甲”', '将“甲”错写为', '\n ']) readNotice(part.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('title and date', () => {
  const body = '\n\n各镇：\n\n正文2021年1月2日。\n\n某县人民政府办公室\n2024年4月8日\n\n附件'
  test.each([
    ['# 某县办公室\n\n## 某县办公室 关于一季度\n情况的 通报', '某县办公室关于一季度情况的通报'],
    ['某县人民政府办公室\n\n关于检查结果的通报', '某县人民政府办公室关于检查结果的通报'],
    ['某县办公室关于检查\n\n结果的通报', '某县办公室关于检查结果的通报'],
    ['某县2月份管理情况通报', '某县2月份管理情况通报'],
    ['没有标题', undefined],
  ])('%j', (head, title) =>
    expect(readNotice(head + body)).toEqual({ ...(title && { title }), date: '2024-04-08', pairs: [] }),
  )

  test('no such day', () => expect(readNotice('2024年2月30日')).toEqual({ pairs: [] }))
})

describe('as a dictionary', () => {
  test('carries basis and example', () => {
    const notice = { title: '通报', date: '2024-04-08', pairs: [{ wrong: '按装', right: '安装' }] }
    expect(noticeDictionary(notice, 'a').dictionary.entries).toEqual([
      {
        wrong: '按装',
        right: '安装',
        severity: 'error',
        basis: '通报（2024-04-08）',
        examples: { '文中写着按装。': '文中写着安装。' },
      },
    ])
  })
  test('puts together what has several right forms, and refuses what turns round what was said', () => {
    const pair = (wrong: string, right: string) => ({ wrong, right })
    const pairs = [pair('甲', '乙'), pair('甲', '丙'), pair('乙', '甲'), pair('丁', '甲')]
    const { dictionary, refused } = noticeDictionary({ pairs }, 'a')
    expect(dictionary.entries).toMatchObject([{ wrong: '甲', right: ['乙', '丙'], basis: 'a' }])
    expect(refused).toEqual([pair('乙', '甲'), pair('丁', '甲')])
  })
})

const seeds = '../shared/seeds'
const missing = existsSync(seeds) ? '' : ' (skipped: there is no ../shared beside this repository)'

describe.skipIf(missing !== '')(`beside the repository${missing}`, () => {
  const files = missing ? [] : readdirSync(seeds).filter((file) => /^\d.*\.txt$/.test(file))
  const notices = files.map((file) => readNotice(readFileSync(`${seeds}/${file}`, 'utf8')))

  test('finds at least 13 of the 14 pairs that five notices name', () => {
    const found = new Set(notices.flatMap(({ pairs }) => pairs.map(({ wrong }) => wrong)))
    expect(found.size).toBeGreaterThanOrEqual(13)
    expect(notices.every(({ title }) => title?.endsWith('通报'))).toBe(true)
  })
  test('and what it proposes keeps its word', () => {
    for (const notice of notices) {
      const { dictionary } = noticeDictionary(notice, 'notice')
      const { failures } = proveDictionary(dictionary, { dictionaries: defaultDictionaries, rules: defaultRules })
      expect(failures).toEqual([])
    }
  })
})
