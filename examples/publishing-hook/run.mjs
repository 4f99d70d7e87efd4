// node examples/publishing-hook/run.mjs
import { beforeChange } from './hook.mjs'

const body = '<p>在县委<b>县政府</b>领导下，截止2月底建成大棚三百座。</p>'

const draft = beforeChange({ data: { status: 'draft', body } })
console.log(`草稿已保存，附 ${draft.proofreading.length} 处校对意见`)

try {
  beforeChange({ data: { status: 'published', body, publishedAt: '2024-03-06' } })
} catch (refusal) {
  console.log(`${refusal.status} ${refusal.message}`)
  for (const { range, text, suggestions } of refusal.errors)
    console.log(`  ${range.join('–')} ${text} → ${suggestions[0]}`)
}

const corrected = '<p>在县委、<b>县政府</b>领导下，截至2月底建成大棚三百座。</p>'
const article = beforeChange({ data: { status: 'published', body: corrected, publishedAt: '2024-03-06' } })
console.log(`已发布，${article.proofreading.length} 处校对意见`)
