/** The tables of sounds and shapes: what they hold, that the generated one is current, and that none is idle. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createAlike } from '../../src/text/alike.js'
import { shapeTable } from '../../src/text/shape-table.js'
import { createShapes } from '../../src/text/shapes.js'
import { createSounds } from '../../src/text/sounds.js'

const { closely, loosely } = createAlike()
const { areSame, areNear } = createSounds()
const { areAlike } = createShapes()

test.each(['治制', '铸筑', '民名', '是事', '重虫'])('%s sound alike', ([one, other]) => {
  expect([areNear(one, other), areNear(other, one)]).toEqual([true, true])
})

test.each(['己巳', '拔拨', '治冶', '徙徒', '候喉', '体休', '末未', '崇祟', '侯喉'])('%s are alike', ([one, other]) => {
  expect([closely(one, other), loosely(other, one)]).toEqual([true, true])
})

test.each(['主族', '四十', '兰南', '林零', '绿女'])('%s sound the same only to many', ([one, other]) => {
  expect([areSame(one, other), closely(one, other), loosely(one, other)]).toEqual([false, false, true])
})

test.each(['国民', '党会', '、，', 'ab', '𠮷吉', '人a'])('%s are not', ([one, other]) => {
  expect(loosely(one, other)).toBe(false)
})

test('no pair that looks alike sounds alike or stands there twice', () => {
  const groups = shapeTable.split(' ')
  const pairs = groups.flatMap(([first, ...others]) => others.map((other) => [first, other].sort().join('')))
  expect(pairs.length).toBeGreaterThan(2000)
  expect(pairs.filter(([one, other]) => areNear(one, other))).toEqual([])
  expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([])
  expect(pairs.filter(([one, other]) => !areAlike(one, other))).toEqual([])
  expect(new Set(groups.map(([first]) => first)).size).toBe(groups.length)
})

test('sound-table.ts is current', () => {
  expect(() => execFileSync('node', ['scripts/sound-table.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
})
