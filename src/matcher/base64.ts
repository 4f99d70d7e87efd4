/** Base64 → bytes, without `atob` and `Buffer`, which the core does not know. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function readBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4))
  let bits = 0
  for (let at = 0, to = 0; to < bytes.length; at++) {
    bits = (bits << 6) | alphabet.indexOf(text[at])
    if (at % 4 > 0) bytes[to++] = bits >> (6 - 2 * (at % 4))
  }
  return bytes
}
