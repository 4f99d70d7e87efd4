// @ts-nocheck AssemblyScript: see kernel.ts.
/** Folding: one look-up for each character, where it stands or on its way from the raw text. */
import { foldEnd, foldList } from './blob'
import { foldAt, rawAt, textAt, whereAt } from './memory'

/** The blob lists character | what it is read as << 16. Nothing is read as U+0000, so that 0 is no entry. */
export function prepareFolds(): void {
  for (let character: i32 = 0; character < 65536; character++) store<u16>(foldAt + ((<usize>character) << 1), character)
  for (let at = foldList; at < foldEnd; at += 4) {
    if (load<u32>(at) !== 0) store<u16>(foldAt + ((<usize>load<u16>(at)) << 1), load<u16>(at, 2))
  }
}

/** Folds characters `from` … `to` - 1 of the text where they stand. */
export function fold(from: i32, to: i32): void {
  const end = textAt + ((<usize>to) << 1)
  for (let at = textAt + ((<usize>from) << 1); at < end; at += 2) {
    store<u16>(at, load<u16>(foldAt + ((<usize>load<u16>(at)) << 1)))
  }
}

/**
 * Folds the first `characters` of the raw text and appends them at place `at` of the text, without those that are
 * skipped; `where` remembers where each came from, `origin` being the position of the first. Returns the text's length.
 */
export function gather(characters: i32, at: i32, origin: i32): i32 {
  let to = textAt + ((<usize>at) << 1)
  let where = whereAt + ((<usize>at) << 2)
  for (let index: i32 = 0; index < characters; index++) {
    const character = <u32>load<u16>(rawAt + ((<usize>index) << 1))
    const folded = <u32>load<u16>(foldAt + ((<usize>character) << 1))
    const visible = <usize>((folded !== 0xffff) | (character === 0xffff))
    store<u16>(to, folded)
    store<i32>(where, origin + index)
    to += visible << 1
    where += visible << 2
  }
  return <i32>((to - textAt) >>> 1)
}
