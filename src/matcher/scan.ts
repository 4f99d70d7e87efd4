/** Brings a text to a kernel piece by piece, and its matches back: the part that both kernels share. */
import { dropsAny } from './fold.js'
import type { Kernel } from './kernel.js'
import { header } from './layout.js'
import { MatchList } from './match-list.js'
import type { Matches } from './matches.js'
import { type Source, StringSource, Utf8Source } from './source.js'

export interface Scan {
  text(text: string): Matches
  utf8(bytes: Uint8Array): Matches
}

/** Characters that a kernel takes at a time, beside the beginning of a match that the piece before cut off. */
export const pieceLength = 32_768

export function createScan(kernel: Kernel, compiled: Int32Array): Scan {
  const strings = new StringSource(kernel)
  const bytes = new Utf8Source(kernel)
  const found = new MatchList(compiled.subarray(compiled[header.twinAt], compiled[header.foldAt]))
  const folds = compiled.subarray(compiled[header.foldAt])
  const folding = folds.length === 0 ? 'none' : dropsAny(folds) ? 'gather' : 'in place'
  const overlap = Math.max(0, compiled[header.longest] - 1)
  return {
    text(text) {
      strings.open(text)
      return run(kernel, strings, found, folding, overlap)
    },
    utf8(text) {
      bytes.open(text)
      return run(kernel, bytes, found, folding, overlap)
    },
  }
}

type Folding = 'none' | 'in place' | 'gather'

/** `kept` characters stand in the kernel's text, the first of them at position `origin`. */
function run(kernel: Kernel, source: Source, found: MatchList, folding: Folding, overlap: number): Matches {
  found.clear()
  let kept = 0
  let origin = 0
  for (let done = false; !done; ) {
    const position = source.position
    const read = source.read(folding === 'gather' ? 0 : kept, kernel.text.length - kept)
    if (folding === 'in place') kernel.fold(kept, kept + read)
    kept = folding === 'gather' ? kernel.gather(read, kept, position) : kept + read
    done = source.done
    // What begins in the last places may reach into the next piece; it is found there.
    const places = done ? kept : Math.max(0, kept - overlap)
    scanPlaces(kernel, found, kept, places, folding === 'gather' ? -1 : origin)
    if (done) break
    kernel.text.copyWithin(0, places, kept)
    if (folding === 'gather') kernel.where.copyWithin(0, places, kept)
    kept -= places
    origin += places
  }
  source.close()
  return found
}

/** With an origin of -1, positions are those that the kernel remembers of each character. */
function scanPlaces(kernel: Kernel, found: MatchList, length: number, places: number, origin: number): void {
  for (let from = 0; from < places; ) {
    from = kernel.scan(length, from, places, Math.max(0, origin))
    if (kernel.count > 0) found.add(kernel, origin < 0 ? kernel.where : undefined)
  }
}
