/** Where two ways of writing one thing stand, which of them is told, and how sums are read. */
import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/proofreader.js'
import { consistency } from '../../src/rules/consistency.js'
import { differenceOf } from '../../src/rules/consistency-difference.js'
import { readFormal } from '../../src/rules/consistency-sums.js'

const proofreader = createProofreader({ dictionaries: [], rules: [consistency] })
const check = (article: string) => proofreader.check(article).findings

describe('which one is told', () => {
  test('the rarer one, wherever it stands, with a place of the other', () => {
    const article = '县长张健国到会。县长张建国讲话，县长张建国总结。'
    expect(check(article)).toMatchObject([{ range: [2, 5], related: [[10, 13]], suggestions: ['张建国'] }])
  })

  test('of two that stand as often, the later one', () => {
    expect(check('县长张建国到会。县长张健国讲话。')).toMatchObject([{ range: [10, 13] }])
  })

  test('every place of the rarer one', () => {
    const article = '青山水库、青杉水库、青杉水库'
    expect(check(`县里的${article.replaceAll('、', '。县里的')}，县里的青山水库，县里的青山水库`)).toHaveLength(2)
  })
})

test.each([
  ['建国', '健国', { one: '建', other: '健' }],
  ['工作的通知', '工作通知', { one: '的', other: '' }],
  ['甲乙', '乙甲', undefined],
  ['甲', '甲', undefined],
  ['甲乙丙', '甲', undefined],
  ['', '甲', { one: '', other: '甲' }],
])('%s and %s', (one, other, difference) => {
  expect(differenceOf(one, other)).toEqual(difference)
})

test.each([
  ['壹佰贰拾万', 1_200_000],
  ['壹拾万零伍佰', 100_500],
  ['拾万', 100_000],
  ['叁亿贰仟万', 320_000_000],
  ['玖佰玖拾玖', 999],
  ['壹万亿', undefined],
])('%s', (words, sum) => {
  expect(readFormal(words)).toBe(sum)
})

describe('sums in characters and in digits', () => {
  test.each([
    ['合同价壹佰贰拾万元整（￥1,230,000.00元）', '大写金额为1200000元，小写为1,230,000.00元，两处不一致。'],
    ['奖金人民币伍仟元整（小写：500元）', '大写金额为5000元，小写为500元，两处不一致。'],
    ['共计12.5万元（大写：壹拾贰万元整）', '大写金额为120000元，小写为12.5万元，两处不一致。'],
    ['公示期为十五（10）天', '汉字写的是15，数字写的是10，两处不一致。'],
  ])('%s', (article, message) => {
    expect(check(article)).toMatchObject([{ message, suggestions: [] }])
  })

  test.each([
    '共计12.5万元（大写：壹拾贰万伍仟元整）',
    '分三四（5）个组',
    '第三（2）项',
    '附件一（1）',
    '奖金伍佰元整。全年500天',
  ])('%s is right', (article) => {
    expect(check(article)).toEqual([])
  })
})

describe('short names', () => {
  const body = '县里成立了防汛抗旱应急指挥部（以下简称“应急指挥部”）。'
  test.each([
    ['not used', `${body}${'各镇要备足沙袋和编织袋。'.repeat(20)}`, ['没有用到']],
    ['not used in a cutting', body, []],
    ['used', `${body}应急指挥部设在水利局。`, []],
    ['said twice', `${body}应急指挥部设在水利局。${body}应急指挥部实行值班制。`, ['前面已经说明过']],
    ['used before it is said', `请听从应急调度。应急指挥部已成立。${body}应急指挥部设在水利局。`, ['首次出现应写全称']],
    ['in the heading only', `应急指挥部公告\n${body}应急指挥部设在水利局。`, []],
  ])('%s', (_name, article, messages) => {
    const found = check(article)
    expect(found.map(({ severity }) => severity)).toEqual(messages.map(() => 'info'))
    for (const [at, words] of messages.entries()) expect(found[at].message).toContain(words)
  })
})

test.each([
  ['titles', '《关于做好防汛工作的通知》'.repeat(10_000)],
  ['opening marks', '《'.repeat(200_000)],
  ['persons', Array.from({ length: 20_000 }, (_, at) => `县长王${String.fromCharCode(0x4e00 + at)}国`).join('，')],
  ['bodies', '县乡村振兴工程项目'.repeat(20_000)],
  ['bodies that differ', '县里的青山水库，县里的青杉水库，'.repeat(10_000)],
  ['short names', '甲方（以下简称甲）'.repeat(20_000)],
  ['sums', '壹拾万元整（￥20万元）'.repeat(10_000)],
  ['brackets', '十（'.repeat(100_000)],
])('ends: %s', (_name, article) => {
  expect(Array.isArray(check(article))).toBe(true)
})
