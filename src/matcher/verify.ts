/** Refuses compiled patterns that are foreign, cut short or altered, before any kernel reads them. */
import { checksumOf } from './checksum.js'
import { CompiledPatternsError } from './errors.js'
import { header, magic, sections, version } from './layout.js'

/** Throws a CompiledPatternsError. */
export function verifyCompiled(compiled: Int32Array): void {
  const fault = faultOf(compiled)
  if (fault !== undefined) throw new CompiledPatternsError(fault)
}

function faultOf(compiled: Int32Array): string | undefined {
  if (compiled.length < header.size) return 'The compiled patterns are cut short: even their header is missing.'
  if (compiled[header.magic] !== magic) return 'These numbers are not compiled patterns of jiaodui.'
  if (compiled[header.version] !== version)
    return `The compiled patterns are of version ${compiled[header.version]}; this jiaodui reads version ${version}.`
  if (compiled[header.length] !== compiled.length || compiled.length % 16 !== 0)
    return `The compiled patterns have ${compiled.length} numbers instead of ${compiled[header.length]}.`
  if (!areOrdered(compiled)) return 'The header of the compiled patterns is damaged.'
  if (compiled[header.checksum] !== checksumOf(compiled))
    return 'The compiled patterns were altered: their checksum differs.'
  return undefined
}

/** Each section begins where the one before it ends, or later, and none beyond the end. */
function areOrdered(compiled: Int32Array): boolean {
  let before: number = header.size
  for (const name of sections) {
    if (compiled[header[name]] < before) return false
    before = compiled[header[name]]
  }
  return before <= compiled.length
}
