/** The first place where a text stops being JSON, and what an editor should do about it. */

/** What is wrong at an offset of the text. */
export interface JsonFault {
  readonly offset: number
  readonly message: string
}

/** What may stand next. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end of item' | 'nothing'

const blank = /[ \t\r\n]*/y
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/** For a text that JSON.parse refused; linear in it, and without calls that go deeper with the text. */
export function firstJsonFault(text: string): JsonFault {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = skip(blank, text, 0)
  while (at < text.length) {
    const sign = text[at]
    const next = step(text, at, expected, open)
    if (typeof next === 'string') return { offset: at, message: next }
    expected = next.expected
    if (sign === '{' || sign === '[') open.push(sign)
    at = skip(blank, text, next.end)
  }
  return { offset: text.length, message: unfinished(open.at(-1)) }
}

interface Step {
  /** Place after what was read. */
  readonly end: number
  readonly expected: Expected
}

/** Reads one sign or one value, or says what is wrong with it. */
function step(text: string, at: number, expected: Expected, open: string[]): Step | string {
  const sign = text[at]
  if (expected === 'nothing') return '结尾之后还有文字，请删去。'
  if (expected === 'colon') return sign === ':' ? { end: at + 1, expected: 'value' } : '键之后应有英文冒号“:”。'
  if (expected === 'end of item') return itemEnd(sign, at, open)
  const isKey = expected === 'key' || expected === 'first key'
  if (sign === closing(open.at(-1)) && expected.startsWith('first')) return close(at, open)
  if (sign === '}' || sign === ']') return '括号之前少了一项，或者多了逗号，请补上或删去。'
  if (sign === '"') return readString(text, at, isKey ? 'colon' : after(open))
  if (isKey) return strange(sign) ?? '键应写在英文双引号里，如 "wrong"。'
  if (sign === '{') return { end: at + 1, expected: 'first key' }
  if (sign === '[') return { end: at + 1, expected: 'first value' }
  const end = skip(plain, text, at, -1)
  return end < 0 ? (strange(sign) ?? '文字应写在英文双引号里，如 "安装"。') : { end, expected: after(open) }
}

function itemEnd(sign: string, at: number, open: string[]): Step | string {
  const owner = open.at(-1)
  if (sign === ',') return { end: at + 1, expected: owner === '{' ? 'key' : 'value' }
  if (sign === closing(owner)) return close(at, open)
  if (sign === '}' || sign === ']') return `括号没有配对：这里应为“${closing(owner)}”。`
  return strange(sign) ?? '两项之间少了英文逗号“,”，或者上一项里的双引号没有写成 \\"。'
}

function close(at: number, open: string[]): Step {
  open.pop()
  return { end: at + 1, expected: after(open) }
}

function after(open: readonly string[]): Expected {
  return open.length > 0 ? 'end of item' : 'nothing'
}

function closing(owner: string | undefined): string | undefined {
  return owner && (owner === '{' ? '}' : ']')
}

/** Signs that people write where JSON has others. */
function strange(sign: string): string | undefined {
  if ("“”‘’＂'".includes(sign)) return `引号“${sign}”应为英文双引号 "。`
  if ('，：；、［］｛｝'.includes(sign)) return `“${sign}”应为英文标点。`
  if (sign === '/' || sign === '#') return 'JSON 里不能写注释，请删去。'
  if (sign === ',') return '这里多了逗号，请删去。'
  return undefined
}

const escapeSign = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y

/** From one sign that matters to the next: a repeated choice would fill the stack of the expression. */
function readString(text: string, start: number, expected: Expected): Step | string {
  const stop = /["\\\u0000-\u001f]/g
  stop.lastIndex = start + 1
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    const [sign] = found
    if (sign === '"') return { end: stop.lastIndex, expected }
    if (sign === '\n' || sign === '\r') break
    if (sign !== '\\') return '文字里有控制字符，请删去后重新输入。'
    const end = skip(escapeSign, text, found.index, -1)
    if (end < 0) return '文字里的反斜杠 \\ 写得不对；请写成 \\\\。'
    stop.lastIndex = end
  }
  return '引号没有配对；文字应在同一行内以 " 结束，换行写作 \\n。'
}

function unfinished(owner: string | undefined): string {
  return owner ? `还没有写完：末尾少了“${closing(owner)}”。` : '文件是空的。'
}

/** Place after what the expression matches at `start`, or `otherwise`. */
function skip(expression: RegExp, text: string, start: number, otherwise = start): number {
  expression.lastIndex = start
  return expression.test(text) ? expression.lastIndex : otherwise
}
