// node examples/county-pack/run.mjs
import { fileURLToPath } from 'node:url'
import { createProofreader, defaultDictionaries } from 'jiaodui'
import { readDictionary } from 'jiaodui/node'

const county = await readDictionary(fileURLToPath(new URL('meixian.yaml', import.meta.url)))
const proofreader = createProofreader({ dictionaries: [...defaultDictionaries, county] })

for (const sentence of ['郿县发布信息。', '按装机电公司中标。', '工人正在按装路灯。', '县委县政府印发了方案。']) {
  const { findings } = proofreader.check(sentence)
  const said = findings.map(({ ruleId, text, suggestions }) => `${text} → ${suggestions[0]}（${ruleId}）`)
  console.log(`${sentence}  ${said.join('；') || '没有问题'}`)
}
console.log(`fixed-expressions/县委县政府 已被 ${proofreader.explain('fixed-expressions/县委县政府').replacedBy} 取代`)
