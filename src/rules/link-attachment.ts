/** Whether a link to an attachment leads to that attachment: by number, by kind of file, and each to its own. */
import type { Link } from '../model/view.js'
import type { AddressFault } from './address-fault.js'
import { decoded } from './dead-end.js'

/** For one article: links are told from the first to the last. */
export function createAttachments(): (link: Link, words: string) => AddressFault | undefined {
  /** Address → the number of the attachment that had it first. */
  const taken = new Map<string, number>()
  return ({ kind, address }, words) => {
    const number = kind === 'link' ? numberIn(words, /^[（(]?附件/) : undefined
    const [path] = address.split(/[?#]/, 1)
    const file = decoded(path.slice(path.lastIndexOf('/') + 1))
    return numberFault(number, numberIn(file, /附件/)) ?? fileFault(words, file) ?? sameFault(number, address, taken)
  }
}

const digits = '一二三四五六七八九十'

function numberIn(words: string, label: RegExp): number | undefined {
  const at = label.exec(words)
  const found =
    at &&
    /^\s{0,2}(\d{1,2}|[一二三四五六七八九十])(?![\d一二三四五六七八九十年月份个])/.exec(
      words.slice(at.index + at[0].length),
    )
  return found ? Number(found[1]) || digits.indexOf(found[1]) + 1 : undefined
}

function numberFault(written: number | undefined, linked: number | undefined): AddressFault | undefined {
  if (written === undefined || linked === undefined || written === linked) return undefined
  return { message: `文字是附件${written}，链接的文件名却是附件${linked}，请核对。`, suggestions: [] }
}

const families: Readonly<Record<string, string>> = {
  doc: 'doc', docx: 'doc', wps: 'doc', xls: 'xls', xlsx: 'xls', et: 'xls', ppt: 'ppt', pptx: 'ppt', dps: 'ppt',
  pdf: 'pdf', ofd: 'ofd', zip: 'zip', rar: 'zip', '7z': 'zip', jpg: 'jpg', jpeg: 'jpg', png: 'jpg',
} // biome-ignore format: a table

function fileFault(words: string, file: string): AddressFault | undefined {
  const [written, linked] = [words, file].map((name) => /\.(\w{2,4})$/.exec(name)?.[1].toLowerCase() ?? '')
  const [kind, other] = [families[written], families[linked]]
  if (kind === undefined || other === undefined || kind === other) return undefined
  return { message: `文字写的是${written}文件，链接的却是${linked}文件，请核对。`, suggestions: [], severity: 'info' }
}

function sameFault(number: number | undefined, address: string, taken: Map<string, number>): AddressFault | undefined {
  if (number === undefined || address === '') return undefined
  const first = taken.get(address)
  if (first === undefined) taken.set(address, number)
  if (first === undefined || first === number) return undefined
  return { message: `附件${number}与附件${first}的链接地址相同，请核对。`, suggestions: [] }
}
