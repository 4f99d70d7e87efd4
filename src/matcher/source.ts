/** Where the characters of a text come from: a string, or UTF-8 that never becomes a string. */
import { copyCharacters } from './copy.js'
import type { Kernel } from './kernel.js'

export interface Source {
  /** Position in the text of the next character to be read, in UTF-16 units. */
  readonly position: number
  readonly done: boolean
  /** Puts at most `room` characters into the kernel's raw text, from `at` on, and returns how many. */
  read(at: number, room: number): number
  /** Lets the text go. */
  close(): void
}

export class StringSource implements Source {
  position = 0
  done = true
  private text = ''
  private readonly copy: (text: string, at: number) => void

  constructor(kernel: Kernel) {
    this.copy = copyCharacters(kernel.raw)
  }

  open(text: string): void {
    this.text = text
    this.position = 0
    this.done = false
  }

  read(at: number, room: number): number {
    const { text, position } = this
    const end = Math.min(text.length, position + room)
    this.copy(position === 0 && end === text.length ? text : text.slice(position, end), at)
    this.position = end
    this.done = end === text.length
    return end - position
  }

  close(): void {
    this.text = ''
  }
}

const noBytes = new Uint8Array(0)

export class Utf8Source implements Source {
  position = 0
  done = true
  private bytes: Uint8Array = noBytes
  private consumed = 0
  private readonly kernel: Kernel

  constructor(kernel: Kernel) {
    this.kernel = kernel
  }

  open(bytes: Uint8Array): void {
    this.bytes = bytes
    this.position = 0
    this.consumed = 0
    this.done = false
  }

  /** No byte makes more than one character. */
  read(at: number, room: number): number {
    const { bytes, consumed, kernel } = this
    const end = Math.min(bytes.length, consumed + Math.min(room, kernel.bytes.length))
    kernel.bytes.set(consumed === 0 && end === bytes.length ? bytes : bytes.subarray(consumed, end))
    const read = kernel.decode(end - consumed, at, end === bytes.length)
    this.consumed += kernel.consumed
    this.position += read
    this.done = this.consumed === bytes.length
    return read
  }

  close(): void {
    this.bytes = noBytes
  }
}
