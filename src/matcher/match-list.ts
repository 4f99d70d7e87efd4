/** Matches of one scan in growing typed arrays, which are kept from one scan to the next. */
import type { Kernel } from './kernel.js'
import type { Matches } from './matches.js'

export class MatchList implements Matches {
  count = 0
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  patterns = new Int32Array(256)
  private readonly twins: Int32Array

  /** `twins`: for each pattern, the next one of the same characters + 1; empty where there are none. */
  constructor(twins: Int32Array) {
    this.twins = twins
  }

  clear(): void {
    this.count = 0
  }

  /** Adds the matches of the kernel's last scan. `where`: position of each place; else places are positions. */
  add(kernel: Kernel, where: Int32Array | undefined): void {
    const before = this.count
    if (this.twins.length > 0) this.addWithTwins(kernel)
    else this.addAll(kernel)
    if (where !== undefined) this.relocate(before, where)
  }

  private addAll({ count, starts, ends, patterns }: Kernel): void {
    this.reserve(count)
    append(this.starts, this.count, starts, count)
    append(this.ends, this.count, ends, count)
    append(this.patterns, this.count, patterns, count)
    this.count += count
  }

  private addWithTwins({ count, starts, ends, patterns }: Kernel): void {
    for (let index = 0; index < count; index++) {
      for (let next = patterns[index] + 1; next > 0; next = this.twins[next - 1]) {
        this.reserve(1)
        this.starts[this.count] = starts[index]
        this.ends[this.count] = ends[index]
        this.patterns[this.count++] = next - 1
      }
    }
  }

  /** A match ends after its last character, whatever is skipped behind it. */
  private relocate(from: number, where: Int32Array): void {
    for (let index = from; index < this.count; index++) {
      this.starts[index] = where[this.starts[index]]
      this.ends[index] = where[this.ends[index] - 1] + 1
    }
  }

  private reserve(more: number): void {
    if (this.count + more <= this.starts.length) return
    const length = Math.max(this.count + more, this.starts.length * 2)
    this.starts = longer(this.starts, length)
    this.ends = longer(this.ends, length)
    this.patterns = longer(this.patterns, length)
  }
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length)
  copy.set(numbers)
  return copy
}

/** A few numbers are copied faster one by one, and without the view that copying them at once needs. */
function append(to: Int32Array, at: number, from: Int32Array, count: number): void {
  if (count > 64) to.set(from.subarray(0, count), at)
  else for (let index = 0; index < count; index++) to[at + index] = from[index]
}
