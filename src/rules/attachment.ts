/** Annexes: 附件：1、任务分工表； → 附件：1.任务分工表, and titles that are not those of the list. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { readNumber } from '../text/chinese-number.js'
import { type Annex, type AttachmentList, annexAt, type Listed, listAt } from './attachment-list.js'
import { titleUnlike } from './attachment-title.js'

export const attachment: Rule = {
  id: 'rule/attachment',
  type: 'document',
  severity: 'warning',
  confidence: 'likely',
  scope: 'article',
  summary: '附件说明的写法不合国家标准，或者附件的序号、标题与附件说明不一致。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）第7.3.4条、第7.3.7条',
  triggers: ['附件'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    let list: AttachmentList | undefined
    for (const hit of hits) {
      if (!beginsLine(text, hit)) {
        if (list) yield* mentioned(text, hit, list)
        continue
      }
      const annex = annexAt(text, hit)
      if (annex && list) yield* judgeAnnex(text, annex, list)
      const next = listAt(text, hit)
      if (next) yield* judgeList(next)
      else yield* judgeHead(text, hit, annex)
      list = next ?? list
    }
  },
}

function beginsLine(text: string, { start }: Span): boolean {
  return /(?:^|\n)[\s#*\-\u3000]{0,12}$/.test(text.slice(Math.max(0, start - 13), start))
}

function* judgeList({ items }: AttachmentList): Iterable<Candidate> {
  for (const [place, item] of items.entries()) {
    yield* ended(item)
    if (item.number > 0) yield* counted(item, place + 1)
  }
  if (items.length === 1 && items[0].number === 1)
    yield { ...items[0].numbering, suggestions: [], message: '只有一个附件时不编顺序号。', severity: 'info' }
}

/** 统计表； ends without a mark. */
function* ended({ title, end }: Listed): Iterable<Candidate> {
  if (/^[^。；;，,：:]+[。；;，,]$/.test(title))
    yield {
      start: end - 2,
      end,
      suggestions: [title.slice(-2, -1)],
      message: '附件名称后不加标点。',
      confidence: 'certain',
    }
}

function* counted({ number, mark, numbering: { start, end } }: Listed, place: number): Iterable<Candidate> {
  if (number !== place) {
    const message = '附件的顺序号不连续或者重复，请核对。'
    yield { start, end: end - mark.length, suggestions: [String(place)], message }
  } else if (!'.．'.includes(mark))
    yield { start, end, suggestions: [`${number}.`], message: '附件的顺序号后用“.”。', confidence: 'certain' }
}

/** 附件4 where three are listed. */
function* mentioned(text: string, { start, end }: Span, { items }: AttachmentList): Iterable<Candidate> {
  const found = /^[ \u3000]?(\d{1,2})(?![\d.—～-])/.exec(text.slice(end, end + 6))
  if (found && Number(found[1]) > items.length && items[0].number === 1)
    yield {
      start,
      end: end + found[0].length,
      suggestions: [],
      message: tooMany(items.length),
      related: spansOf(items),
    }
}

function* judgeAnnex(text: string, annex: Annex, { items }: AttachmentList): Iterable<Candidate> {
  if (annex.number > items.length) {
    const message = tooMany(items.length)
    yield { start: annex.start, end: annex.end, suggestions: [], message, related: spansOf(items) }
    return
  }
  const item = items[Math.max(0, annex.number - 1)]
  const unlike = annex.number > 0 || items.length === 1 ? titleUnlike(text, annex, item) : undefined
  if (unlike) yield unlike
}

function tooMany(listed: number): string {
  return `附件说明只列了${listed}个附件，请核对附件的顺序号。`
}

function spansOf(items: readonly Listed[]): Span[] {
  return items.slice(-1).map(({ start, end }) => ({ start, end }))
}

/** 附件1： and 附件一. */
function* judgeHead(text: string, { start, end }: Span, annex: Annex | undefined): Iterable<Candidate> {
  if (annex?.mark) {
    const suggestions = [text.slice(start, annex.end - annex.mark.length)]
    yield { start, end: annex.end, suggestions, message: '附件顺序号后不加标点。' }
  }
  const chinese = /^([一二三四五六七八九十]{1,3})(?:[：:]|\s*(?:\n|$))/.exec(text.slice(end, end + 12))
  if (chinese) {
    const number = chinese[1]
    const suggestions = [`附件${readNumber(number)}`]
    yield { start, end: end + number.length, suggestions, message: '附件的顺序号用阿拉伯数字。', severity: 'info' }
  }
}
