/** Pages as editors of WeChat articles and of a CMS leave them: one sentence in five nested spans, each with its styles. */
import { flat } from './matcher/texts.js'

const sentences = [
  '全县上下认真学习贯彻全面从严治党要求，切实抓好春季农业生产和防汛备汛工作。',
  '截至目前，六个村的管网改造全部完工，三千余户群众用上了自来水。',
  '会议听取了专项工作汇报，强调要压实责任、细化措施，确保各项任务落地见效。',
  '县委、县政府主要负责同志到场指导，要求以案为鉴，举一反三。',
]

const span =
  'style="outline: 0px;max-width: 100%;box-sizing: border-box !important;overflow-wrap: break-word !important;color: rgb(63, 63, 63);font-size: 16px;letter-spacing: 1.5px;"'
const section =
  'style="margin: 10px 0%;text-align: justify;justify-content: flex-start;display: flex;flex-flow: row;" data-role="paragraph" data-brushtype="text"'

/** As a WeChat editor stores it: most of it is styles. */
function chatParagraph(at: number): string {
  const words = sentences[at % sentences.length]
  const [head, tail] = [words.slice(0, 9), words.slice(9)]
  const picture = `<img class="rich_pages wxw-img" data-ratio="0.6666667" data-src="https://img.example.cn/${at}/640?wx_fmt=jpeg" alt="图片 ${at}" style="vertical-align: middle;max-width: 100%;" />`
  return (
    `<section ${section}><section ${span}><p ${span}><span ${span}>&nbsp; &nbsp;<strong ${span}>${head}</strong></span>` +
    `<span ${span}>${tail}<br ${span} /></span></p>${at % 5 ? '' : picture}</section></section>\n`
  )
}

/** As a CMS stores it once styles are put in order: most of it is text. */
function plainParagraph(at: number): string {
  const words = [0, 1, 2, 3].map((step) => sentences[(at + step) % sentences.length]).join('')
  return `<p style="text-indent: 2em;">&emsp;&emsp;${words.slice(0, 40)}<a href="/2024/${at}.html" title="公告">公告</a>${words.slice(40)}</p>\r\n`
}

export type PageKind = 'chat' | 'plain'

/** A page of at least `length` characters. */
export function pageOf(kind: PageKind, length: number): string {
  const paragraph = { chat: chatParagraph, plain: plainParagraph }[kind]
  const pieces: string[] = []
  for (let at = 0, size = 0; size < length; at++) {
    pieces.push(paragraph(at))
    size += pieces[at].length
  }
  return flat(`<div id="js_content">\n${pieces.join('')}</div>\n`)
}
