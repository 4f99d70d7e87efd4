/** What a YAML parser complains of → what an editor should do, in Chinese. */
import type { ErrorCode } from 'yaml'

/** By the parser's own codes; what its words tell apart is told apart below. */
const sentences: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '不能用 & 和 * 引用；以它们开头的文字请加引号。',
  BAD_ALIAS: '不能用 & 和 * 引用；以它们开头的文字请加引号。',
  BAD_COLLECTION_TYPE: '不能用 ! 写明类型；以 ! 开头的文字请加引号。',
  BAD_DIRECTIVE: '行首的 % 另有含义；以 % 开头的文字请加引号。',
  BAD_DQ_ESCAPE: '双引号里的反斜杠 \\ 后面写得不对；请写成 \\\\，或改用单引号。',
  BAD_INDENT: '缩进不对；同一级的各行应左边对齐，下一级多空两格。',
  BAD_PROP_ORDER: '& 或 ! 的位置不对；以它们开头的文字请加引号。',
  BAD_SCALAR_START: '文字不能以这个符号开头；请给整段文字加引号。',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”；文字里有英文冒号和空格时，请给整段文字加引号。',
  BLOCK_IN_FLOW: '方括号或花括号没有配对，或者里面另起了“- ”或“键: 值”的行；请补上括号，或把后面的行多缩进一些。',
  DUPLICATE_KEY: '同一个键写了两次，请删去一个。',
  IMPOSSIBLE: '这里的写法不对，请核对这一行和上一行。',
  KEY_OVER_1024_CHARS: '冒号之前的文字太长；请给它加引号并在前面写“? ”，或把它写短。',
  MISSING_CHAR: '少了符号：引号、括号要配对，各项之间用逗号，“键:”之后要有空格。',
  MULTILINE_IMPLICIT_KEY: '这一行没有写成“键: 值”；冒号用英文的，后面要有空格。',
  MULTIPLE_ANCHORS: '不能用 & 和 * 引用；以它们开头的文字请加引号。',
  MULTIPLE_DOCS: '一个文件只能写一部词典；请删去“---”及其以后的内容，或另存一个文件。',
  MULTIPLE_TAGS: '不能用 ! 写明类型；以 ! 开头的文字请加引号。',
  NON_STRING_KEY: '键应为文字。',
  RESOURCE_EXHAUSTION: '嵌套太深，不像是词典。',
  TAB_AS_INDENT: '行首不能用制表符（Tab）缩进；请改用空格。',
  TAG_RESOLVE_FAILED: '不能用 ! 写明类型；以 ! 开头的文字请加引号。',
  UNEXPECTED_TOKEN: '这里多了文字或符号；文字里有引号、括号、逗号、# 时，请给整段文字加引号。',
}

/** The parser's words, in English, for those of one code that want different ways out. */
const details: readonly (readonly [words: RegExp, sentence: string])[] = [
  [/^Missing closing/, '引号没有配对；请在文字末尾补上同样的引号。'],
  [/^Missing , /, '方括号、花括号里的各项之间要有英文逗号“,”。'],
  [/^Missing space after :/, '英文冒号“:”之后要有空格。'],
  [/^Implicit map keys need/, '这一行没有写成“键: 值”；冒号用英文的，后面要有空格。'],
  [/end with a/, '方括号或花括号没有配对；请补上，或把后面的行多缩进一些。'],
  [/^Tags and anchors must/, '不能用 & 引用，也不能用 ! 写明类型；以它们开头的文字请加引号。'],
  [/^Sequence item without -/, '这一行应以“- ”开头，或与上一行对齐。'],
]

export function yamlSentence({ code, message }: { readonly code: ErrorCode; readonly message: string }): string {
  const detail = details.find(([words]) => words.test(message))
  return `不是合格的 YAML：${detail?.[1] ?? sentences[code]}`
}
