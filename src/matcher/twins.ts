/** Patterns given more than once: the tables know the first of them, and each leads to the next. */

export class Twins {
  /** For each pattern the next one of the same characters + 1, or 0. Empty while there are none. */
  next = new Int32Array(0)
  private readonly count: number

  constructor(count: number) {
    this.count = count
  }

  /** Nothing happens where `following` is no pattern. */
  link(id: number, following: number): void {
    if (following < 0) return
    if (this.next.length === 0) this.next = new Int32Array(this.count)
    this.next[id] = following + 1
  }
}
