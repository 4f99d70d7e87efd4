/** CRC-32, the checksum of files in zip archives. */

const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  return sum
})

export function checksum(bytes: Uint8Array): number {
  let sum = -1
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ remainders[(sum ^ bytes[at]) & 0xff]
  return (sum ^ -1) >>> 0
}
