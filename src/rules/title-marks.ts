/** 《关于贯彻《信访工作条例》的通知》: a title in a title has single marks, 〈信访工作条例〉. */
import type { Candidate } from '../model/rule.js'
import type { Mark } from './paired-marks.js'

/** Longest stretch between two marks of one title. */
const longest = 60
/** The marks are those of one paragraph. */
export function* nestedTitles(text: string, marks: readonly Mark[]): Iterable<Candidate> {
  let last: readonly Mark[] = []
  for (const mark of marks) {
    if (!'《》〈〉'.includes(mark.sign)) continue
    last = [...last.slice(-3), mark]
    if (isNested(last)) yield singled(text, last)
  }
}

/** Outer and inner title, one right after the other, each closed. */
function isNested(last: readonly Mark[]): boolean {
  return last.map(({ sign }) => sign).join('') === '《《》》' && last.every(isNear)
}

function isNear({ at }: Mark, index: number, all: readonly Mark[]): boolean {
  const gap = index === 0 ? 0 : at - all[index - 1].at
  return gap <= longest && (index !== 2 || gap > 1)
}

/** The whole of it: the name inside may be known as right. */
function singled(text: string, [outer, open, close, last]: readonly Mark[]): Candidate {
  const words = `${text.slice(outer.at, open.at)}〈${text.slice(open.at + 1, close.at)}〉${text.slice(close.at + 1, last.at)}》`
  return { start: outer.at, end: last.at + 1, suggestions: [words], message: '书名号里的书名号用单书名号“〈〉”。' }
}
