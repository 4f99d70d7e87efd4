/** One table of articles as they come in and as they leave, and what tidying must not touch. */
import { describe, expect, test } from 'vitest'
import { OptionError } from '../../src/model/errors.js'
import type { LayoutKind } from '../../src/model/layout.js'
import type { Format } from '../../src/model/view.js'
import type { TidyOptions } from '../../src/tidy/options.js'
import { tidy } from '../../src/tidy/tidy.js'

type Case = [name: string, before: string, after: string, options?: TidyOptions]

function holds(format: Format, cases: Case[]): void {
  test.each(cases)('%s', (_name, before, after, options) => {
    const settings: TidyOptions = { format, ...options }
    expect(tidy(before, settings).article).toBe(after)
    expect(tidy(after, settings)).toEqual({ article: after, edits: [] })
  })
}

describe('spaces', () => {
  holds('text', [
    ['inside a word go', '全县上下认真学 习，贯彻落实。', '全县上下认真学习，贯彻落实。'],
    ['beside Chinese marks go', '一是认真， 二是落实 。“ 三是”检查。', '一是认真，二是落实。“三是”检查。'],
    ['at line ends go', '全县。 \t\n上下。\u3000', '全县。\n上下。'],
    ['of a line that was spread go', '全 县 上 下 认 真 学 习', '全县上下认真学习'],
    ['between names stay', '参加会议的有：张三 李四 王小五。', '参加会议的有：张三 李四 王小五。'],
    ['between title and name stay', '记者 张三：今天，我们来到县城。', '记者 张三：今天，我们来到县城。'],
    [
      'that only seem to be inside a word stay',
      '会上，公司董事长 江小河作了发言。',
      '会上，公司董事长 江小河作了发言。',
    ],
    ['of a slogan stay', '会议强调“为党育人 为国育才”，要落实。', '会议强调“为党育人 为国育才”，要落实。'],
    ['of a headline stay', '春耕生产全面展开 农机检修先行', '春耕生产全面展开 农机检修先行'],
    [
      'behind the number of an article stay',
      '第一百零三条 本条例所称单位，是指机关。',
      '第一百零三条 本条例所称单位，是指机关。',
    ],
    ['that spread two characters stay', '通 知，姓 名，附　件。', '通 知，姓 名，附　件。'],
    ['two beside a mark of a sentence go', '一是认真，  二是落实。', '一是认真，二是落实。'],
    ['of a date to be filled in stay', '本协议， 于  年  月  日签订。', '本协议， 于  年  月  日签订。'],
    ['of columns stay', '单位： 县委   日期： 今天', '单位： 县委   日期： 今天'],
    ['of blanks to be filled in stay', '签字：      年  月  日', '签字：      年  月  日'],
    ['beside letters and digits stay', '共 3 个 GDP 指标。', '共 3 个 GDP 指标。'],
    ['all go where that is asked for', '县长 李四、张三 王五出席。', '县长李四、张三王五出席。', { spaces: 'all' }],
  ])
})

describe('indents of a text', () => {
  holds('text', [
    [
      'become two full-width spaces',
      '标题\n  一段\n    二段\n\t三段\n　四段',
      '标题\n　　一段\n　　二段\n　　三段\n　　四段',
    ],
    ['of one half-width space go', ' 标题', '标题'],
    [
      'further right stay',
      '　　　　　　　　示例县人民政府\n      2.附表',
      '　　　　　　　　示例县人民政府\n      2.附表',
    ],
    ['of a table stay', '\t合计\t1842\t1702\t\n  甲      乙  ', '\t合计\t1842\t1702\t\n  甲      乙  '],
    ['are set everywhere', '一段\r\n  二段', '　　一段\r\n　　二段', { indent: 'always' }],
    ['are taken away', '　　一段\n二段', '一段\n二段', { indent: 'never' }],
  ])
})

describe('blank lines of a text', () => {
  holds('text', [
    ['one of several stays, at the ends none', '\n\n一\n\n \n\n二\n三\n\n', '一\n\n二\n三\n'],
    ['none stays', '一\r\n\r\n二\r\n', '一\r\n二\r\n', { blankLines: 'none' }],
    ['nothing but blank lines', '\n\n \n', ''],
    ['after a byte order mark', '\ufeff\n一', '\ufeff一'],
  ])
})

describe('width', () => {
  holds('text', [
    ['digits, letters, points and percent signs', '２０２４年ＧＤＰ增长５．５％', '2024年GDP增长5.5%'],
    ['a point that ends a number stays', '１．甲', '1．甲'],
    ['marks stay', '（１），甲：乙', '（1），甲：乙'],
  ])
})

