/** A word of two to six characters written twice: 会议会议, 进一步进一步. */
import type { Reading } from '../model/rule.js'
import { isHan } from '../text/characters.js'

const allHan = /^[\u4e00-\u9fff]+$/

/** Verbs, adverbs and measures that Chinese doubles on purpose: 研究研究, 一步一步, 非常非常. */
const doubledOnPurpose = words(
  '研究 讨论 商量 考虑 了解 学习 琢磨 打听 休息 活动 锻炼 调查 放松 比较 试验 打扫 收拾 整理 交流 宣传 检查 介绍 参考 体验 ' +
    '感受 尝试 认识 合计 教育 帮助 支持 反省 照顾 掂量 唠叨 应付 旅游 练习 评价 评估 回忆 表现 意思 表示 联系 沟通 准备 ' +
    '轻松 高兴 暖和 凉快 打扮 清静 热闹 快活 痛快 舒服 亲热 风光 娱乐 运动 走动 活跃 消遣 消化 计较 解释 说明 分析 观察 欣赏 切磋 操练 温习 复习 盘算 斟酌 ' +
    '非常 十分 特别 很多 好多 许多 太多 太好 永远 多少 大家 谢谢 加油 欢迎 恭喜 再见 你好 等等 忽闪 大口 成片 聚焦 降价 面对 ' +
    '来越 看了 会来 不行 对啊 是啊 好啊 快点 慢点 千万 轻轻 慢慢 渐渐 哈哈 呵呵 嘿嘿 叮咚 滴答 哗啦 这么 那么',
)
/** 一件一件, 每人每年, 逐门逐户. */
const measures =
  /^(?!四川|一体|一系列|一带|一致|一般|一直|一旦|一把手|三农|两国)[一二两三四五六七八九十几逐再又越边爬不的年]/
/** A second word that grows into another with what follows: 支队|支队长, 组织|组织者, 黄石|黄石港区. */
const grows = /^(?:[长员者家卡书们物化性法学人品费率区墙]|.区)(?!士|民|员|才|口|次|数|大|际|位|域)/
/** 种什么种什么, 谁用谁用: a question that answers itself. */
const questions = /什么|哪|谁/
/** Nouns that are verbs too: 党组织组织, 有关规定规定, 创业创新. */
const nounAndVerb = words('组织 规定 出版 保管 设计 报告 决定 通知 要求 计划 领导 指示 代表 装箱 编辑 导演 建议 保险')
/** Nouns that begin a name for something of their own, whoever is named before them: 县医院|医院感染, 区政府|政府采购. */
const compounds: Readonly<Record<string, RegExp>> = {
  医院: /^(?:感染|管理|文化|制剂|等级|评审|信息|院|门|药|污|财务|建设|党|内|外|自制|领导)/,
  政府: /^(?:采购|网站|信息|债|性|投资|购买|工作|职能|补贴|规章|绩效|常务|党组|专项|信用|公报|服务|督|预算|数据|机关|门户|办|食堂)/,
  企业: /^(?:文化|年金|标准|所得税|信用|职工|党|开办|登记|注册|法|名称|注销|改制|管理|信息|家|自|投资|服务|债|集|高管|负责)/,
  学校: /^(?:卫生|食堂|食品|体育|安全|管理|文化|党|教育|章程|课|建设|领导|周边)/,
  社区: /^(?:矫正|卫生|教育|戒毒|康复|养老|居|工作|治理|服务|建设|党|网格|医|干部|大|志愿|活动|嵌入|便民)/,
  银行: /^(?:卡|账户|帐户|业|贷款|存款|间|汇票|本票|承兑|结算|保函|理财|机构|监管)/,
  公司: /^(?:治理|章程|债|党|注册|股东|董事|监事|股票|高管|员工|内部|总部)/,
  国家: /^(?:级|标准|安全|机关|公园|利益|助学|奖学|赔偿|重点|电网|机构|考试|通用|储备|队|治理|公务|工作|统计|规定|科|药监|知识|发展)/,
  教师: /^(?:节|资格|队伍|培训|代表|职|招聘|发展|编制|岗位|进修)/,
  学生: /^(?:会|资助|证|军训|工作|宿舍|公寓|代表|处|干部|社团|体质|食堂|家长)/,
  项目: /^(?:常务|副?经理|总监|部|资金|库|法人|组|建设|管理|负责|所在|办|审批|谋划|前期|验收|评审|申报|施工)/,
  工程: /^(?:款|质量|师|建设|造价|监理|量|技术|机械|总|进度|施工|价|结算|勘察|设计|咨询|项目|概算|变更|验收)/,
  苏丹: /^人民/,
  网站: /^(?:群|建设|管理|平台|名称|主办|标识|安全|内容)/,
  中心: /^(?:小学|城区|组|支公司|血站|学校|广场|城|镇|村|主任|医院|校|幼儿园|卫生院|敬老院|党|岗|站|地带|支行|负责)/,
  法院: /^(?:院|文化|工作|系统|执行|审判|干警|党|公告|调解|判决|裁定)/,
  街道: /^(?:办|党|社区|人大|工委|综合|辖区)/,
  大学: /^(?:生|城|校|英语|教|物理|语文|本科)/,
  中学: /^(?:生|教|语文|数学|校|高级|一级|英语)/,
  小学: /^(?:生|教|语文|数学|校|部|段|一|高级)/,
}

export function isSlipOfWord({ text, countWords }: Reading, start: number, length: number): boolean {
  const middle = start + length
  const end = middle + length
  const word = text.slice(start, middle)
  const after = text.slice(end, end + 4)
  if (!allHan.test(word) || measures.test(word) || doubledOnPurpose.has(word) || nounAndVerb.has(word)) return false
  if (questions.test(word) || isName(text, start, end) || isCompound(text, start, word, after)) return false
  // 落实落实再落实, 发展发展再发展.
  if (text.startsWith(`再${word}`, end)) return false
  if (isRun(word) || grows.test(after) || isRhyme(text, start, end)) return false
  if (text.startsWith(word, end) || text.endsWith(word, start)) return false
  const count = countWords(start, middle)
  return (length > 2 ? count > 0 : count === 1) && countWords(middle, end) === count
}

function isCompound(text: string, start: number, word: string, after: string): boolean {
  const before = text.charAt(start - 1)
  return (isHan(before.charCodeAt(0)) || /[A-Za-z0-9”）》]/.test(before)) && Boolean(compounds[word]?.test(after))
}

/** Titles and foreign names repeat as they like: 《吉祥吉祥》, 尼克尼克·武罗. */
function isName(text: string, start: number, end: number): boolean {
  return text.startsWith('《', start - 1) || text.startsWith('·', end)
}

/** 哈哈哈哈, and whatever else is one character again and again. */
function isRun(word: string): boolean {
  return word === word[0].repeat(word.length)
}

/** Words that begin a sentence and stand before a comma. */
const openings = words(
  '其中 近日 随后 目前 此外 同时 因此 但是 据悉 当前 今年 去年 会上 会前 会后 期间 随即 日前 昨日 今天 首先 其次 最后 另外',
)

/** 小满小满，麦粒渐满: a clause of its own, as sayings and songs have it. */
function isRhyme(text: string, start: number, end: number): boolean {
  return (
    end - start === 4 &&
    !openings.has(text.slice(start, start + 2)) &&
    /[，,！!？?~…]/.test(text.charAt(end)) &&
    !/[\u4e00-\u9fff\d]/.test(text.charAt(start - 1))
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
