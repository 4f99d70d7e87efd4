/** What is wrong with a web address by itself, wherever it stands: it leads nowhere, or nobody but its author there. */
import type { Candidate } from '../model/rule.js'
import { isLocal } from './local-address.js'

export type AddressFault = Pick<Candidate, 'message' | 'suggestions' | 'severity' | 'confidence'>

/** Of an address without white space at its ends. */
export function faultOfAddress(address: string): AddressFault | undefined {
  return doubled(address) ?? unseen(address) ?? misspelt(address) ?? wide(address) ?? local(address)
}

const certain = { severity: 'error', confidence: 'certain' } as const

/** http://https://example.cn: the last protocol is meant, unless it is none. */
function doubled(address: string): AddressFault | undefined {
  const head = /^(?:https?:\/{1,2}){1,8}(?=https?:?\/)/i.exec(address)?.[0]
  if (head === undefined) return undefined
  const rest = address.slice(head.length)
  const first = /^https?:\/\//i.exec(head)?.[0] ?? 'http://'
  const put = /^https?:\/\//i.test(rest) ? rest : rest.replace(/^https?:?\/{1,2}/i, first)
  return { message: '网址的协议重复。', suggestions: [put], ...certain }
}

/** Pasted along, seen by nobody, and no part of any address. */
function unseen(address: string): AddressFault | undefined {
  const put = address.replace(/[\u00a0\u00ad\u200b-\u200f\u2060\u3000\ufeff]|%E2%80%8[BCDEF]|%EF%BB%BF/gi, '')
  if (put === address) return undefined
  return { message: '网址里夹有看不见的字符，打不开。', suggestions: [put], ...certain }
}

const rightProtocol = /^https?:\/\/(?!\/)/i
const anyProtocol =
  /^(?:h{1,2}t{1,3}p{1,2}|htp|hptt|hppt|ttp)(s?)(?:[:：;；]{1,2}(?:[/／\\]{1,3}|(?=www))|[/／\\]{2})(?=[\w\u4e00-\u9fff])/i

/** http//, http:/, http：／／, htpp:// */
function misspelt(address: string): AddressFault | undefined {
  const found = rightProtocol.test(address) ? null : anyProtocol.exec(address)
  if (!found) return undefined
  const put = `http${found[1].toLowerCase()}://${address.slice(found[0].length)}`
  return { message: '网址的协议写错。', suggestions: [put], ...certain }
}

/** The address of a host has no full-width marks and no commas; behind it, the marks that part a query are half width. */
function wide(address: string): AddressFault | undefined {
  const [, head, host, rest] = /^(https?:\/\/)([^/?#／？＃]*)(.*)$/is.exec(address) ?? []
  if (head === undefined) return undefined
  const name = host
    .normalize('NFKC')
    .replace(/[。、,]|\.{2,}/g, '.')
    .replace(/\s/g, '')
  const put = head + name + rest.replace(/[／？＆＝＃％]/g, (mark) => mark.normalize('NFKC'))
  if (put === address) return undefined
  const isSure = /^[\w.-]+(?::\d+)?$/.test(name)
  return {
    message: '网址里的标点应用半角。',
    suggestions: isSure ? [put] : [],
    ...(name !== host && isSure ? certain : {}),
  }
}

function local(address: string): AddressFault | undefined {
  if (!isLocal(address)) return undefined
  return { message: '地址指向本机文件或内部网络，读者打不开。', suggestions: [], severity: 'error' }
}
