/** Makes a zip archive, sound or not, for tests. */
import { deflateRawSync } from 'node:zlib'

function numbers(...parts: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([size, value]) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUIntLE(value, 0, size)
      return bytes
    }),
  )
}

/** `claimed`: what the archive says of every unpacked size; the truth without it. */
export function zip(
  files: Readonly<Record<string, string | Buffer>>,
  { claimed, flags = 0 }: { readonly claimed?: number; readonly flags?: number } = {},
): Buffer {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content)
    const common = numbers(
      [2, 20],
      [2, flags],
      [2, 8],
      [4, 0],
      [4, 0],
      [4, data.length],
      [4, claimed ?? Buffer.byteLength(content)],
      [2, name.length],
      [2, 0],
    )
    const body = Buffer.concat([numbers([4, 0x04034b50]), common, Buffer.from(name), data])
    index.push(numbers([4, 0x02014b50], [2, 20]), common, numbers([4, 0], [4, 0], [2, 0], [4, at]), Buffer.from(name))
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(index)
  const count = bodies.length
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0])
  return Buffer.concat([...bodies, directory, end])
}
