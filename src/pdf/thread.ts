/** Runs in a thread of its own, so that a hostile file can be given up: reads a PDF with pdfjs-dist and hands over its pages. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentInitParameters, TextItem, TextStyle } from 'pdfjs-dist/types/src/display/api.js'
import type { Message } from './message.js'
import type { Item, Page, Point } from './page.js'

const mostPages = 10_000

/** What pdfjs-dist needs for drawing only, and misses where no canvas is installed. */
const drawing = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }

const send = (message: Message): void => parentPort?.postMessage(message)

async function readPages(bytes: Uint8Array): Promise<void> {
  for (const [name, value] of Object.entries(drawing))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { promise } = getDocument(settingsFor(bytes))
  const document = await promise
  if (document.numPages > mostPages) return send({ kind: 'fault', fault: 'pages' })
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items, styles } = await page.getTextContent({ disableNormalization: true })
    const texts = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
    const [left, bottom, right, top] = page.view
    const read: Page = {
      number,
      view: [left, bottom, right, top],
      items: texts.flatMap((item) => readItem(item, styles[item.fontName])),
    }
    send({ kind: 'page', page: read })
    page.cleanup()
  }
  send({ kind: 'end' })
}

/** Fonts of Chinese that are not embedded are read by the tables that come with the package. */
function settingsFor(data: Uint8Array): DocumentInitParameters {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    data,
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }
}

/** Nothing where it has no size: it is not seen. */
function readItem({ str: text, transform, width, height }: TextItem, style: TextStyle | undefined): Item[] {
  const [a, b, c, d, x, y] = transform as readonly number[]
  const [em, size] = [Math.hypot(a, b), Math.hypot(c, d)]
  if (!(em > 0 && size > 0 && Number.isFinite(em + size + x + y + width + height))) return []
  const right: Point = [a / em, b / em]
  const up: Point = [c / size, d / size]
  const origin: Point = [x, y]
  if (style?.vertical) {
    const down: Point = [-up[0], -up[1]]
    return [{ text, origin, along: down, up: right, length: height, em: size, low: -em / 2, high: em / 2 }]
  }
  const { low, high } = reachOf(style)
  return [{ text, origin, along: right, up, length: width, em, low: low * size, high: high * size }]
}

/** Fonts often tell nonsense of themselves; then it is that of most Chinese fonts. */
function reachOf(style: TextStyle | undefined): { readonly low: number; readonly high: number } {
  const { ascent = 0, descent = 0 } = style ?? {}
  const isSound = ascent > 0.5 && ascent < 1.5 && descent <= 0 && descent > -0.6
  return isSound ? { low: descent, high: ascent } : { low: -0.12, high: 0.88 }
}

try {
  await readPages(workerData as Uint8Array)
} catch (error) {
  const { name, code } = error as NodeJS.ErrnoException
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
  send({ kind: 'fault', fault: isMissing ? 'missing' : name === 'PasswordException' ? 'password' : 'damaged' })
}
