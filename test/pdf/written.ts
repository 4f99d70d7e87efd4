/** Writes small PDFs for tests, sound or not, with a Chinese font that is not embedded. */

export interface WrittenText {
  readonly text: string
  /** Of the baseline, in points. */
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Between the characters. */
  readonly spacing?: number
  /** The matrix of the text up to its place, for what is turned. */
  readonly turned?: readonly [number, number, number, number]
}

export interface WrittenPage {
  readonly texts: readonly WrittenText[]
  readonly rotate?: number
  /** What else is drawn. */
  readonly content?: string
}

/** `map`: how the codes of the font become characters; `identity` by a table in the file, `gb1` by one that pdfjs-dist brings. */
export interface PdfSettings {
  readonly map?: 'identity' | 'gb1' | 'none'
  readonly vertical?: boolean
  /** More objects, each with its number. */
  readonly objects?: Readonly<Record<number, string>>
  readonly trailer?: string
}

const width = 595
const height = 842

export function writePdf(pages: readonly WrittenPage[], settings: PdfSettings = {}): Buffer {
  const { map = 'identity', vertical = false, objects = {}, trailer = '' } = settings
  const first = 10
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  const way = vertical ? 'V' : 'H'
  const table = map === 'identity' ? '/ToUnicode 6 0 R' : ''
  const all: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    3: `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${map === 'gb1' ? 'UniGB-UCS2' : 'Identity'}-${way} /DescendantFonts [4 0 R] ${table} >>`,
    4: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (${map === 'gb1' ? 'GB1' : 'Identity'}) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 ${map === 'gb1' ? '/W [1 95 500]' : '/W [32 126 500]'} >>`,
    5: '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /CapHeight 700 /ItalicAngle 0 /StemV 80 >>',
    6: stream(unicodeTable()),
    ...objects,
  }
  for (const [at, page] of pages.entries()) {
    const { rotate = 0, content = '', texts } = page
    all[first + 2 * at] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> /XObject << /X1 9 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`
    all[first + 2 * at + 1] = stream(`${texts.map(shown).join('\n')}\n${content}`)
  }
  return assemble(all, trailer)
}

function shown({ text, x, y, size = 16, spacing = 0, turned = [1, 0, 0, 1] }: WrittenText): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
  return `BT /F1 ${size} Tf ${spacing} Tc ${turned.join(' ')} ${x} ${y} Tm <${codes.join('')}> Tj ET`
}

/** Each code is the character of that number. */
function unicodeTable(): string {
  const hex = (value: number): string => value.toString(16).padStart(2, '0')
  const ranges = Array.from({ length: 256 }, (_, high) => `<${hex(high)}00> <${hex(high)}ff> <${hex(high)}00>`)
  const blocks = [0, 100, 200].map((from) => ranges.slice(from, from + 100))
  const written = blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${written.join('\n')}\nendcmap end end`
}

export function stream(content: string, dictionary = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${dictionary} >>\nstream\n${content}\nendstream`
}

function assemble(objects: Readonly<Record<number, string>>, trailer: string): Buffer {
  const parts = ['%PDF-1.7\n']
  const places = new Map<number, number>()
  let length = parts[0].length
  for (const [number, body] of Object.entries(objects)) {
    const part = `${number} 0 obj\n${body}\nendobj\n`
    places.set(Number(number), length)
    parts.push(part)
    length += part.length
  }
  const last = Math.max(...places.keys())
  const lines = Array.from({ length: last }, (_, at) => {
    const place = places.get(at + 1)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  parts.push(`xref\n0 ${last + 1}\n0000000000 65535 f \n${lines.join('')}`)
  parts.push(`trailer\n<< /Size ${last + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`)
  return Buffer.from(parts.join(''), 'latin1')
}

/** Lines of text, from the top of a page down; the first of a paragraph is set in where it begins with spaces. */
export function linesOfText(lines: readonly string[], { x = 80, y = 740, step = 28, size = 16 } = {}): WrittenText[] {
  return lines.map((line, at) => {
    const text = line.trimStart()
    return { text, x: x + (line.length - text.length) * size, y: y - at * step, size }
  })
}
