/** What is wrong with templates before they are filled: names without values, and several values where one text stands. */
import type { Region } from '../model/entry.js'
import { textsOf } from './forms.js'
import { dictionaryShape, entryShapes, type Requirement, requirements } from './shape.js'
import { variablesIn } from './template.js'

/** Far more than a county needs: 30 departments of 40 towns. */
const most = 2_000

const { texts, list, unless, pairs } = requirements
/** Keys whose texts may become several. Of several right forms one would have to be chosen. */
const lists = [dictionaryShape, ...Object.values(entryShapes)]
  .flatMap((shape) => Object.entries(shape) as [string, Requirement][])
  .flatMap(([key, requirement]) => ([texts, list, unless, pairs].includes(requirement) && key !== 'right' ? [key] : []))

/** What is wrong with the templates of an entry, or of a header, whose id need not be one. */
export function templateFaults(written: object, id: string, region: Region): string[] {
  const unknown = unknownFaults(written, region)
  if (unknown.length > 0) return unknown
  const inId = variablesIn(id)
  if (sizeOf(inId, region) > most) return [`“${id}”会变成 ${most} 条以上，请少用几个有多个值的名称。`]
  return Object.entries(written).flatMap(([key, part]) => {
    const free = variablesIn(part).filter((name) => !inId.includes(name))
    if (sizeOf(free, region) > most) return [`“${key}”会有 ${most} 种以上，请少用几个有多个值的名称。`]
    const several = lists.includes(key) ? [] : free.filter((name) => sizeOf([name], region) !== 1)
    return several.map((name) => severalMessage(name, key))
  })
}

export function unknownFaults(written: object, region: Region): string[] {
  const unknown = variablesIn(written).filter((name) => region[name] === undefined)
  return unknown.map((name) => unknownMessage(name, region))
}

/** How many values the names have together. */
export function sizeOf(names: readonly string[], region: Region): number {
  return names.reduce((size, name) => size * textsOf(region[name]).length, 1)
}

function unknownMessage(name: string, region: Region): string {
  const known = Object.keys(region).map((other) => `{${other}}`)
  if (known.length === 0) return `“{${name}}”没有值：请在词典开头写上地区，如 region: 陕西省/宝鸡市/眉县。`
  return `“{${name}}”没有值，可用的有 ${known.join('、')}；也可以在 region 里写上“${name}”和它的值。`
}

function severalMessage(name: string, key: string): string {
  return `“{${name}}”有几个值，不能写在“${key}”里；在 id 里也写上“{${name}}”，就每个值各成一条。`
}
