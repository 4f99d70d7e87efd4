/** The parts of office files: XML of known kinds, read as it comes. */
import { Parser } from 'htmlparser2'

type Attributes = Readonly<Record<string, string>>

/** What is done with names, which come without their prefix, and with the text between them. */
export interface Handlers {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Names may have a prefix: x:row is row. External entities and types are never read. */
export function walkXml(xml: string, { open, text, close }: Handlers): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (part) => text?.(part),
      onclosetag: (name) => close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
