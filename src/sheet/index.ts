/** jiaodui/sheet: workbooks and separated text. The public names, nothing else. */
export { UnreadableError } from '../node/decode.js'
export {
  checkSheet,
  checkSheetText,
  readSheet,
  type SheetFileOptions,
  type SheetFinding,
  type SheetOptions,
  type SheetReport,
} from './check.js'
export type { SheetPlace, SheetText } from './joint.js'
