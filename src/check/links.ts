/** Whether the addresses behind an article's text answer. Others ask for them: it takes a network, and time. */
import type { Finding } from '../model/finding.js'
import type { Format, Link, View } from '../model/view.js'
import { faultOfAddress } from '../rules/address-fault.js'
import { createView } from '../view/view.js'

/**
 * Answers with the status of HTTP; rejects where nobody answers. `fetchStatus` of `jiaodui/node` is one; in a browser or
 * behind a proxy bring your own.
 */
export type AskAddress = (address: string) => Promise<number>

export interface LinkCheckOptions {
  /** What the article is written in; plain text has no links. */
  readonly format?: Format
  /** Address of the page that the article will stand on, for links such as /2024/1.html; without it they are passed over. */
  readonly base?: string
  /** How many addresses are asked for at once; 4 without it. */
  readonly atOnce?: number
}

/**
 * Findings on links and pictures that do not answer, in the article's order. Each address is asked for once; those that
 * `rule/link` finds fault with never are, nor are any on the network of who asks. Never rejects.
 */
export async function checkLinks(
  article: string,
  ask: AskAddress,
  { format = 'html', base, atOnce = 4 }: LinkCheckOptions = {},
): Promise<readonly Finding[]> {
  const view = createView(article, format)
  const asked = view.links.map((link) => ({ link, address: absolute(link.address.trim(), base) }))
  const answers = await askAll(new Set(asked.map(({ address }) => address)), ask, atOnce)
  return asked
    .flatMap(({ link, address }) => {
      const weight = weigh(answers.get(address))
      return weight ? [createFinding(link, weight, view)] : []
    })
    .sort((a, b) => a.range[0] - b.range[0])
}

/** undefined for what is no page: mail, a place in the article, a picture in code. */
function absolute(address: string, base: string | undefined): string | undefined {
  const [whole, origin, path] = /^(https?:\/\/[^/?#]+)([^?#]*\/)?/i.exec(base ?? '') ?? []
  if (/^\/\//.test(address)) return known(`${/^http:/i.test(whole ?? '') ? 'http:' : 'https:'}${address}`)
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return known(address)
  if (origin === undefined || address === '' || address.startsWith('#')) return undefined
  return known(address.startsWith('/') ? origin + address : `${origin}${path ?? '/'}${address}`)
}

function known(address: string): string | undefined {
  const page = address.replace(/#.*$/s, '')
  return /^https?:\/\//i.test(page) && faultOfAddress(page) === undefined ? page : undefined
}

/** Where nobody answered: 0. */
async function askAll(
  addresses: ReadonlySet<string | undefined>,
  ask: AskAddress,
  atOnce: number,
): Promise<ReadonlyMap<string | undefined, number>> {
  const answers = new Map<string, number>()
  const waiting = [...addresses].filter((address) => address !== undefined)[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (const address of waiting)
      answers.set(
        address,
        await Promise.resolve(address)
          .then(ask)
          .catch(() => 0),
      )
  }
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work))
  return answers
}

type Weight = Pick<Finding, 'severity' | 'confidence' | 'message'>

/** Sites that turn machines away answer 401, 403 or 429: of them nothing is known. */
function weigh(status: number | undefined): Weight | undefined {
  if (status === 0) return { severity: 'info', confidence: 'possible', message: '链接连不上，请核对。' }
  if (status === 404 || status === 410)
    return { severity: 'warning', confidence: 'likely', message: `链接的页面不存在（${status}）。` }
  if (status !== undefined && status >= 500)
    return { severity: 'info', confidence: 'possible', message: `链接的网站出错（${status}），请稍后再看。` }
  return undefined
}

function createFinding({ address, place, start, end }: Link, weight: Weight, view: View): Finding {
  const words = view.text.slice(start, end).trim()
  return {
    ruleId: 'rule/dead-link',
    type: 'link',
    ...weight,
    range: place,
    ...(words && { related: [view.locate(start, end)] }),
    text: address,
    suggestions: [],
    source: { dictionary: 'rule' },
  }
}
