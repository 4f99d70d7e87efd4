/** Web and mail addresses in the text are not prose. */
import type { Reading, Rule, Span } from '../model/rule.js'

const ascii = /[\w.~:/?#@!$&*+;=%-]*/y
/** A path may hold Chinese: it belongs to the address as long as the address goes on behind it or the line ends. */
const chinese = /(?<=[/=_.%-])[\u3400-\u9fff]+(?=[/?#&=_%]|[.-]\w|[\s)>"'\]]|$)/y

export const address: Rule = {
  id: 'rule/address',
  type: 'link',
  severity: 'info',
  confidence: 'certain',
  summary: '网址和邮箱不是正文，其中的字词不检查。',
  triggers: ['://', 'www.', '@'],
  *protect({ text, hits }: Reading): Iterable<Span> {
    let done = 0
    for (const hit of hits) {
      if (hit.start < done) continue
      const end = endOfAddress(text, hit.end)
      done = end
      yield { start: hit.start, end }
    }
  },
}

function endOfAddress(text: string, from: number): number {
  let end = from
  for (;;) {
    const next = endOf(chinese, text, endOf(ascii, text, end))
    if (next === end) return end
    end = next
  }
}

function endOf(part: RegExp, text: string, from: number): number {
  part.lastIndex = from
  return part.exec(text) ? part.lastIndex : from
}
