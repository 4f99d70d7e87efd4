/** Web and mail addresses in the text are not prose; those that cannot be opened are told. */
import type { Candidate, Reading, Rule, Span } from '../model/rule.js'
import { type AddressFault, faultOfAddress } from './address-fault.js'
import { isLocal } from './local-address.js'

/** Marks of a protocol, in full width too. */
const protocol = /(?<=http)s?[:：;；]?[/／\\]{0,2}/y
/** www。example。gov。cn */
const wideDots = /www[。．](?:[\w-]{1,40}[.。．]){1,4}(?:cn|com|net|org)(?![\w-])/y
const ascii = /[\w.~:/?#@!$&*+;=%-]*/y
/** A path may hold Chinese: it belongs to the address as long as the address goes on behind it or the line ends. */
const chinese = /(?<=[/=_.%-])[\u3400-\u9fff]+(?=[/?#&=_%]|[.-]\w|[\s)>"'\]]|$)/y

export const address: Rule = {
  id: 'rule/address',
  type: 'link',
  severity: 'warning',
  confidence: 'likely',
  summary: '网址和邮箱不是正文，其中的字词不检查；网址写错或读者打不开时提示。',
  triggers: ['://', 'http', 'www.', 'www。', '@'],
  *find({ text, hits }: Reading): Iterable<Candidate> {
    for (const { start, end } of addresses(text, hits)) {
      const fault = faultOf(text.slice(start, end))
      if (fault) yield { start, end, ...fault }
    }
  },
  *protect({ text, hits }: Reading): Iterable<Span> {
    for (const { start, end } of addresses(text, hits)) if (!faultOf(text.slice(start, end))) yield { start, end }
  },
}

function* addresses(text: string, hits: readonly Span[]): Iterable<Span> {
  let done = 0
  for (const hit of hits) {
    if (hit.start < done) continue
    const end = endOfAddress(text, Math.max(hit.end, endOf(wideDots, text, hit.start)))
    yield { start: hit.start, end }
    done = end
  }
}

/** Longer ones are addresses of scripts, and nobody types them. */
const longest = 400

function faultOf(words: string): AddressFault | undefined {
  if (words.length > longest) return undefined
  if (endOf(wideDots, words, 0) > 0) return wideFault(words)
  if (!words.startsWith('http')) return undefined
  const fault = faultOfAddress(words)
  // Who writes for an office may send readers to its own network.
  return fault?.suggestions.length === 0 && isLocal(words) ? { ...fault, severity: 'info' } : fault
}

function wideFault(words: string): AddressFault {
  const put = words.replace(/[。．]/g, '.')
  return { message: '网址里的标点应用半角。', suggestions: [put], severity: 'error', confidence: 'certain' }
}

function endOfAddress(text: string, from: number): number {
  let end = endOf(protocol, text, from)
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
