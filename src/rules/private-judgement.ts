/** What is said of a private number; the number itself is in no message. */
import type { Candidate } from '../model/rule.js'

/** Without suggestions of its own the usual mask is suggested. */
export interface Judgement extends Pick<Candidate, 'message' | 'severity' | 'confidence'> {
  readonly suggestions?: readonly string[]
}

export function hide(kind: string): Judgement {
  return { message: `公开的文本里有个人的${kind}，应隐去一部分。` }
}
