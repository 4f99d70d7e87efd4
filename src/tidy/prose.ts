/** What is put in order wherever prose stands, in any format: spaces between Chinese characters, and width. */
import type { LayoutEdit } from '../model/layout.js'
import type { Range } from '../model/range.js'
import type { View } from '../model/view.js'
import { layoutEdit } from './draft.js'
import type { TidyPlan } from './options.js'
import { allSpaces, createSpaceJudge } from './spaced-run.js'
import { spacesBetweenChinese } from './spaces.js'
import { halfWidth, hasLetter, wideStretches } from './width.js'

/** What a format has to say: where its markup would be hurt. */
export interface ProseLimits {
  /** White space side by side is seen as one space. */
  readonly collapses: boolean
  readonly keepsSpace: (range: Range) => boolean
  readonly keepsWidth: (range: Range, isLetter: boolean) => boolean
}

export function* spaceEdits(view: View, limits: ProseLimits, plan: TidyPlan): Iterable<LayoutEdit> {
  const judge = plan.spaces === 'all' ? allSpaces : createSpaceJudge(plan.wordBoundary)
  for (const { start, end } of spacesBetweenChinese(view.text, limits.collapses, judge)) {
    const places = view.parts(start, end).map(({ article }) => article)
    if (places.some(limits.keepsSpace)) continue
    for (const range of places) yield layoutEdit('space', range, '', '汉字和中文标点之间不留空格。')
  }
}

export function* widthEdits(article: string, view: View, limits: ProseLimits): Iterable<LayoutEdit> {
  for (const { start, end } of wideStretches(view.text)) {
    const put = halfWidth(view.text.slice(start, end))
    for (const part of view.parts(start, end)) {
      const [from, to] = part.article
      const seen = view.text.slice(part.view[0], part.view[1])
      const isLetter = hasLetter(seen)
      // An entity that stands for one is seldom met, and is left alone.
      if (article.slice(from, to) !== seen || isHalfEntity(article, from) || limits.keepsWidth(part.article, isLetter))
        continue
      const text = put.slice(part.view[0] - start, part.view[1] - start)
      yield layoutEdit('width', part.article, text, `${isLetter ? '字母' : '数字'}用半角。`)
    }
  }
}

/** Longer than the name of any entity, and than its number. */
const longestEntity = 40

/** Whether half-width characters would become markup: &ａmp; or <ｂ. */
function isHalfEntity(article: string, at: number): boolean {
  return /(?:<[/!?]?|&#?[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]*)$/.test(article.slice(Math.max(0, at - longestEntity), at))
}