describe('HTML', () => {
  holds('html', [
    ['styles of Word', '<p class="MsoNormal" style="text-indent:24pt;mso-char-indent-count:2;line-height:150%"><span lang="EN-US" style="font-size:16pt">12</span><span style=\'font-family:"仿宋";color:black\'>个<o:p></o:p></span></p>', '<p style="text-indent:24pt;">12个</p>'],
    ['styles of a copied page', '<span style="color: rgb(51, 51, 51); font-family: &quot;Microsoft YaHei&quot;, sans-serif; font-style: normal; font-weight: 400; text-align: start; text-indent: 0px; white-space: normal; display: inline !important; float: none;">文</span>', '文'],
    ['alignment and emphasis stay', '<p style="text-align: center; font-size: 22px;"><span style="font-weight: bold; color: red">题</span></p>', '<p style="text-align: center; "><span style="font-weight: bold; ">题</span></p>'],
    ['a reset of what was never set', '<p style="text-indent:2em;white-space:normal;border:0px">甲<span style="text-indent:0;font-style:normal">乙</span></p>', '<p style="text-indent:2em;">甲<span style="text-indent:0;">乙</span></p>'],
    ['a reset below emphasis stays', '<b>重<span style="font-weight: 400">轻</span></b>', '<b>重<span style="font-weight: 400">轻</span></b>'],
    ['what hides stays', '<p>文<span style="display:none;color:red">隐</span><span style="color:#FFF;background:#000">白</span></p>', '<p>文<span style="display:none;color:red">隐</span><span style="color:#FFF;background:#000">白</span></p>'],
    ['classes of the site stay', '<p class="lead MsoNormal x1">文<span class="note">注</span></p>', '<p class="lead x1">文<span class="note">注</span></p>'],
    ['pictures and tables keep their styles', '<img style="margin:3px;color:red"><table style="color:red"><tr><td style="padding:0">文</td></tr></table>', '<img style="margin:3px;color:red"><table style="color:red"><tr><td style="padding:0">文</td></tr></table>'],
    ['fonts', '<FONT face=宋体 color="red">甲<font size=2>乙</font></FONT>', '甲乙'],
    ['attributes without room between them', '<p style="color:red"id="a">文</p><a href=x style="color:red"/>文</a>', '<p id="a">文</p><a href=x />文</a>'],
    ['an attribute twice', '<p style="color:red" style="display:none">文</p>', '<p style="color:red" style="display:none">文</p>'],
    ['a quoted semicolon', `<p style="font-family:'a;b';text-align:right">文</p>`, '<p style="text-align:right">文</p>'],
    ['tags closed across one another stay', '<span style="color:red"><b>甲</span>乙</b>', '<span><b>甲</span>乙</b>'],
    ['tags that hold an entity apart stay', '&<span>amp;</span> <<span>b></span>', '&<span>amp;</span> <<span>b></span>'],
    ['blank paragraphs', '<p>甲</p>\n<p><br></p>\n<p style="text-align:left">&nbsp;</p>\n<p><span> </span></p>\n<p>乙</p>', '<p>甲</p>\n<p><br></p>\n<p>乙</p>'],
    ['no blank paragraph', '<p>甲</p><p><br></p><div>&nbsp;</div><p>乙<br><br>丙</p>', '<p>甲</p><p>乙<br>丙</p>', { blankLines: 'none' }],
    ['a paragraph with a name, a picture or a class is not blank', '<p id="a"></p><p><img src="x"></p><p class="line"></p><p><a name="b"></a></p>', '<p id="a"></p><p><img src="x"></p><p class="line"></p><p><a name="b"></a></p>'],
    ['line breaks in a row', '甲<br><br/>\n<br />&nbsp;<br>乙', '甲<br><br/>乙'],
    ['indents', '<p>&nbsp;&nbsp;&nbsp; 甲</p><p>&emsp;&emsp;乙</p><p>　　丙</p><p><span>&#12288;</span><b>&nbsp;丁</b></p>', '<p>　　甲</p><p>　　乙</p><p>　　丙</p><p>　　<b>丁</b></p>'],
    ['indents that the style sets already', '<p style="text-indent:2em">　　甲</p>', '<p style="text-indent:2em">甲</p>'],
    ['centred lines keep their place', '<p style="text-align:center">&nbsp;&nbsp;题</p>', '<p style="text-align:center">&nbsp;&nbsp;题</p>'],
    ['spaces across tags', '<p>认真学<b> </b>习，<i>落实</i> 。</p>', '<p>认真学<b></b>习，<i>落实</i>。</p>'],
    ['cells and lists keep their spaces', '<table><tr><td>姓&nbsp;名，学 习。</td></tr></table><ul><li>甲， 乙。</li></ul>', '<table><tr><td>姓&nbsp;名，学 习。</td></tr></table><ul><li>甲， 乙。</li></ul>'],
    ['what is written as it stands', '<pre style="color:red"> １\n\n\n ２</pre><code><font>１</font></code><textarea> １</textarea>', '<pre style="color:red"> １\n\n\n ２</pre><code><font>１</font></code><textarea> １</textarea>'],
    ['addresses and attributes', '<a href="/１" title="１ 学 习">１</a>', '<a href="/１" title="１ 学 习">1</a>'],
    ['comments', '<!-- <font>１</font> -->１', '<!-- <font>１</font> -->1'],
  ]) // biome-ignore format: one case a line
})

