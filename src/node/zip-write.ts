/** Files → a zip archive. */
import { deflateRawSync } from 'node:zlib'

/** Names are ASCII. */
export function writeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const data = deflateRawSync(content)
    const sizes = numbers([4, checksum(content)], [4, data.length], [4, content.length], [2, name.length], [2, 0])
    const common = Buffer.concat([numbers([2, 20], [2, 0], [2, 8], [2, 0], [2, firstDay]), sizes])
    const body = Buffer.concat([numbers([4, 0x04034b50]), common, Buffer.from(name), data])
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at])
    index.push(numbers([4, 0x02014b50], [2, 20]), common, place, Buffer.from(name))
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(index)
  const end: Field[] = [
    [2, bodies.length],
    [2, bodies.length],
    [4, directory.length],
    [4, at],
    [2, 0],
  ]
  return Buffer.concat([...bodies, directory, numbers([4, 0x06054b50], [2, 0], [2, 0], ...end)])
}

/** 1980-01-01: the same files give the same archive. */
const firstDay = (1 << 5) | 1

type Field = readonly [bytes: 2 | 4, value: number]

function numbers(...fields: readonly Field[]): Buffer {
  const parts = fields.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes)
    part.writeUIntLE(value, 0, bytes)
    return part
  })
  return Buffer.concat(parts)
}

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
