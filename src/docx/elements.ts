/** The elements of WordprocessingML that a reader of text must know; every other is passed through. */

/** Which prefix a program chose for them shows at the root. */
const wordElements = [
  'p',
  'pPr',
  'r',
  'rPr',
  't',
  'tab',
  'ptab',
  'br',
  'cr',
  'noBreakHyphen',
  'sym',
  'object',
  'vanish',
  'ins',
  'del',
  'fldChar',
  'tbl',
  'tr',
  'tc',
  'gridSpan',
  'vMerge',
  'gridBefore',
  'txbxContent',
  'footnote',
  'endnote',
  'footnoteReference',
  'endnoteReference',
] as const

/** What was there before a tracked change, what asks for a value, and the reading beside a character. */
const unseenElements = [
  'moveFrom',
  'rt',
  'sdtPr',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblGridChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
] as const

/** Of other vocabularies, by their names without prefix: alternatives, pictures within a line, formulas. */
const foreignElements = ['AlternateContent', 'Choice', 'Fallback', 'inline', 'oMath', 'oMathPara'] as const

export type Element = (typeof wordElements)[number] | (typeof foreignElements)[number] | 'unseen'

/** Answers what an element is, by its name with its prefix. */
export function createElements(prefix: string): (name: string) => Element | undefined {
  const word = new Map<string, Element>()
  for (const name of wordElements) word.set(`${prefix}:${name}`, name)
  for (const name of unseenElements) word.set(`${prefix}:${name}`, 'unseen')
  const foreign = new Map<string, Element>(foreignElements.map((name) => [name, name]))
  const own = `${prefix}:`
  return (name) => (name.startsWith(own) ? word.get(name) : foreign.get(name.slice(name.indexOf(':') + 1)))
}
