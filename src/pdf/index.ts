/** jiaodui/pdf: the text of PDFs. The public names, nothing else. */
export { UnreadableError } from '../node/decode.js'
export {
  checkPdf,
  checkPdfText,
  type PdfFileOptions,
  type PdfFinding,
  type PdfOptions,
  type PdfReport,
  readPdf,
} from './check.js'
export type { PageRectangle } from './rectangle.js'
export type { PdfPlace, PdfText } from './text.js'
