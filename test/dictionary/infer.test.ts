/** Guards by themselves from common words: what they silence, what they must not, and what no guard can help. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubtOf, isBelieved } from '../../src/dictionary/doubt.js'
import { asShown, asUnless, excuses, formsToGuard, inferGuards } from '../../src/dictionary/infer.js'
import type { GuardedForm } from '../../src/dictionary/inferred.js'
import { createProofreader } from '../../src/proofreader.js'
import { createWordIndex } from '../../src/text/words.js'
import { commonWords } from '../../src/words.js'

const words = commonWords()

/** A form as bare as a published word list has it: no guard, no example. */
function found(wrong: string, right: string, article: string): string[] {
  const entry = right === '' ? { wrong } : { wrong, right }
  const [guards] = inferGuards(formsToGuard(entry), words)
  const unless = asUnless(guards)
  const dictionaries = [{ id: 'bare', entries: [{ ...entry, ...(unless && { unless }) }] }]
  return createProofreader({ dictionaries })
    .check(article)
    .findings.map(({ text }) => text)
}

describe('a bare entry', () => {
  test.each([
    ['习总书记', '习近平总书记', '认真学习总书记重要讲话。'],
    ['习总书记', '习近平总书记', '大家复习总书记的讲话。'],
    ['按装', '安装', '按装机容量计算补贴。'],
    ['按装', '安装', '按装修标准收取押金。'],
    ['户口薄', '户口簿', '人户分离等户口薄弱环节要补齐。'],
    ['从严治党', '全面从严治党', '坚持全面从严治党。'],
    ['党委政府', '党委、政府', '各级党委、政府要负责。'],
    ['情符', '', '聊天里有许多表情符号。'],
    ['布署', '部署', '总理发布署名文章。'],
    ['己经', '已经', '他靠自己经营果园。'],
    ['路行', '路线', '机动车在公路行驶。'],
    ['正加', '', '各地正加紧抢修。'],
  ])('%s → %s is silent in “%s”', (wrong, right, article) => {
    expect(found(wrong, right, article)).toEqual([])
  })

  test.each([
    ['习总书记', '习近平总书记', '牢记习总书记的嘱托。'],
    ['习总书记', '习近平总书记', '这是来自习总书记的肯定。'],
    ['按装', '安装', '工人正在按装路灯。'],
    ['户口薄', '户口簿', '请携带户口薄原件办理。'],
    ['布署', '部署', '会议对防汛作出布署。'],
    ['己经', '已经', '项目己经开工。'],
    ['省委省政府', '省委、省政府', '听取了广东省委省政府的汇报。'],
    ['省省委', '省委', '陕西省省委召开会议。'],
    ['油泄露', '油泄漏', '海上原油泄露已得到控制。'],
    ['渡假', '度假', '游客住进渡假村。'],
  ])('%s → %s is found in “%s”', (wrong, right, article) => {
    expect(found(wrong, right, article)).toEqual([wrong])
  })
})

test('a guard is shown with the word that made it, the commonest first', () => {
  const shown = asShown(inferGuards([{ text: '户口薄', right: ['户口簿'] }], words)[0])
  expect(shown).toContainEqual({ side: 'after', text: '弱', word: '薄弱', frequency: 1024 })
  expect(shown.map(({ frequency }) => frequency)).toEqual(shown.map(({ frequency }) => frequency).sort((a, b) => b - a))
})

test('no guard is made that would silence an example of the entry', () => {
  const bare: GuardedForm = { text: '己被', right: ['已被'] }
  const texts = (form: GuardedForm) => asUnless(inferGuards([form], words)[0])?.after ?? []
  expect(texts(bare)).toContain('叫')
  expect(texts({ ...bare, examples: ['该项目己被叫停。'] })).toEqual([...texts(bare)].filter((text) => text !== '叫'))
})

const common = words.words.filter(({ text, frequency }) => text.length > 1 && frequency >= 512).map(({ text }) => text)
const slips = fc
  .tuple(fc.constantFrom(...common), fc.constantFrom(...common), fc.nat(), fc.nat())
  .map(([right, other, at, from]) => {
    const place = at % right.length
    return { text: right.slice(0, place) + other[from % other.length] + right.slice(place + 1), right: [right] }
  })
const runs = { seed: 20261121, numRuns: 300 }

test('no guard silences the form alone; each has a word that really stands there', () => {
  fc.assert(
    fc.property(slips, (form) => {
      for (const guard of inferGuards([form], words)[0]) {
        expect(excuses(guard, form.text, '', '')).toBe(false)
        const { side, text, word } = guard
        if (side === 'before') expect((text + form.text).startsWith(word) && word.length > text.length).toBe(true)
        else if (side === 'after') expect((form.text + text).endsWith(word) && word.length > text.length).toBe(true)
        else expect(word.includes(form.text) && word !== form.text).toBe(true)
      }
    }),
    runs,
  )
})

test('a form has the same guards alone and among others', () => {
  fc.assert(
    fc.property(fc.array(slips, { minLength: 2, maxLength: 6 }), (forms) => {
      expect(inferGuards(forms, words)).toEqual(forms.map((form) => inferGuards([form], words)[0]))
    }),
    { ...runs, numRuns: 20 },
  )
})

test('without words there are no guards, and without forms nothing', () => {
  const none = createWordIndex({ name: 'none', version: '1', entries: [] })
  expect(inferGuards([{ text: '按装', right: ['安装'] }], none)).toEqual([[]])
  expect(inferGuards([], words)).toEqual([])
})

describe('a form that is made of common words', () => {
  const doubt = (text: string, ...right: string[]) => doubtOf({ text, right }, words)

  test.each([
    ['启示', '启事', 'refuse'],
    ['必需', '必须', 'demote'],
    ['帐户', '账户', 'demote'],
    ['按装', '安装', undefined],
    ['户口薄', '户口簿', undefined],
    ['部份', '部分', undefined],
    ['招聘启示', '招聘启事', undefined],
  ])('%s → %s: %s', (wrong, right, verdict) => {
    expect(doubt(wrong, right)?.verdict).toBe(verdict)
  })

  test('names both the form and the word', () => {
    expect(doubt('启示', '启事')?.message).toBe(
      '“启示”（词频 512）比正确写法“启事”（词频 64）更常用，会误报；请写成更长的词。若确实处处都错，请在条目里写明 confidence: certain 和 basis。',
    )
    expect(doubt('现在在')?.message).toContain('“现在在”可由常用的词“现在”（词频 32768）和“在”（词频 524288）连成')
  })

  test('is believed of an entry that is certain itself and names its source', () => {
    const entry = { wrong: '帐户', right: '账户', confidence: 'certain', basis: '《现代汉语词典》（第7版）' } as const
    expect(isBelieved(entry)).toBe(true)
    expect(isBelieved({ ...entry, confidence: 'likely' })).toBe(false)
    expect(isBelieved({ wrong: '帐户', confidence: 'certain' })).toBe(false)
  })
})
