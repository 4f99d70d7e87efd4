/** One table: whatever stands between the characters of a phrase, the finding covers it and the edit leaves the rest. */
import { describe, expect, test } from 'vitest'
import { createProofreader, defaultRules } from '../../src/defaults.js'
import type { Format } from '../../src/model/view.js'

/** Broken characters would be told too. */
const proofreader = createProofreader({ rules: defaultRules.filter(({ id }) => id !== 'rule/script') })

/** The article, what the one finding covers, and the article as fixed. */
type Case = readonly [name: string, format: Format, article: string, covered: string, fixed: string]

const cases: readonly Case[] = [
  ['plain', 'text', '工人按装路灯。', '按装', '工人安装路灯。'],
  ['after a byte order mark', 'text', '\ufeff工人按装路灯。', '按装', '\ufeff工人安装路灯。'],
  ['after CRLF', 'text', '一\r\n二\r\n按装路灯', '按装', '一\r\n二\r\n安装路灯'],
  ['after astral characters', 'text', '𠮷👍🏽按装路灯', '按装', '𠮷👍🏽安装路灯'],
  ['after a lone surrogate', 'text', '\ud842按装\udfb7', '按装', '\ud842安装\udfb7'],

  [
    'inline tags inside',
    'html',
    '<p>在县委<b>县政府</b>领导下</p>',
    '县委<b>县政府',
    '<p>在县委、<b>县政府</b>领导下</p>',
  ],
  ['tags round one character', 'html', '<i>按</i>装路灯', '按</i>装', '<i>安</i>装路灯'],
  [
    'nested spans',
    'html',
    '户<span><span>口</span></span><em>薄</em>',
    '户<span><span>口</span></span><em>薄',
    '户<span><span>口</span></span><em>簿</em>',
  ],
  [
    'swapped across a tag',
    'html',
    '各省（直辖市、<b>自治区）</b>',
    '省（直辖市、<b>自治区）',
    '各省（自治区、<b>直辖市）</b>',
  ],
  ['a comment inside', 'html', '按<!-- 按装 -->装路灯', '按<!-- 按装 -->装', '安<!-- 按装 -->装路灯'],
  ['entities before', 'html', '&emsp;&nbsp;&#x3000;&amp;按装', '按装', '&emsp;&nbsp;&#x3000;&amp;安装'],
  ['entities inside', 'html', '户&#21475;&#34180;', '户&#21475;&#34180;', '户&#21475;簿'],
  ['an entity of two characters before', 'html', '&NotEqualTilde;按装', '按装', '&NotEqualTilde;安装'],
  ['an astral entity before', 'html', '&#x1F44D;按装', '按装', '&#x1F44D;安装'],
  ['an entity without its semicolon', 'html', '&lt按装&gt', '按装', '&lt安装&gt'],
  ['a bare ampersand', 'html', 'A&B 按装 &c', '按装', 'A&B 安装 &c'],
  ['a line end inside', 'html', '<p>县委\n  县政府</p>', '县委\n  县政府', '<p>县委、\n  县政府</p>'],
  ['a CRLF inside', 'html', '<p>按\r\n装路灯</p>', '按\r\n装', '<p>安\r\n装路灯</p>'],
  ['a byte order mark', 'html', '\ufeff<p>按装</p>', '按装', '\ufeff<p>安装</p>'],
  ['unclosed tags', 'html', '<div><p>按装<b>好', '按装', '<div><p>安装<b>好'],
  ['a tag that never ends', 'html', '按装<a href="', '按装', '安装<a href="'],
  [
    'upper-case tags',
    'html',
    '<P>按<B>装</B></P><SCRIPT>"按装"</SCRIPT>',
    '按<B>装',
    '<P>安<B>装</B></P><SCRIPT>"按装"</SCRIPT>',
  ],
  ['attributes', 'html', '<a data-x="按装" href="/按装">按装</a>', '按装', '<a data-x="按装" href="/按装">安装</a>'],
  ['after code that nobody closed', 'html', '<p><code>x</p><p>按装</p>', '按装', '<p><code>x</p><p>安装</p>'],
  ['ruby', 'html', '<ruby>按<rt>àn</rt></ruby>装', '按<rt>àn</rt></ruby>装', '<ruby>安<rt>àn</rt></ruby>装'],
  [
    'after a drawing that closes itself',
    'html',
    '<p>a<svg class="i"/>按装</p>',
    '按装',
    '<p>a<svg class="i"/>安装</p>',
  ],
  ['after drawings in a drawing', 'html', '<svg><svg/></svg>按装', '按装', '<svg><svg/></svg>安装'],
  ['preformatted', 'html', '<pre>一\n按装</pre>', '按装', '<pre>一\n安装</pre>'],

  ['a heading', 'markdown', '# 按装路灯 #', '按装', '# 安装路灯 #'],
  ['emphasis inside', 'markdown', '在县委**县政府**领导下', '县委**县政府', '在县委、**县政府**领导下'],
  ['an escape before', 'markdown', '\\*\\[按装', '按装', '\\*\\[安装'],
  ['an entity before', 'markdown', '&amp;&emsp;按装', '按装', '&amp;&emsp;安装'],
  ['an entity inside', 'markdown', '按&#35013;路灯', '按&#35013;', '安&#35013;路灯'],
  ['a wrapped line', 'markdown', '按\n装路灯', '按\n装', '安\n装路灯'],
  ['a wrapped quotation', 'markdown', '> 县委\n> 县政府', '县委\n> 县政府', '> 县委、\n> 县政府'],
  ['a wrapped list item', 'markdown', '- 县委\n  县政府', '县委\n  县政府', '- 县委、\n  县政府'],
  ['a CRLF', 'markdown', '一\r\n\r\n> 按\r\n> 装', '按\r\n> 装', '一\r\n\r\n> 安\r\n> 装'],
  ['a byte order mark', 'markdown', '\ufeff按装', '按装', '\ufeff安装'],
  ['front matter', 'markdown', '---\ntitle: 按装\n---\n按装', '按装', '---\ntitle: 按装\n---\n安装'],
  [
    'a table cell',
    'markdown',
    '| a | b |\n|---|---|\n| 按装 | `按装` |',
    '按装',
    '| a | b |\n|---|---|\n| 安装 | `按装` |',
  ],
  ['a link', 'markdown', '[按装](/按装 "按装")', '按装', '[安装](/按装 "按装")'],
  ['a link inside', 'markdown', '县委[县政府](/x)', '县委[县政府', '县委、[县政府](/x)'],
  ['inline HTML', 'markdown', '县委<b>县政府</b>', '县委<b>县政府', '县委、<b>县政府</b>'],
  [
    'an HTML block',
    'markdown',
    '<div>县委<b>县政府</b></div>\n\n好',
    '县委<b>县政府',
    '<div>县委、<b>县政府</b></div>\n\n好',
  ],
  ['struck out', 'markdown', '~~按装~~', '按装', '~~安装~~'],
  ['after two rules', 'markdown', '---\n\n按装\n\n---\n', '按装', '---\n\n安装\n\n---\n'],
  ['after an address', 'markdown', '见https://example.cn/查询，按装', '按装', '见https://example.cn/查询，安装'],
  ['a footnote', 'markdown', '文[^1]\n\n[^1]: 按装路灯。', '按装', '文[^1]\n\n[^1]: 安装路灯。'],
  ['a task', 'markdown', '- [x] 按装路灯', '按装', '- [x] 安装路灯'],
  ['brackets without an address', 'markdown', '[按装]路灯', '按装', '[安装]路灯'],
]

