/** Keeps the Markdown parser linear: what no person writes is hidden from it, character for character. */

/** Emphasis, strikes and links in one paragraph; the parser pairs them with one another. */
const signs = /[*_~[\]!(]/g
const mostSigns = 2000

/** Quotations and lists, one inside the other, at the start of one line. */
const containers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){64,}/gm
const mostContainers = 64

const paragraphEnd = /\n[ \t]*\r?\n/g

/** The same length, so that every offset stays. */
export function calm(article: string): string {
  const flat = article.replace(containers, (markers) => hideAfter(markers, mostContainers))
  const pieces: string[] = []
  let start = 0
  const take = (end: number): void => {
    pieces.push(calmParagraph(flat.slice(start, end)))
    start = end
  }
  for (const { index, 0: blank } of flat.matchAll(paragraphEnd)) take(index + blank.length)
  take(flat.length)
  return pieces.join('')
}

function calmParagraph(paragraph: string): string {
  const count = paragraph.length <= mostSigns ? 0 : (paragraph.match(signs)?.length ?? 0)
  return count <= mostSigns ? paragraph : paragraph.replace(signs, 'x')
}

function hideAfter(markers: string, most: number): string {
  let seen = 0
  return markers.replace(/>|[-+*]|\d+[.)]/g, (marker) => (++seen > most ? 'x'.repeat(marker.length) : marker))
}
