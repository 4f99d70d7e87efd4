/**
 * No regular expression may backtrack over an article. Each that stands in `src` is judged by recheck; what it cannot
 * clear is listed here with the reason why it costs no more than the text is long.
 */
import { readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { glob } from 'tinyglobby'
import ts from 'typescript'
import { expect, test } from 'vitest'

// The judge as it is in JavaScript, the same on every machine.
process.env.RECHECK_SYNC_BACKEND = 'pure'

/** What is read is short. */
const short: Readonly<Record<string, string>> = {
  'src/dictionary/notice.ts /^\\s*(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日\\s*$/':
    'one line of a notice, anchored at both ends',
  'src/dictionary/places.ts /^(.{2,}?)(?:新区|矿区|(?<=神农架)林区|特区|地区|[省市县区州盟]|(?<![左右中前后])旗)$/':
    'the name of a place',
  'src/dictionary/shape.ts /[｛｝]|\\{\\p{Script=Han}+(?![\\p{Script=Han}}])|(?<![{\\p{Script=Han}])\\p{Script=Han}{1,12}\\}/u':
    'a form of an entry, whose length is limited',
  'src/dictionary/table.ts /(?<=应为 )[a-z、-]+(?= 之一)/': 'one of our own messages',
  'src/dictionary/table.ts /^“(offices”的“)?([a-z]+)”/': 'one of our own messages',
  'src/matcher/base64.ts /=+$/': 'base64 of our own making, which ends with two signs at most',
  'src/office/part-text.ts /^\\ufeff?<\\?xml[^>]*?encoding\\s{0,9}=\\s{0,9}["\']([\\w.-]+)/':
    'the first 200 characters of a part',
  'src/node/xlsx-formats.ts /"[^"]*"|\\[[^\\]]*\\]|\\\\./g': 'the format of a cell',
  'src/rules/attachment-list.ts /[\\s*]+$/': 'a line of 120 characters at most',
  'src/rules/law-name.ts /(?:草案|稿|送审)[^（）()]*[）)]$/': 'the name of a law',
  'src/rules/mention.ts /[^\\s，。；：,;:“”]*$/': 'sixteen characters before a cue',
  'src/rules/mention.ts wrongBefore': 'sixteen characters before a quotation',
  'src/rules/mention.ts wrongAfter': 'what stands beside a quotation, in proportion to its length',
  'src/view/calm.ts />|[-+*]|\\d+[.)]/g': 'marks of lists, with nine digits at most',
  'src/view/markdown-leaf.ts /^(?:\\w+Mark|TaskMarker|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction)$/':
    'the name of a node',
  'src/familiar-words.ts /([^a-zA-Z]*)([a-zA-Z])/g':
    'a list of words of our own, in which every word ends with a letter',
  'src/rules/consistency-short-names.ts announced': '24 characters behind a bracket',
  'src/rules/consistency-sums.ts digitsAfter': 'a few dozen characters beside what was found',
  'src/rules/consistency-sums.ts digitsBefore': 'a few dozen characters beside what was found',
  'src/rules/consistency-sums.ts /[〇零两一二三四五六七八九十百千]+$/': 'a few dozen characters beside what was found',
  'src/rules/date-article.ts /\\d*$/': 'one line beside a trigger, cut to a few dozen characters',
  'src/rules/date-article.ts /^ ?到?(.*?[月日])(?!\\d)/': 'one line beside a trigger, cut to a few dozen characters',
  'src/rules/date-weekday.ts yearNamed': 'one line before a trigger, cut to a few dozen characters',
  'src/rules/dead-end.ts /^javascript:\\s*(?:void\\s*\\(?\\s*0?\\s*\\)?|return(?: false)?|)\\s*;*\\s*(?:\\/\\/.*)?$/i':
    'an address of less than 100 characters',
  'src/rules/private-owner.ts contact':
    'some 40 characters before a number, or 240 where the head of a table is looked for',
  'src/rules/private-owner.ts headOfPersons':
    'some 40 characters before a number, or 240 where the head of a table is looked for',
  'src/rules/script-look-alikes.ts /[\\w.,/+-]*$/': 'a word beside what was found, as far as it is looked at',
  'src/rules/script-look-alikes.ts /^(?=.*\\d)[\\dOolI]{2,}(?:\\.\\d+)?$/':
    'a word beside what was found, as far as it is looked at',
  'src/rules/stated-grades.ts grades': 'a part of a sentence that lists figures',
  'src/tidy/declarations.ts noise': 'one style of 10,000 characters at most',
  'src/tidy/declarations.ts reset': 'one style of 10,000 characters at most',
  'src/tidy/declarations.ts /(?:^|;)(?:-webkit-text-fill-)?color:(?:transparent|white|#f{3,8}(?![\\da-f])|rgba?\\(255,255,255|rgba\\([^)]*,0?\\.?0\\))/':
    'one style of 10,000 characters at most',
  'src/tidy/declarations.ts /(?:^|;)(?:font:[^;]*(?:bold|italic|[6-9]00)|background[^;:]*:[^;]*url\\()/':
    'one style of 10,000 characters at most',
  'src/tidy/style-noise.ts /\\s*\\S+/g': 'the names of classes, where they are not too long to be looked at',
  'src/words.ts /([^a-z]*)([a-z])/g': 'a list of words of our own, in which every word ends with a letter',
}

/** What is read is long, but every character of it once or a few times. */
const once: Readonly<Record<string, string>> = {
  'src/dictionary/json-fault.ts plain': 'sticky, and no two of its parts read the same sign',
  'src/rules/address.ts chinese': 'sticky, and begins where an address stops: each run is read once',
  'src/office/scan-xml.ts openTag': 'sticky, each sign can be read in one way only, and nothing is read where it fails',
  'src/view/calm.ts containers': 'begins a line, and each mark can be read in one way only',
  'src/rules/link.ts hostInWords': 'anchored at the beginning, and its parts are held apart by dots',
  'src/rules/stated-grades.ts directly': 'sticky, behind what was found',
  'src/tidy/width.ts wide': 'each run of wide characters is read once',
  'src/view/calm.ts paragraphEnd': 'looks from a line end over the blanks of the next line only',
}

/** Put together from parts, beyond the windows of written forms. */
const built: Readonly<Record<string, string>> = {
  'src/text/chinese-number.ts': 'a number of ten characters at most, anchored at both ends',
  'src/dictionary/notice.ts': 'a notice of a page or two, read by people who make dictionaries',
  'src/dictionary/template.ts': 'the same as a literal that is judged',
  'src/dictionary/separated.ts': 'sticky, one class of characters',
  'src/dictionary/places.ts': 'the name of a place',
  'src/rules/document-parts.ts': 'a line of 150 characters at most',
  'src/rules/law-elsewhere.ts': 'a few characters before the name of a law',
  'src/rules/as-of.ts': '28 characters behind 截止',
  'src/rules/law-cited.ts': 'sticky, where an article is cited',
  'src/compare/wording.ts': 'each character belongs to one class',
  'src/rules/consistency-sums.ts': 'a few dozen characters beside what was found',
  'src/rules/date-article.ts': 'one line beside a trigger',
  'src/rules/date-range.ts': 'one line beside a trigger',
  'src/rules/date-weekday.ts': 'one line before a trigger',
  'src/rules/link.ts': 'a host that the caller names',
  'src/rules/listed-items.ts': '24 characters behind a list',
  'src/rules/omission-list.ts': 'no quantifier reads the text',
  'src/rules/part-list.ts': 'a part of a sentence; every quantifier is bounded',
  'src/rules/private-detail.ts': '64 characters beside a trigger',
  'src/rules/quantity.ts': 'each run of digits is read once',
  'src/rules/stated-growth.ts': '70 characters before a word',
  'src/tidy/hard-spaces.ts': '10,000 characters at most',
  'src/tidy/spaces.ts': 'one class of characters',
  'src/tidy/text.ts': 'one line, and each run of blanks once',
  'src/rules/privacy.ts': 'every quantifier is bounded',
}

interface Found {
  readonly file: string
  /** Of the constant it is. */
  readonly name: string
  readonly literal: string
}

/** The head and the tail of a written form are read in windows of some thirty characters: see written-form.ts. */
const inWindow = ['head', 'tail']

function nameOf(parent: ts.Node | undefined, source: ts.SourceFile): string {
  const isNamed = parent && (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
  return isNamed ? parent.name.getText(source) : ''
}

async function gather(): Promise<{ readonly literals: Found[]; readonly built: Set<string> }> {
  const literals: Found[] = []
  const dynamic = new Set<string>()
  const files = await glob('src/**/*.ts', { ignore: ['src/**/*.examples.ts', 'src/matcher/kernel/**'] })
  for (const file of files.sort()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const isForm = source.text.includes('WrittenForm')
    const visit = (node: ts.Node): void => {
      const { parent } = node
      const name = nameOf(parent, source)
      const isBounded = isForm && inWindow.includes(name)
      if (ts.isRegularExpressionLiteral(node) && !isBounded) literals.push({ file, name, literal: node.text })
      if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp' && !isBounded) dynamic.add(file)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return { literals, built: dynamic }
}

const { literals, built: dynamic } = await gather()
const reasons = { ...short, ...once }
const keysOf = ({ file, name, literal }: Found): string[] => [`${file} ${name}`, `${file} ${literal}`]
const isListed = (found: Found): boolean => keysOf(found).some((key) => reasons[key] !== undefined)

function isSafe(literal: string): boolean {
  const end = literal.lastIndexOf('/')
  const options = { checker: 'automaton', timeout: 20_000 } as const
  return checkSync(literal.slice(1, end), literal.slice(end + 1), options).status === 'safe'
}

test('the judge knows what is slow', () => {
  expect(['/(a+)+$/', '/[，。]*$/', '/^[，。]{1,9}$/'].map(isSafe)).toEqual([false, false, true])
  expect(literals.length).toBeGreaterThan(200)
})

test('none can backtrack over an article', { timeout: 120_000 }, () => {
  expect(literals.filter((found) => !isListed(found) && !isSafe(found.literal))).toEqual([])
})

test('those made at run time are listed with a reason', () => {
  expect([...dynamic].sort()).toEqual(Object.keys(built).sort())
})

test('every reason is for an expression that is there', () => {
  const known = new Set(literals.flatMap(keysOf))
  expect(Object.keys(reasons).filter((key) => !known.has(key))).toEqual([])
})
