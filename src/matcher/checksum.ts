/** The checksum of compiled patterns: four lanes, so that a processor works on four numbers at once. */
const factor = 0x9e37_79b1

/** Over all numbers but the checksum itself; there are a multiple of four. Every step can be undone, so that no single altered number goes unseen. */
export function checksumOf(compiled: Int32Array): number {
  // The checksum is the fourth number of the header; the other three begin the lanes.
  let a = mix(1, compiled[0])
  let b = mix(2, compiled[1])
  let c = mix(3, compiled[2])
  let d = 4
  for (let at = 4; at < compiled.length; at += 4) {
    a = mix(a, compiled[at])
    b = mix(b, compiled[at + 1])
    c = mix(c, compiled[at + 2])
    d = mix(d, compiled[at + 3])
  }
  return mix(mix(mix(a, b), c), d)
}

function mix(state: number, number: number): number {
  const mixed = Math.imul(state ^ number, factor)
  return mixed ^ (mixed >>> 15)
}
