/** Whether a sentence that bears a former name speaks of the time before, or of the change: then the name is right. */
import type { Form } from '../dictionary/form.js'
import type { Span } from '../model/rule.js'
import { daysIn } from '../text/days.js'

const sentenceEnd = /[。！？；\n]/
/** How far a sentence is read on either side, so that the cost of a name is bounded. */
const nearby = 40

/** 2015年农业部发文, 《农业部关于…》, 农业部（现农业农村部）: a day before the name was given up, a title, the new name. */
export function speaksOfBefore({ since = '', suggestions }: Form, text: string, { start, end }: Span): boolean {
  if (text[start - 1] === '《' && text[end] !== '》') return true
  const head =
    text
      .slice(Math.max(0, start - nearby), start)
      .split(sentenceEnd)
      .pop() ?? ''
  const [tail] = text.slice(end, end + nearby).split(sentenceEnd, 1)
  if (past.test(head) || past.test(tail) || change.test(head) || change.test(tail)) return true
  if (suggestions.some((name) => head.includes(name) || tail.includes(name))) return true
  return daysIn(`${head}，${tail}`).some((day) => day < since.slice(0, day.length))
}

/** Words of sentences that tell how things were. */
const past = /当时|当年|施行(?:以)?前|废止|旧时|[《“]?旧$|原来的|曾[经任在]|历史上|上个?世纪|20世纪/
/** Words of sentences that tell what became of a name. */
const change = /更名|改名|易名|改称|撤销|不再保留|[（(]现|前身/
