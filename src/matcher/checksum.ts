/** The checksum of compiled patterns: four lanes, so that a processor works on four numbers at once. */
import { header } from './layout.js'

const factor = 0x9e37_79b1

/** Over all numbers but the checksum itself. Every step can be undone, so that no single altered number goes unseen. */
export function checksumOf(compiled: Int32Array): number {
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  const end = compiled.length & ~3
  for (let at = 0; at < end; at += 4) {
    a = mix(a, compiled[at])
    b = mix(b, compiled[at + 1])
    c = mix(c, compiled[at + 2])
    d = mix(d, at + 3 === header.checksum ? 0 : compiled[at + 3])
  }
  return mix(mix(mix(a, b), c), d)
}

function mix(state: number, number: number): number {
  const mixed = Math.imul(state ^ number, factor)
  return mixed ^ (mixed >>> 15)
}
