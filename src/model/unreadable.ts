/** What readers of files throw; apart from the other errors, so that who reads no files does not load it. */

/** A file that cannot be read; the message says why, in Chinese, without naming the file. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}
