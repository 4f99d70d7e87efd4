/** Whether a law is another country's, or of another time: they have laws of the same names, and of names that ours lack. */

const places =
  '[美英法德俄韩泰]国|日本|意大利|瑞士|瑞典|印度|越南|朝鲜|巴西|荷兰|奥地利|加拿大|新加坡|澳大利亚|西班牙|土耳其|俄罗斯|苏联|欧盟|台湾|香港|澳门|' +
  '民国|墨西哥|阿根廷|(?<![云湖河海])南非|埃及|以色列|马来西亚|印度尼西亚|菲律宾|巴基斯坦|乌克兰|比利时|挪威|芬兰|丹麦|新西兰|该国|本国|外国|他国'
const elsewhere = new RegExp(`(?:${places})[^，。；]{0,4}$`)

/** Told by what stands before the name, or before its mark: 日本《图书馆法》. */
export function isElsewhere(text: string, start: number): boolean {
  return elsewhere.test(text.slice(Math.max(0, start - 10), start))
}

const former = /(?:原|旧|修[订正改]前的?|[0-9]{4}年(?:[^，。；、]{0,5}的)?)[《（(]?$/

/** 2005年《证券法》, 修订前的《公司法》: a version that had articles of its own. */
export function isFormer(text: string, start: number): boolean {
  return former.test(text.slice(Math.max(0, start - 12), start))
}
