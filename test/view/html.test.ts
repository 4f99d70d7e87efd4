/** What a reader sees of HTML as it comes, and what is read beside it. */
import { expect, test } from 'vitest'
import { createView } from '../../src/view/view.js'

/** The article, what is read, and what is read beside it; blocks are parted by a bar. */
type Case = readonly [name: string, article: string, text: string, aside?: string]

const cases: readonly Case[] = [
  ['a page', '<!doctype html><html><head><title>一</title><meta content="二"><style>三</style></head><body>四</body>', '一|四'],
  ['nested spans and sections', '<section><section><p><span><span>一</span></span><strong>二</strong></p></section></section>', '一二'],
  ['line breaks', '一<br>二<br/>三<BR clear=all>四', '一|二|三|四'],
  ['white space', '<p>\n  一\n  二 三\n</p>', '一二 三'],
  ['lines of Latin words', 'one\ntwo 一\n二', 'one two 一二'],
  ['preformatted', '<pre>一\n 二</pre>', '一| 二'],
  ['ruby', '<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>好', '汉字好'],
  ['ruby whose end tags are left out', '<ruby>汉<rt>hàn<rt>x<rb>字<rt>zì</ruby>好', '汉字好'],
  ['ruby that nobody closed', '<p><ruby>汉<rt>hàn</p><p>好', '汉|好'],
  ['raised figures', '10<sup>3</sup>立方米，20m<sup>2</sup>，全面<sup>①</sup>推进', '10\ufffc3立方米，20m2，全面①推进'],
  ['a table', '<table><caption>一</caption><tr><th>二<td>三<tr><td>四</table>五', '一|二|三|四|五'],
  ['form fields', '<textarea>一&amp;<b>二</textarea><select><option>三<option>四</select><button>五</button><input value=六>', '一&<b>二|三|四|五\ufffc'],
  ['entities', '&amp;&#25353;&#x88C5;&lt一&#25353二&NotEqualTilde;&bogus;&#x1F44D;', '&按装<一按二≂̸&bogus;👍'],
  ['entities that stand for nothing', '&#0;&#x110000;&#xD800;&#128;&;&#;&#x;', '\ufffd\ufffd\ufffd€&;&#;&#x;'],
  ['comments', '一<!-- 二 --><!--[if mso]>三<![endif]--><![if !mso]>四<![endif]><!>五', '一四五'],
  ['CDATA, as in HTML', '<![CDATA[一<p>二]]>', '二]]>'],
  ['templates, scripts, noembed', '<template>一</template><script>二</script><noembed>三</noembed>四', '四'],
  ['code and drawings', '一<code>x</code>二<svg><title/><text>三</text></svg>四<xmp><b></xmp>', '一\ufffc二\ufffc四\ufffc'],
  ['what never ends', '<div><p>一<b>二<ul><li>三<li>四', '一二|三|四'],
  ['what is closed twice, or in disorder', '<b><i>一</b></i></p></div></table>二', '一|二'],
  ['a tag that never ends', '一<a href="二', '一'],

  ['alternative text', '<p>一<img alt="二&amp;三" src="四">五', '一\ufffc五', '二&三'],
  ['titles, hints and labels', '<a title=一 href=x>二</a><input placeholder=\'三\'><b aria-label="四">五</b>', '二\ufffc五', '一|三|四'],
  ['other attributes', '<a href="一" class="二" data-title="三" alt="" title>四', '四'],
  ['lines within an attribute', '<b title="一\n二">三', '三', '一|二'],
  ['entities in attributes', '<b title="&copy=1&amp;&lt;&#25353">一', '一', '&copy=1&<按'],
  ['attributes of what is not shown', '<template title=一><b title=二></b></template><script title=三></script>四', '四'],
  ['a picture with several sources', '<picture><source srcset=x><img alt="一"></picture>', '\ufffc', '一'],

  ['hidden', '一<span hidden>二</span>三<p style="color:red; DISPLAY : none">四</p>五', '一三|五', '二|四'],
  ['hidden in hidden', '<div hidden>一<div>二</div>三</div>四', '四', '一|二|三'],
  ['hidden, never closed', '<p hidden>一<p>二', '二', '一'],
  ['hidden items', '<ul><li hidden>一<li>二</ul>三', '二|三', '一'],
  ['hidden within a block', '<div>一<span hidden>二</div>三', '一|三', '二'],
  ['hidden without content', '<br hidden>一<img hidden alt=二>三', '一\ufffc三', '二'],
  ['not hidden', '<p aria-hidden="true" style="visibility:hidden;opacity:0">一</p>', '一'],
  ['for who runs no scripts', '<noscript>一<img alt="二"></noscript>三', '三', '一\ufffc|二'],
] // biome-ignore format: a table

const table = cases.map(([name, article, text, aside = '']) => ({ name, article, text, aside }))

test.each(table)('$name', ({ article, text, aside }) => {
  const view = createView(article, 'html')
  const blocksOf = (read = ''): string => read.trim().replace(/\n+/g, '|')
  expect({ text: blocksOf(view.text), aside: blocksOf(view.aside?.text) }).toEqual({ text, aside })
})
