/** A terminal's text, with its colours, as a picture. */

const charWidth = 9
const lineHeight = 24
const margin = 16

/** The colours that the command uses, on a dark ground. */
const colours: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold"',
  '2': 'fill="#8b949e"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
  '34': 'fill="#79c0ff"',
  '35': 'fill="#d2a8ff"',
  '36': 'fill="#76e3ea"',
  '90': 'fill="#8b949e"',
}

/** `title` is what is read out to those who do not see it. */
export function pictureOf(text: string, title: string): string {
  const lines = text.trimEnd().split('\n')
  const width = 2 * margin + charWidth * Math.max(...lines.map((line) => cellsOf(plain(line))))
  const height = 2 * margin + lineHeight * lines.length
  const rows = lines.map((line, at) => rowFor(line, margin + lineHeight * (at + 0.75)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<g font-family="Menlo, Consolas, 'Noto Sans Mono CJK SC', 'WenQuanYi Micro Hei Mono', monospace" font-size="15" fill="#e6edf3">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Each stretch of one style stands where its first cell is, so that no font shifts what follows it. */
function rowFor(line: string, y: number): string {
  let cells = 0
  let style: readonly string[] = []
  const parts = line.split(/\u001b\[(\d+)m/).map((part, at) => {
    if (at % 2 === 1) {
      const style1 = colours[part]
      style = style1 === undefined ? [] : [...style, style1]
      return ''
    }
    const x = margin + charWidth * cells
    cells += cellsOf(part)
    return part.trim() === ''
      ? ''
      : `<text x="${x}" y="${y}" xml:space="preserve"${attributes(style)}>${escaped(part)}</text>`
  })
  return parts.join('')
}

function attributes(style: readonly string[]): string {
  const byName = new Map(style.map((attribute) => [attribute.split('=')[0], attribute]))
  return [...byName.values()].map((attribute) => ` ${attribute}`).join('')
}

/** Chinese characters and marks take two. */
function cellsOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (character.charCodeAt(0) < 0x2e80 && !/[“”‘’—…·→]/.test(character) ? 1 : 2),
    0,
  )
}

function plain(line: string): string {
  return line.replace(/\u001b\[\d+m/g, '')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
