/** Files that are damaged, or made to do harm: each is refused with its place and the way out, in time linear in it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJsonDictionary } from '../../src/dictionary/json.js'
import { firstJsonFault } from '../../src/dictionary/json-fault.js'
import { readSeparated } from '../../src/dictionary/separated.js'
import { tableDictionary } from '../../src/dictionary/table.js'
import { parseYamlDictionary } from '../../src/dictionary/yaml.js'
import type { Dictionary } from '../../src/model/entry.js'
import { DictionaryError } from '../../src/model/errors.js'

type Parse = (text: string, id: string, file: string) => Dictionary

const csvDictionary: Parse = (text, id, file) => tableDictionary(readSeparated(text, ',', file), id, file)

function faults(parse: Parse, text: string): string[] {
  try {
    parse(text, 'a', 'a')
  } catch (error) {
    if (error instanceof DictionaryError) return error.message.split('\n')
    throw error
  }
  throw new Error('It was not refused.')
}

const million = 1_000_000

describe('YAML', () => {
  test.each([
    ['entries:\n  - wrong: "甲\n    right: 乙', 'a:3:13: 不是合格的 YAML：引号没有配对'],
    ['entries:\n  - { wrong: 甲 right: 乙 }', 'a:2:14: 不是合格的 YAML：'],
    ['entries:\n  - { wrong: 甲, right: 乙', 'a:2:25: 不是合格的 YAML：方括号或花括号没有配对'],
    ['entries:\n\t- wrong: 甲', 'a:2:1: 不是合格的 YAML：行首不能用制表符'],
    ['entries:\n  - wrong: 甲\n   right: 乙', 'a:3:'],
    ['entries:\n  - wrong: 甲: 乙: 丙', 'a:2:12: 不是合格的 YAML：一行里有两个“: ”'],
    ['entries:\n  - wrong：甲\n    right：乙', 'a:2:5 (第 1 条): 条目应为一组“键: 值”'],
    ['entries:\n  - wrong: `甲`', 'a:2:12: 不是合格的 YAML：文字不能以这个符号开头'],
    ['entries:\n  - wrong: "\\甲"', 'a:2:13: 不是合格的 YAML：双引号里的反斜杠'],
    ['entries:\n  - wrong: !甲', 'a:2:13: 不是合格的 YAML：不能用 & 引用，也不能用 ! 写明类型'],
    ['entries:\n  - wrong: !!js/function "甲"', 'a:2:12: 不是合格的 YAML：不能用 ! 写明类型'],
    ['entries: []\n---\nentries: []', 'a:2:1: 不是合格的 YAML：一个文件只能写一部词典'],
    ['base: &b { wrong: 甲 }\nentries:\n  - { <<: *b }', 'a:3:11: 不能用 * 引用'],
    ['entries:\n  - { <<: { wrong: 甲 }, keep: 乙 }', 'a:2:7 (乙): 不认识“<<”'],
    ['entries:\n  - { [甲]: 乙 }', 'a:2:7: 键应为文字'],
    ['entries:\n  - { wrong: 甲, id: __proto__ }', 'a:2:17 (__proto__): “id”不能是“__proto__”'],
    ['entries:\n  - { wrong: 甲, examples: { __proto__: 乙 } }', 'a:2:17 (甲): “examples”里的“__proto__”不是句子'],
    ['entries:\n  - { wrong: 甲, constructor: 乙 }', 'a:2:17 (甲): 不认识“constructor”'],
    ['entries:\n  - { wrong: "甲\\0" }', 'a:2:7 (甲'],
    ['entries:\n  - { wrong: "甲\\ud800" }', 'a:2:7 (甲'],
    ['entries:\n  - { wrong: 甲, examples: { "甲\\0": 乙 } }', 'a:2:17 (甲): “examples”不能含有控制字符'],
    ['edition: 昨天\nentries: []', 'a:1:1: “edition”应为日期'],
    ['- 甲', 'a: 词典应为一组“键: 值”'],
    ['', 'a: 词典应为一组“键: 值”'],
  ])('%j', (text, expected) => {
    const [first] = faults(parseYamlDictionary, text)
    expect(first.slice(0, expected.length)).toBe(expected)
    expect(first.replace(/[^A-Za-z]+/g, ' ')).not.toMatch(/\b(?:missing|must|not|unexpected|found)\b/i)
  })

  test.each([
    ['lists', `a: ${'['.repeat(million / 5)}`],
    ['closed lists', `a: ${'['.repeat(million / 10)}${']'.repeat(million / 10)}`],
    ['maps', '{a: '.repeat(million / 10)],
    ['items', `${'- '.repeat(million / 10)}a`],
    ['keys', '? '.repeat(million / 10)],
    ['lines', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ])('a deep nest of %s is refused before anything follows it down', (_name, text) => {
    expect(faults(parseYamlDictionary, text)).toEqual([expect.stringContaining('嵌套太深')])
  })

  test('aliases are not unfolded', () => {
    const rounds = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')
    expect(faults(parseYamlDictionary, `a0: &a0 [x]\n${rounds}entries: *a30`)).toHaveLength(20)
  })

  test.each([
    ['keys of one map', `entries:\n  - wrong: 甲\n    examples:\n${lines((at) => `      甲${at}: 乙\n`)}`],
    ['lines in quotation marks', `entries:\n  - wrong: "${'甲\n      '.repeat(million / 10)}"`],
    ['one long word', `entries:\n  - wrong: ${'甲'.repeat(10 * million)}`],
    ['empty lines', `${'\n'.repeat(million)}a: 甲`],
    ['comments', `${'# 甲\n'.repeat(million / 10)}a: 甲`],
    ['commas', `a: [${','.repeat(million / 10)}`],
    ['quotation marks', `a: ${'"'.repeat(million / 10)}`],
    ['colons', `a: ${': '.repeat(million / 10)}`],
    ['documents', '---\n'.repeat(million / 10)],
    ['references', `a: [${'*a,'.repeat(million / 10)}]`],
  ])('a hundred thousand %s', (_name, text) => {
    expect(() => parseYamlDictionary(text, 'a', 'a')).toThrow(/^(?!.*at )/)
  })

  function lines(line: (at: number) => string): string {
    return `${Array.from({ length: million / 10 }, (_, at) => line(at)).join('')}\u0001: 乙`
  }
})

describe('JSON', () => {
  test.each([
    ['{"entries": [{"wrong": "甲",}]}', '1:28: 不是合格的 JSON：括号之前少了一项，或者多了逗号'],
    ['{"entries": [{"wrong": "甲"},\n]}', '2:1: 不是合格的 JSON：括号之前少了一项'],
    ['{"entries": [{"wrong": "甲"}\n{"wrong": "乙"}]}', '2:1: 不是合格的 JSON：两项之间少了英文逗号'],
    ['{"entries": [{"wrong" "甲"}]}', '1:23: 不是合格的 JSON：键之后应有英文冒号'],
    ['{"entries"： []}', '1:11: 不是合格的 JSON：键之后应有英文冒号'],
    ['{“entries”: []}', '1:2: 不是合格的 JSON：引号““”应为英文双引号'],
    ["{'entries': []}", "1:2: 不是合格的 JSON：引号“'”应为英文双引号"],
    ['{entries: []}', '1:2: 不是合格的 JSON：键应写在英文双引号里'],
    ['{"entries": [{"wrong": 甲}]}', '1:24: 不是合格的 JSON：文字应写在英文双引号里'],
    ['{"entries": [{"wrong": "甲}]}', '1:24: 不是合格的 JSON：引号没有配对'],
    ['{"entries": [{"wrong": "甲\\x"}]}', '1:24: 不是合格的 JSON：文字里的反斜杠'],
    ['{"entries": [{"wrong": "甲\t"}]}', '1:24: 不是合格的 JSON：文字里有控制字符'],
    ['{"entries": [] // 甲\n}', '1:16: 不是合格的 JSON：JSON 里不能写注释'],
    ['{"entries": []]', '1:15: 不是合格的 JSON：括号没有配对：这里应为“}”'],
    ['{"entries": []}{', '1:16: 不是合格的 JSON：结尾之后还有文字'],
    ['{"entries": [', '1:14: 不是合格的 JSON：还没有写完：末尾少了“]”'],
    ['', '1:1: 不是合格的 JSON：文件是空的'],
    ['{"entries": [{"wrong": "\\ud800"}]}', '1:15 (\ud800): “wrong”含有残缺的字符'],
    ['{"entries": [{"wrong": "甲\\u0000"}]}', '1:15 (甲\0): “wrong”不能含有换行或控制字符'],
    ['{"entries": [{"wrong": "甲", "id": "constructor"}]}', '1:29 (constructor): “id”不能是“constructor”'],
    ['{"entries": [{"wrong": "甲", "examples": {"__proto__": "乙"}}]}', '1:29 (甲): “examples”里的“__proto__”'],
    ['{"id": "__proto__", "entries": []}', '1:2: “id”不能是“__proto__”'],
    ['{"entries": [{"wrong": "甲"}, "乙", {"keep": 1}]}', '(第 2 条): 条目应为一组'],
  ])('%j', (text, expected) => {
    expect(faults(parseJsonDictionary, text)[0].replace(/^a:? ?/, '')).toMatch(new RegExp(`^${escaped(expected)}`))
  })

  test('finds a fault exactly where there is one', () => {
    const sound = fc.json({ maxDepth: 4 })
    const signs = fc.constantFrom(...'{}[]",:\\/truefalsn0123456789.eE+-\n 甲“')
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat(3), signs, (json, at, left, sign) => {
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + sign + json.slice(place + left)
        if (isJson(text)) return
        const { offset } = firstJsonFault(text)
        expect(offset).toBeLessThanOrEqual(text.length)
        expect(isBeginning(text.slice(0, offset))).toBe(true)
      }),
      { seed: 5, numRuns: 3000 },
    )
  })

  function isJson(text: string): boolean {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  /** Nothing is wrong before the fault but that it ends. */
  function isBeginning(text: string): boolean {
    return text.trim() === '' || isJson(text) || firstJsonFault(text).offset === text.length
  }

  test.each([
    ['lists', `{"entries": ${'['.repeat(million)}`],
    ['closed lists', `{"entries": [${'['.repeat(million)}${']'.repeat(million)}]}`],
    ['maps', '{"a":'.repeat(million / 5)],
    ['keys', `{${Array.from({ length: million / 5 }, (_, at) => `"${at}":1`).join()}}`],
    ['long words', `{"entries": [{"wrong": "${'甲'.repeat(10 * million)}"}]}`],
    ['escapes', `{"entries": [{"wrong": "${'\\n'.repeat(million)}"}`],
  ])('a million %s', (_name, text) => {
    expect(faults(parseJsonDictionary, text).length).toBeGreaterThan(0)
  })
})

describe('CSV', () => {
  test.each([
    [`错误,正确\n甲${',乙'.repeat(million)}`, 'a:2:257: 第 256 列之后还有文字'],
    [`错误${',颜色'.repeat(million)}\n甲`, 'a:1:257: 第 256 列之后还有文字'],
    [`错误,正确\n"${'甲,乙\n'.repeat(10 * million)}`, 'a:2:1: 引号没有配对'],
    [`错误,正确\n甲,乙\n丙,"${'丁'.repeat(million)}`, 'a:3:2: 引号没有配对'],
    [`${','.repeat(million)}\n`, 'a: 没有找到列名'],
    ['错误,编号\n甲,__proto__', 'a:2:2 (__proto__): “编号”列不能是“__proto__”'],
    ['错误,例句,改后\n甲,__proto__,乙', 'a:2:2 (甲): “例句”列里的“__proto__”不是句子'],
    ['词典编号,constructor\n错误\n甲', 'a: “id”不能是“constructor”'],
    ['错误,正确\n甲\ud800,乙', 'a:2:1 (甲\ud800): “错误”列含有残缺的字符'],
  ])('%#', (text, expected) => {
    expect(faults(csvDictionary, text)[0].slice(0, expected.length)).toBe(expected)
  })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
