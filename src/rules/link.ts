/** Addresses behind the text: empty, placeholders, mistyped, on the author's own machine, or not what the words say. */
import type { Candidate, Reading, Rule } from '../model/rule.js'
import type { Link } from '../model/view.js'
import { type AddressFault, faultOfAddress } from './address-fault.js'
import { deadEnd } from './dead-end.js'
import { createAttachments } from './link-attachment.js'
import { hostOf } from './local-address.js'

export interface LinkOptions {
  /** Hosts that are given up, in lower case, each with the one that took its place, or '' where none did. */
  readonly formerHosts?: Readonly<Record<string, string>>
}

/** Longer ones hold a picture or a file themselves. */
const longest = 2000

/** The rule that ships, with options of your own: `createProofreader({ rules: [...plainRules.filter(…), createLinkRule({…})] })`. */
export function createLinkRule({ formerHosts = {} }: LinkOptions = {}): Rule {
  const former = new Map(Object.entries(formerHosts))
  return {
    id: 'rule/link',
    type: 'link',
    severity: 'warning',
    confidence: 'likely',
    scope: 'article',
    summary: '链接没有地址、地址写错或读者打不开，附件与链接不相符。',
    ...(former.size > 0 && { edition: JSON.stringify([...former]) }),
    *find(reading: Reading): Iterable<Candidate> {
      const faultOfAttachment = createAttachments()
      for (const link of reading.links) {
        if (link.address.length > longest) continue
        const words = reading.text.slice(link.start, link.end).trim()
        const fault =
          faultOf(link, words, reading) ?? formerFault(link.address, former) ?? faultOfAttachment(link, words)
        if (fault) yield { start: link.start, end: link.end, link, ...(words && { related: [link] }), ...fault }
      }
    },
  }
}

function faultOf(link: Link, words: string, { anchors }: Reading): AddressFault | undefined {
  // Browsers drop white space at the ends and line ends within.
  const address = link.address
    .replace(/^[\s\0]+/, '')
    .trimEnd()
    .replace(/[\t\n\r]/g, '')
  if (link.kind === 'source') return address === '' ? emptySource(link) : faultOfAddress(address)
  return (
    deadEnd({ ...link, address }, words, anchors) ??
    faultOfAddress(address) ??
    unfinished(address) ??
    otherHost(address, words)
  )
}

/** Pages that load pictures late keep their addresses elsewhere. */
function emptySource({ scripted }: Link): AddressFault | undefined {
  return scripted ? undefined : { message: '图片或音视频没有地址，显示不出来。', suggestions: [] }
}

/** www.example.cn and an address for mail lead to a page of this very site. */
function unfinished(address: string): AddressFault | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address))
    return {
      message: '邮箱链接的前面缺“mailto:”。',
      suggestions: [`mailto:${address}`],
      severity: 'error',
      confidence: 'certain',
    }
  if (/^(?:www\.[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+){0,3}\.(?:gov|org|com|edu|net)\.cn)(?:[/?#:]|$)/i.test(address))
    return { message: '链接的地址缺“https://”或“http://”。', suggestions: [`https://${address}`, `http://${address}`] }
  return undefined
}

const hostInWords = /^(?:https?:\/\/|(?=www\.))(?:www\.)?([\w-]+(?:\.[\w-]+)+)/i

/** What a reader takes for the address is another. */
function otherHost(address: string, words: string): AddressFault | undefined {
  const host = hostOf(address).replace(/^www\./, '')
  const shown = hostInWords.exec(words)?.[1].toLowerCase()
  if (host === '' || shown === undefined || isSameSite(host, shown)) return undefined
  return { message: '链接的文字是一个网址，实际地址却是另一个网站，请核对。', suggestions: [] }
}

function isSameSite(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`)
}

function formerFault(address: string, former: ReadonlyMap<string, string>): AddressFault | undefined {
  const host = former.size > 0 ? hostOf(address) : ''
  const present = former.get(host)
  if (present === undefined) return undefined
  const suggestions = present === '' ? [] : [address.replace(new RegExp(host.replace(/[.[\]]/g, '\\$&'), 'i'), present)]
  return { message: '链接用的是已停用的域名。', suggestions }
}
