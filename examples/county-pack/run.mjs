// node examples/county-pack/run.mjs
import { fileURLToPath } from 'node:url'
import { createProofreader, defaultDictionaries } from 'jiaodui'
import { readDictionary } from 'jiaodui/node'

const county = await readDictionary(fileURLToPath(new URL('meixian.yaml', import.meta.url)))
const proofreader = createProofreader({ dictionaries: [...defaultDictionaries, county] })

const sentences = [
  '郿县发布信息。',
  '猕猴桃产自宝鸡市槐芽镇。',
  '按装机电公司中标。',
  '工人正在按装路灯。',
  '县委县政府印发了方案。',
  '扶风县农业农村局印发了方案。',
]
for (const sentence of sentences) {
  const { findings } = proofreader.check(sentence)
  const said = findings.map(({ ruleId, text, suggestions: [best], message }) =>
    best ? `${text} → ${best}（${ruleId}）` : `${message}（${ruleId}）`,
  )
  console.log(`${sentence}  ${said.join('；') || '没有问题'}`)
}
console.log(`fixed-expressions/县委县政府 已被 ${proofreader.explain('fixed-expressions/县委县政府').replacedBy} 取代`)
