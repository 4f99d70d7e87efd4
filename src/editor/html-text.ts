/** All text of an HTML source, as a browser's text nodes hold it, with where each stretch stands in the source. */
import { Tokenizer } from 'htmlparser2'
import type { Range } from '../model/range.js'
import { createPieceBuilder, type Pieces } from './pieces.js'

/** Scripts and styles too: a browser makes text nodes of them. */
export function readHtmlText(source: string): Pieces<Range> {
  const builder = createPieceBuilder<Range>()
  const add = (start: number, end: number): void => builder.add(source.slice(start, end), [start, end])
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: add,
      ontextentity: (codePoint, end) =>
        builder.add(String.fromCodePoint(codePoint), [source.lastIndexOf('&', end - 1), end]),
      ...ignoreRest,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return builder.build()
}

const ignore = (): void => {}
const ignoreRest = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
}
