/** The declarations of a style attribute: which are scattered style, which undo what nobody did, which have a purpose. */

/**
 * `noise`: fonts, sizes, colours and distances. `reset`: the ordinary case spelt out, as browsers do when they copy, which
 * does something only where something around it says otherwise. `kept`: alignment, indents, emphasis, and all that is
 * not known.
 */
type DeclarationKind = 'noise' | 'reset' | 'kept'

export interface Declaration {
  /** Empty where there is none. */
  readonly property: string
  /** With the semicolon and the white space behind it. */
  readonly length: number
  readonly kind: DeclarationKind
}

const noise =
  /^(?:font|font-(?:family|size|stretch|kerning|size-adjust|optical-sizing|palette|synthesis|language-override|feature-settings|variation-settings|variant(?:-\w+)*)|color|background(?:-(?:color|clip|origin|attachment|repeat|position|size))?|(?:line-height|letter-spacing|word-spacing|orphans|widows|box-sizing)|(?:margin|padding|outline)(?:-\w+)*|text-(?:justify|autospace|size-adjust|rendering|underline-position)|text-decoration-(?:color|style|thickness)|layout-grid-mode|punctuation-\w+|word-break|word-wrap|overflow-wrap|line-break|caret-color|tab-stops|(?:mso|-webkit|-moz|-ms|-o)-[\w-]+)$/

const reset =
  /^(?:font-weight:(?:normal|400)|font-style:normal|text-transform:none|white-space:normal|text-indent:0(?:px|pt|em)?|text-align:(?:start|left)|text-decoration(?:-line)?:(?:none|initial)|display:inline|vertical-align:baseline|border(?:-\w+)*:(?:0(?:px|pt)?|none)|float:none|position:static|visibility:visible|opacity:1)(?:!important)?$/

/** With one of these the words may be hidden, or can be read only as they are. */
const deliberate = [
  /(?:^|;)(?:display:(?!inline(?:!|;|$))|visibility:(?!visible)|opacity:(?!1(?:;|$))|position:(?!static)|clip)/,
  /(?:^|;)font(?:-size)?:0/,
  /(?:^|;)(?:-webkit-text-fill-)?color:(?:transparent|white|#f{3,8}(?![\da-f])|rgba?\(255,255,255|rgba\([^)]*,0?\.?0\))/,
  /(?:^|;)(?:font:[^;]*(?:bold|italic|[6-9]00)|background[^;:]*:[^;]*url\()/,
]

/** No person and no editor writes a longer one. */
const longest = 10_000

/** All declarations in order, which are the value; nothing for a value that must be left as it is. */
export function readDeclarations(value: string): Declaration[] | undefined {
  const plain = value.length > longest ? undefined : maskEntities(value.toLowerCase())
  if (plain === undefined || deliberate.some((sign) => sign.test(plain.replace(/\s+/g, '')))) return undefined
  const pieces = plain.match(/(?:"[^"]*"|'[^']*'|\([^()]*\)|[^;"'()])+;?\s*|;\s*|["'()]/g) ?? []
  return pieces.map(readDeclaration)
}

/** With every entity as so many letters; nothing where one is not known, or where a comment hides something. */
function maskEntities(value: string): string | undefined {
  const masked = value.replace(/&(?:quot|apos|amp|nbsp|#\d{1,5}|#x[\da-f]{1,4});/g, (entity) =>
    'x'.repeat(entity.length),
  )
  return /[&\\{}@]|\/\*/.test(masked) ? undefined : masked
}

function readDeclaration(piece: string): Declaration {
  const declaration = piece.replace(/[;\s]+/g, '')
  const property = declaration.slice(0, Math.max(0, declaration.indexOf(':')))
  const isNoise = declaration === '' || noise.test(property)
  return { property, length: piece.length, kind: isNoise ? 'noise' : reset.test(declaration) ? 'reset' : 'kept' }
}
