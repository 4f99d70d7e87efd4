/** Words and characters written twice by a slip: 会议会议, 供销社社, 最全面的的. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import { isHan } from '../text/characters.js'

/** Longest word that is looked for. */
const longest = 6

export const repetition: Rule = {
  id: 'rule/repetition',
  type: 'repetition',
  severity: 'warning',
  confidence: 'likely',
  summary: '词语或字重复，如“会议会议”“供销社社”。',
  *find(reading: Reading): Iterable<Candidate> {
    for (const { end, length } of doublings(reading.text)) {
      const start = end - 2 * length
      if (!(length === 1 ? isSlipOfCharacter(reading, start) : isSlipOfWord(reading, start, length))) continue
      const word = reading.text.slice(end - length, end)
      yield { start, end, suggestions: [word], message: `“${word}”重复，请核对是否多写了一次。` }
    }
  },
}

interface Doubling {
  readonly end: number
  readonly length: number
}

/** Wherever the same one to six Han characters stand twice in a row; where they stand more often, the first two. */
function doublings(text: string): Doubling[] {
  const found: Doubling[] = []
  // The six characters before, in variables: this loop sees every character, and must do nothing with nearly all.
  let [p1, p2, p3, p4, p5, p6] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code === p1 || code === p2 || code === p3 || code === p4 || code === p5 || code === p6) && isHan(code))
      for (let length = 1; length <= longest; length++)
        if (endsDoubling(text, at, length)) found.push({ end: at + 1, length })
    p6 = p5
    p5 = p4
    p4 = p3
    p3 = p2
    p2 = p1
    p1 = code
  }
  return found
}

/** The last `length` characters up to `at` equal those before them, and what is before these does not go on so. */
function endsDoubling(text: string, at: number, length: number): boolean {
  for (let back = 0; back < length; back++)
    if (text.charCodeAt(at - back) !== text.charCodeAt(at - back - length)) return false
  return text.charCodeAt(at - length) !== text.charCodeAt(at - 2 * length)
}

/** Words of one character that no sentence needs twice. In 为了了解 and 存在在 the second one belongs to a neighbour. */
const functionWords = '的了在由和与及将把被向从就都也'
/** 目的的, 标的的, 的的士, 的的确确, 一把把, 和和美美 are right. */
const doubledRightly = /[目标有中端鹄之美打一每]的的|的的[士姐哥确卡]|[一每]把把|和和[美气]|从从容|好好的的/
/** What follows 社 where it begins a word of its own: 社员, 社长, 社有企业. */
const afterBody = '员长会区论址团报情章交保科属有均办内里外务企党级训徽史志旗评友龄工直中方'

function isSlipOfCharacter({ text, countWords }: Reading, start: number): boolean {
  const character = text[start]
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(start + 2, start + 3)
  if (before === character || after === character) return false
  const alone = (at: number): boolean => countWords(at, at + 1) === 1
  if (functionWords.includes(character))
    return !doubledRightly.test(before + character + character + after) && alone(start) && alone(start + 1)
  return character === '社' && isHan(before.charCodeAt(0)) && !afterBody.includes(after || '。') && alone(start + 1)
}

const allHan = /^[\u4e00-\u9fff]+$/

/** Verbs, adverbs and measures that Chinese doubles on purpose: 研究研究, 一步一步, 非常非常. */
const doubledOnPurpose = new Set(
  (
    '研究 讨论 商量 考虑 了解 学习 琢磨 打听 休息 活动 锻炼 调查 放松 比较 试验 打扫 收拾 整理 交流 宣传 检查 介绍 参考 体验 ' +
    '感受 尝试 认识 合计 教育 帮助 支持 反省 照顾 掂量 唠叨 应付 旅游 练习 评价 评估 回忆 表现 意思 表示 联系 沟通 准备 ' +
    '轻松 高兴 暖和 凉快 打扮 清静 热闹 快活 痛快 舒服 亲热 风光 娱乐 运动 走动 活跃 消遣 消化 计较 解释 说明 分析 观察 欣赏 切磋 操练 温习 复习 盘算 斟酌 非常 十分 特别 很多 好多 许多 太多 太好 永远 多少 大家 谢谢 加油 欢迎 恭喜 再见 你好 等等 忽闪 大口 成片 聚焦 降价 面对 ' +
    '来越 看了 会来 不行 对啊 是啊 好啊 快点 慢点 千万 轻轻 慢慢 渐渐 哈哈 呵呵 嘿嘿 叮咚 滴答 哗啦'
  ).split(' '),
)
/** 一件一件, 每人每年, 逐门逐户. */
const measures = /^[一二两三四五六七八九十几每逐各再又越边爬不的年]/
/** A second word that grows into another with what follows: 支队|支队长, 组织|组织者. */
const grows = /^[长员者家卡书们物化性法学人品费率区墙]/
/** 种什么种什么, 谁用谁用: a question that answers itself. */
const questions = /什么|哪|谁/
/** Nouns that are verbs too: 党组织组织, 有关规定规定, 创业创新. */
const nounAndVerb = new Set(
  '组织 规定 出版 保管 设计 报告 决定 通知 要求 计划 领导 指示 代表 装箱 编辑 导演 建议 保险'.split(' '),
)

function isSlipOfWord({ text, countWords }: Reading, start: number, length: number): boolean {
  const middle = start + length
  const end = middle + length
  const word = text.slice(start, middle)
  if (!allHan.test(word) || measures.test(word) || doubledOnPurpose.has(word) || nounAndVerb.has(word)) return false
  if (questions.test(word) || isName(text, start, end)) return false
  // 落实落实再落实, 发展发展再发展.
  if (text.startsWith(`再${word}`, end)) return false
  if (isRun(word) || grows.test(text.slice(end, end + 1))) return false
  if (text.startsWith(word, end) || text.endsWith(word, start)) return false
  const words = countWords(start, middle)
  return (length > 2 ? words > 0 : words === 1) && countWords(middle, end) === words
}

/** Titles and foreign names repeat as they like: 《吉祥吉祥》, 尼克尼克·武罗. */
function isName(text: string, start: number, end: number): boolean {
  return text.startsWith('《', start - 1) || text.startsWith('·', end)
}

/** 哈哈哈哈, and whatever else is one character again and again. */
function isRun(word: string): boolean {
  return word === word[0].repeat(word.length)
}
