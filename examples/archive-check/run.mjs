// node examples/archive-check/run.mjs [archive.jsonl]
// One article a line goes in, one finding a line comes out; the archive is never held in memory.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createProofreader } from 'jiaodui'

const archive = process.argv[2] ?? fileURLToPath(new URL('archive.jsonl', import.meta.url))
const proofreader = createProofreader()
const hits = new Map()
let articles = 0

for await (const line of createInterface({ input: createReadStream(archive), crlfDelay: Infinity })) {
  if (line.trim() === '') continue
  const { id, body, format, publishedAt } = JSON.parse(line)
  articles++
  for (const { ruleId, severity, range, text, suggestions } of proofreader.check(body, { format, publishedAt })
    .findings) {
    hits.set(ruleId, (hits.get(ruleId) ?? 0) + 1)
    console.log(JSON.stringify({ id, ruleId, severity, range, text, suggestion: suggestions[0] }))
  }
}

console.error(`${articles} 篇`)
for (const [ruleId, count] of [...hits].sort((a, b) => b[1] - a[1])) console.error(`${count}\t${ruleId}`)
