/** A long article in Markdown: the parser alone, what a reader sees of it, and the whole check. */
import { GFM, parser } from '@lezer/markdown'
import { createProofreader as createBare } from '../dist/core.js'
import { createProofreader } from '../dist/index.js'
import { fastest } from './matcher/measure.js'
import { figure, heading, table } from './matcher/print.js'
import { flat } from './matcher/texts.js'

/** A chapter as articles have it: headings, links, lists, a table, entities, escapes, wrapped lines, an HTML block. */
const chapter = [
  '## 一、总体进展\n',
  '全县上下认真学习贯彻**全面从严治党**要求，切实抓好春季农业生产和防汛备汛工作，详见[实施方案](https://example.cn/a/1.html)。',
  '会议听取了专项工作汇报，强调要压实责任、细化措施，确保各项任务落地见效&emsp;当地持续优化营商环境，\n新增市场主体两千余户。\n',
  '> 补贴资金按装机容量据实核算，\n> 各镇要深入学习有关重要论述\\*。\n',
  '- 截至目前，六个村的管网改造全部完工；\n  三千余户群众用上了自来水。\n- [x] 满意度进一步提高。\n',
  '| 项目 | 进展 | 备注 |\n|---|:-:|--:|\n| 路灯 | 安装&nbsp;120盏 | [详情](/x) |\n| 管网 | **完成**七成 | 无 |\n',
  '<div class="x">县委、<b>县政府</b>主要负责同志到场指导。</div>\n\n',
].join('\n')

export function longMarkdown(quick: boolean): void {
  const megabytes = quick ? 1 : 5
  const article = flat(chapter.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(chapter))))
  const gfm = parser.configure(GFM)
  const bare = createBare({ dictionaries: [], rules: [] })
  const proofreader = createProofreader()
  const runs: Record<string, () => unknown> = {
    'the parser alone': () => gfm.parse(article),
    'what a reader sees': () => bare.check(article, { format: 'markdown' }),
    'the whole check': () => proofreader.check(article, { format: 'markdown' }),
    'the whole check, as plain text': () => proofreader.check(article),
  }
  heading(`Markdown, one article of ${figure(Buffer.byteLength(article) / 1e6)} MB`)
  const rows = Object.entries(runs).map(([name, run]) => {
    const seconds = fastest(run, 3000) / 1000
    return [name, figure(Buffer.byteLength(article) / 1e6 / seconds), figure(article.length / 1e6 / seconds)]
  })
  table(['', 'MB/s', 'Mchar/s'], rows)
}