describe.each(cases)('%s (%s)', (_name, format, article, covered, fixed) => {
  test('is found where it stands', () => {
    const { findings } = proofreader.check(article, { format })
    expect(findings.map(({ range }) => article.slice(...range))).toEqual([covered])
  })
  test('is fixed and nothing else is touched', () => {
    expect(proofreader.fix(article, { format })).toMatchObject({ article: fixed, remaining: [] })
  })
})

const silent: readonly (readonly [name: string, format: Format, article: string])[] = [
  ['script', 'html', '<script>var a = "按装"</script>'],
  ['style', 'html', '<style>a::after { content: "按装" }</style>'],
  ['comment', 'html', '<!-- 按装 -->'],
  ['code', 'html', '<p><code>按装</code> <kbd>按装</kbd> <samp>按装</samp></p>'],
  ['code in blocks', 'html', '<pre><code>按装\n按装</code></pre>'],
  ['address', 'html', '<a href="/按装">看</a>https://example.cn/按装/x'],
  ['two blocks', 'html', '<p>县委</p><p>县政府</p>'],
  ['two cells', 'html', '<table><tr><td>按<td>装</table>'],
  ['a line break', 'html', '县委<br>县政府'],
  ['a picture between', 'html', '按<img src="x">装'],
  ['code between', 'html', '按<code>x</code>装'],
  ['template', 'html', '<template>按装</template>'],
  ['inline code', 'markdown', '`按装` ``按`装``'],
  ['inline HTML code', 'markdown', '看<code>按装</code>和<kbd>按装</kbd>'],
  ['fenced code', 'markdown', '```\n按装\n```'],
  ['indented code', 'markdown', '    按装'],
  ['address', 'markdown', '<https://example.cn/按装> https://example.cn/按装'],
  ['link address', 'markdown', '[看](/按装)\n\n[x]: /按装 "按装"'],
  ['picture', 'markdown', '![按装](/按装.png)'],
  ['two paragraphs', 'markdown', '县委\n\n县政府'],
  ['two cells', 'markdown', '| 按 | 装 |\n|---|---|\n| 按 | 装 |'],
  ['a hard break', 'markdown', '县委  \n县政府\\\n县委'],
  ['HTML comment', 'markdown', '<!-- 按装 -->'],
  ['HTML script', 'markdown', '<script>\n按装\n</script>'],
  ['two lines', 'text', '县委\n县政府'],
]

test.each(silent)('%s is not prose (%s)', (_name, format, article) => {
  expect(proofreader.check(article, { format }).findings).toEqual([])
})
