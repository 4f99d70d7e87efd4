/** A region in the header of a file of any kind: it is looked up, and the templates are filled before anybody sees them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrongForms } from '../../src/dictionary/forms.js'
import { readDictionary } from '../../src/node/dictionary-file.js'
import { emptyFolder } from '../cli/run.js'

const folder = emptyFolder()

function read(name: string, content: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readDictionary(path)
}

const own = 'region: { 省: 陕西省, 市: 宝鸡市, 县: 眉县, 镇: [横渠镇, 汤峪镇] }'

test.each([
  ['a.yaml', "region: 陕西省/宝鸡市/眉县\nentries:\n  - { wrong: '{县}应急局', right: '{县}应急管理局' }"],
  [
    'a.yaml',
    "region:\n  path: 陕西省/宝鸡市/眉县\n  镇: []\nentries:\n  - { wrong: '{县}应急局', right: '{县}应急管理局' }",
  ],
  ['a.yaml', `${own}\nentries:\n  - { wrong: '{县}应急局', right: '{县}应急管理局' }`],
  ['a.json', '{"region":"陕西省/宝鸡市/眉县","entries":[{"wrong":"{县}应急局","right":"{县}应急管理局"}]}'],
  ['a.csv', '地区,陕西省/宝鸡市/眉县\n错误,正确\n{县}应急局,{县}应急管理局\n'],
  ['a.tsv', 'region\t陕西省/宝鸡市/眉县\n错误\t正确\n{县}应急局\t{县}应急管理局\n'],
])('%s: %s', async (name, content) => {
  const { entries } = await read(name, content)
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({ wrong: '眉县应急局', right: '眉县应急管理局' })
})

test('an entry for each town knows its line', async () => {
  const { entries } = await read('a.yaml', `${own}\nentries:\n  - keep: 甲\n  - { wrong: '{镇}镇', right: '{镇}' }`)
  expect(entries.slice(1).map((entry) => [entry.line, ...wrongForms(entry)])).toEqual([
    [4, '横渠镇镇'],
    [4, '汤峪镇镇'],
  ])
})

test.each([
  [
    'region: 陕西省/宝鸡市/凤翔县\nentries: []',
    'a.yaml: 没有“陕西省/宝鸡市/凤翔县”这个地区；相近的有“陕西省/宝鸡市/凤翔区”',
  ],
  ["region: 陕西省/宝鸡市/眉县\nentries:\n  - wrong: '{乡}委'", 'a.yaml:3 ({乡}委): “{乡}”没有值，可用的有 {省}'],
  ["region: 陕西省/宝鸡市\nentries:\n  - wrong: '{县}委'", '“{县}”没有值'],
  ["entries:\n  - wrong: '{县}委'", 'a.yaml:2 ({县}委): “{县}”没有值：请在词典开头写上地区'],
  ['region: []\nentries: []', '“region”应为“省/市/县”'],
  ['region: { 县: [] , path: [] }\nentries: []', '“region”的 path 应为“省/市/县”'],
  [
    "region: 陕西省/宝鸡市/眉县\nentries:\n  - { wrong: '{县}', right: 眉县 }",
    'a.yaml:3 (眉县): “眉县”既是错的又是对的',
  ],
])('%s is refused', async (content, sentence) => {
  const error = await read('a.yaml', content).catch((thrown: Error) => thrown)
  expect(String((error as Error).message).replaceAll(`${folder}/`, '')).toContain(sentence)
})
