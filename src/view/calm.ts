/** Keeps the Markdown parser linear: what no person writes is hidden from it, character for character. */

/** Emphasis, strikes and links in one paragraph; the parser pairs them with one another. */
const signs = /[*_~[\](]/g
const mostSigns = 2000

/** Quotations and lists, one inside the other, at the start of one line. */
const containers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){64,}/gm
const mostContainers = 64

/** What ends a paragraph: a blank line, or one that begins an item, a heading or a row of a table. */
const paragraphEnd = /\n(?=[ \t>]*(?:\r?\n|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|))/g

/** The same length, so that every offset stays. */
export function calm(article: string): string {
  const flat = article.replace(containers, (markers) => hideAfter(markers, mostContainers))
  const pieces: string[] = []
  let start = 0
  for (const { index } of flat.matchAll(paragraphEnd)) {
    pieces.push(calmParagraph(flat.slice(start, index)))
    start = index
  }
  pieces.push(calmParagraph(flat.slice(start)))
  return pieces.join('')
}

function calmParagraph(paragraph: string): string {
  const count = paragraph.length <= mostSigns ? 0 : (paragraph.match(signs)?.length ?? 0)
  if (count <= mostSigns) return paragraph
  // An address stays no prose: the parser is shown a piece of code instead.
  const addressed = paragraph.replace(/\]\([^()\s]+\)/g, (address) => `\`${'x'.repeat(address.length - 2)}\``)
  return addressed.replace(signs, 'x')
}

function hideAfter(markers: string, most: number): string {
  let seen = 0
  return markers.replace(/>|[-+*]|\d+[.)]/g, (marker) => (++seen > most ? 'x'.repeat(marker.length) : marker))
}
