/** Links that go nowhere: empty, placeholders, scripts that do nothing, names that the article does not have. */
import type { Link } from '../model/view.js'
import type { AddressFault } from './address-fault.js'

export function deadEnd(
  { address, scripted }: Link,
  words: string,
  anchors: ReadonlySet<string>,
): AddressFault | undefined {
  if (address === '') return scripted ? undefined : say('链接没有地址。')
  if (/^javascript:/i.test(address)) return scriptFault(address, scripted)
  if (address.startsWith('#')) return scripted ? undefined : anchorFault(address.slice(1), words, anchors)
  if (placeholder.test(address)) return say('链接的地址是占位的，尚未填写。')
  return undefined
}

const placeholder =
  /^(?:https?:\/\/?|about:blank|url|link|链接(?:地址)?|网址|地址|待定|https?:\/\/(?:www\.)?(?:x{2,}(?:\.\w+)*|\*+(?:\.\w+)*|example\.(?:com|org|net)|域名|网址|域名.*))\/?$/i

function say(message: string): AddressFault {
  return { message, suggestions: [] }
}

function scriptFault(address: string, scripted: boolean): AddressFault | undefined {
  const isIdle =
    address.length < 100 &&
    /^javascript:\s*(?:void\s*\(?\s*0?\s*\)?|return(?: false)?|)\s*;*\s*(?:\/\/.*)?$/i.test(address)
  if (!isIdle) return { ...say('链接的地址是一段脚本，发布后可能不起作用，也不安全。'), severity: 'info' }
  return scripted ? undefined : say('链接没有地址，点击后没有反应。')
}

/** Of the page around an article, whatever the article holds. */
const ofPage = /^(?:top|main|content|comments?|header|footer|nav|menu|[/!].*|:~:text=.*)$/i
const upwards = /^(?:返回|回到)?(?:顶部|页首|top)$/i

function anchorFault(name: string, words: string, anchors: ReadonlySet<string>): AddressFault | undefined {
  if (name === '') return upwards.test(words) ? undefined : say('链接的地址是占位的“#”，尚未填写。')
  const known = [name, decoded(name)].flatMap((form) => [form, form.toLowerCase()])
  return ofPage.test(name) || known.some((form) => anchors.has(form))
    ? undefined
    : say('链接指向文中的位置，但文中没有这个位置。')
}

/** As it is where its escapes are none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