describe('Markdown', () => {
  holds('markdown', [
    ['blank lines, but not those of code', '甲\n\n\n\n乙\n\n```\n\n\n\n```\n\n\n    a\n\n\n    b\n', '甲\n\n乙\n\n```\n\n\n\n```\n\n    a\n\n\n    b\n'],
    ['a blank line between paragraphs stays', '甲\n\n\n乙', '甲\n\n乙', { blankLines: 'none' }],
    ['hard breaks, lists and quotations', '甲  \n乙\\\n丙\n\n- 一\n  - 二\n\n> 三', '甲  \n乙\\\n丙\n\n- 一\n  - 二\n\n> 三'],
    ['tables', '| 姓 名 | １ |\n|---|---|\n| 甲， 乙 | ２ |', '| 姓 名 | 1 |\n|---|---|\n| 甲， 乙 | 2 |'],
    ['indents of paragraphs', '# 题\n\n　甲\n\n- 　乙', '# 题\n\n　　甲\n\n- 　乙'],
    ['no indent where a sign would come first', '　　- 甲', '　　- 甲', { indent: 'never' }],
    ['spaces, but not beside signs', '认真学 习，**重点** 工作。`学 习`', '认真学习，**重点** 工作。`学 习`'],
    ['digits that would number a list', '１. 甲\n\n文１２。', '１. 甲\n\n文12。'],
    ['labels and addresses', '[学 习，１]\n[学 习，１]: http://a/１\n<http://b/１>', '[学 习，１]\n[学 习，１]: http://a/１\n<http://b/１>'],
    ['code, HTML and the header', '---\ntitle: １\n---\n`１`<b title="１">１</b>\n\n<div style="color:red">１</div>', '---\ntitle: １\n---\n`１`<b title="１">1</b>\n\n<div style="color:red">１</div>'],
  ]) // biome-ignore format: one case a line
})

test('every edit says its kind, its place and why', () => {
  expect(tidy('　全县认真学 习。 \n\n\n２月').edits).toEqual([
    { kind: 'indent', range: [0, 1], text: '　　', message: '段首空两个字，用两个全角空格。' },
    { kind: 'space', range: [6, 7], text: '', message: '汉字和中文标点之间不留空格。' },
    { kind: 'space', range: [9, 10], text: '', message: '行末不留空格。' },
    { kind: 'blank-line', range: [12, 13], text: '', message: '不留多余的空行。' },
    { kind: 'width', range: [13, 14], text: '2', message: '数字用半角。' },
  ])
})

test.each<[LayoutKind, string]>([
  ['indent', '<p>　　１， 甲</p><p></p><p></p><b style="color:red">乙</b>'],
  ['width', '<p>　1， 甲</p><p></p><p></p><b style="color:red">乙</b>'],
  ['blank-line', '<p>　１， 甲</p><p></p><b style="color:red">乙</b>'],
  ['style', '<p>　１， 甲</p><p></p><p></p><b>乙</b>'],
])('only %s', (kind, after) => {
  const before = '<p>　１， 甲</p><p></p><p></p><b style="color:red">乙</b>'
  expect(tidy(before, { format: 'html', kinds: [kind] }).article).toBe(after)
})

test('options of the wrong form are refused', () => {
  const options: unknown[] = [{ kinds: ['colour'] }, { kinds: 'style' }, { indent: 2 }, { blankLines: 'two' }, { x: 1 }]
  for (const wrong of options) expect(() => tidy('文', wrong as TidyOptions)).toThrow(OptionError)
})

describe('hostile articles end', () => {
  const many = 100_000
  const pieces: readonly (readonly [format: 'text' | 'markdown' | 'html', piece: string])[] = [
    ...[' ', '\n', '\u3000', '学 ', '学 习', '， ', '１', '１．', '％', '第一条 ', '张三 李四 '].map((piece) => ['text', piece] as const),
    ...['<p>', '<p></p>', '<span>', '</span>', '<span></span>', '<font', '<p style="', '<p style="a;">', '<br>', '&nbsp;', '&', '<', '<b><i></b>', '<p>&nbsp;', '<div> ', '<!--', '<pre>', '<td>', '<a b ', '<a b=c ', '<p style=\'"\'>', '学<b> </b>'].map((piece) => ['html', piece] as const),
    ...['\n', '　甲\n\n', '[', '[甲 乙]', '> ', '- ', '１. \n', '```\n', '**１**', '|１', '学 习'].map((piece) => ['markdown', piece] as const),
  ] // biome-ignore format: a list of pieces
  test.each(pieces)('%s of nothing but %j', (format, piece) => {
    const article = piece.repeat(Math.ceil(many / piece.length))
    expect(tidy(article, { format, indent: 'always' }).article.length).toBeLessThan(8 * article.length)
  })
  test('one attribute of a million declarations, and one of nothing but quotes', () => {
    for (const style of ['color:red;'.repeat(1e5), "'".repeat(1e6), '('.repeat(1e6), '&quot;'.repeat(2e5)])
      expect(tidy(`<p style="${style}">文</p>`, { format: 'html' }).edits).toEqual([])
  })
})
