/** One character written twice: 的的, 由由, 供销社社, 开展展. */
import type { Reading } from '../model/rule.js'
import { isHan } from '../text/characters.js'

/** Words of one character that no sentence needs twice. In 为了了解 and 存在在 the second one belongs to a neighbour. */
const functionWords = '的了在由和与及将把被向从就都也并或对于以而为是第要该至'
/** 目的的, 标的的, 的的士, 的的确确, 一把把, 和和美美 are right. */
const doubledRightly =
  /[谁想需重主]要要|[但若凡还只总正]是是|[作认成行因人华以长化视]为为|[目标有中端鹄之美打一每]的的|的的[士姐哥确卡黎]|[一每]把把|和和[美气]|从从容|好好的的|[受忘免少完已经]了了|[一每反成配]对对|针对对/
/** With what follows the second one makes a word that segmenters do not know: 在|在建, 和|和谈. */
const wordsBegun: Readonly<Record<string, string>> = {
  的: '士姐哥确卡黎',
  了: '解然结却断如',
  在: '建校职岗编册线读逃场押途野华京婚园任即先世座此外内下案位家乎意望',
  和: '平谐谈解睦气田县林政顺龙静硕布风声',
  与: '会时世其共众日',
  及: '时格早其至笄第',
  将: '军士领来近门帅相乐',
  把: '手关握控脉守酒',
  被: '告子动褥害捕申审执征服侵困保拆监举',
  向: '日阳前导往心好来东西南北上下量学',
  从: '业事严前重轻优军政教医江化善速众小此中头来容犯',
  就: '业医地近餐读诊任学职座是此绪寝',
  都: '江市匀昌安城兰督护会',
  由: '于来此衷头',
  也: '门许是',
  并: '网购轨发重存行列联肩非且不入案处举进排立用蒂',
  或: '许者是然有',
  对: '口外方策手象联岸面待接照比标应抗立话账症内华台流讲决阵准称冲',
  于: '是都田田洪',
  以: '色军及来上下内外为便免往后前北南东西此太',
  而: '且是已今后立言',
  为: '期止首主了着何此民国本难数界例由证重害政人党他',
  是: '非否是',
  要: '求素点事件领职害闻塞道员好',
  至: '今少于多上此关诚',
}
/** After digits, a measure twice is a slip but for what goes on so: 3月月底, 12户户均, 5个个人. */
const measures: Readonly<Record<string, string>> = {
  年: '过仅近满逾约纪少老幼迈富深久底初末均度产报龄轻代货会级前中内检薪终息夜利画鉴关限',
  月: '底初末均度份报供球饼台色子嫂',
  日: '落出本报前均内常夜产照光电益语化军元程子新喀',
  个: '人体性别案股位',
  例: '如外会',
  吨: '位',
  元: '旦首素',
  座: '位谈椅',
  名: '额单称词誉字义录牌医校家师将',
  岁: '月末数',
  户: '均主籍外口型',
  项: '目',
  件: '均',
  亩: '均产',
}
/** What follows 社 where it begins a word of its own: 社员, 社长, 社有企业. */
const afterBody = '员长会区论址团报情章交保科属有均办内里外务企党级训徽史志旗评友龄工直中方'
/** Characters that end words and begin none when a clause ends after them, and yet stand twice: 立法法, 山沟沟, 实实在在. */
const endsTwice =
  '中学的了在法时面沟个次年天听声美万文利拉娜丽莉莎菲琳婷妹哥爸妈爷奶婆公叔伯姑姨舅弟姐宝星人家事处仅累勃甸裸腾饽乎汹融洋难巴黑滚斑彤苍当看'
/** What stands after a clause's last word. */
const clauseEnd = /^[，。；：、！？）”》\n的了是和与及等]/

export function isSlipOfCharacter(reading: Reading, start: number): boolean {
  const { text, countWords } = reading
  const character = text[start]
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(start + 2, start + 3)
  if (before === character || after === character) return false
  const alone = (at: number): boolean => countWords(at, at + 1) === 1
  if (functionWords.includes(character))
    return (
      !doubledRightly.test(before + character + character + after) &&
      !(after && wordsBegun[character]?.includes(after)) &&
      alone(start) &&
      alone(start + 1)
    )
  const goesOn = measures[character]
  if (goesOn !== undefined && /[\d万亿]/.test(before)) return !(after && goesOn.includes(after))
  if (character === '社') return isHan(before.charCodeAt(0)) && !afterBody.includes(after || '。') && alone(start + 1)
  return isEndOfWordTwice(reading, start)
}

/** 开展展，: a word, its last character once more, and the clause ends. 干干净净 and 一幕幕 are right. */
function isEndOfWordTwice({ text, countWords }: Reading, start: number): boolean {
  const first = start - 1
  return (
    clauseEnd.test(text.slice(start + 2, start + 3)) &&
    isHan(text.charCodeAt(first)) &&
    !endsTwice.includes(text[start]) &&
    text[first] !== text[first - 1] &&
    text[first] !== '一' &&
    countWords(first, start + 1) === 1 &&
    countWords(start + 1, start + 2) === 1
  )
}
