/** The parts of office files: XML of known kinds, read as it comes. */
import { Parser } from 'htmlparser2'
import { UnreadableError } from './decode.js'

type Attributes = Readonly<Record<string, string>>

/** What is done with names, which come without their prefix, and with the text between them. */
export interface Handlers {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** No office program nests so deep, and the parser's time for a tag grows with the depth. */
const deepest = 1000

/**
 * Names may have a prefix: x:row is row. External entities and types are never read. Throws an UnreadableError for elements
 * nested deeper than any program writes them, and whatever a handler throws.
 */
export function walkXml(xml: string, { open, text, close }: Handlers): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepest) throw new UnreadableError('里面的标记嵌套太深，不是正常的文件')
        open?.(local(name), attributes)
      },
      ontext: (part) => text?.(part),
      onclosetag: (name) => {
        depth--
        close?.(local(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
