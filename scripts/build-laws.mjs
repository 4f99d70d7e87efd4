/**
 * Builds data/laws.txt: `node scripts/build-laws.mjs FOLDER`, where FOLDER holds tables of laws as they were collected
 * from the national database: laws_current.tsv, admin_regulations.tsv, laws_abolished.tsv and article_counts.tsv. What the
 * tables do not have stands in laws-by-hand.txt beside this script, and wins.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
const state = '中华人民共和国'
const current = table('laws_current.tsv')
const regulations = table('admin_regulations.tsv')
const abolished = table('laws_abolished.tsv')
const byTitle = new Map([...current, ...regulations].map((row) => [row.title, row]))
const inForce = new Map([...byTitle].map(([title, row]) => [title, lastDay(row)]))
const counts = new Map(table('article_counts.tsv').map((row) => [row.title, countOf(row)]))
const byHand = readFileSync(new URL('laws-by-hand.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(isEntry)

const laws = new Map()
for (const { title } of [...current, ...regulations, ...abolished]) laws.set(shortOf(title), counts.get(title) ?? '')
for (const line of byHand) {
  const [name, count = '', since = ''] = line.split(' ')
  if (count || !(laws.has(name) || laws.has(`*${name}`)))
    laws.set(name, count === '-' ? '' : ` ${count} ${since}`.trimEnd())
}

const header = [
  '# 法律、行政法规和党内法规的名称，* 代表“中华人民共和国”；名称之后是现行文本的条数和生效日期，不知道的不写。',
  '# 由 scripts/build-laws.mjs 从国家法律法规数据库的目录生成，不要手改；目录里没有的写在 scripts/laws-by-hand.txt。',
]
const lines = [...laws].map(([name, count]) => name + count).sort()
writeFileSync(new URL('../data/laws.txt', import.meta.url), `${[...header, ...lines].join('\n')}\n`)

function table(file) {
  const [head, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [columns[at], cell])))
}

/** A version binds from the day it takes effect; of many only the day it was passed, or of the first version, is known. */
function lastDay({ latest_version: passed, effective }) {
  return [passed, effective].filter(Boolean).sort().at(-1) ?? ''
}

/** Only a count of the version in force says which articles there are. */
function countOf({ title, version, articles }) {
  const { latest_version: latest, first_adopted: first } = byTitle.get(title) ?? {}
  return version === '' || version === (latest || first) ? ` ${articles} ${inForce.get(title)}` : ''
}

function shortOf(title) {
  return title.startsWith(state) ? `*${title.slice(state.length)}` : title
}

function isEntry(line) {
  return line !== '' && !line.startsWith('#')
}
