/** Named cases that every engine must answer alike. Characters that some fold would change have cases of their own. */
import type { Match } from './naive.js'

export interface Case {
  readonly name: string
  readonly patterns: readonly string[]
  readonly text: string
  readonly matches: readonly Match[]
}

export const cases: readonly Case[] = [
  { name: 'no patterns', patterns: [], text: '今天天气很好', matches: [] },
  { name: 'empty text', patterns: ['今天', '天'], text: '', matches: [] },
  { name: 'text of one character', patterns: ['天', '天气'], text: '天', matches: [[0, 1, 0]] },
  { name: 'text shorter than every pattern', patterns: ['今天天气'], text: '今天天', matches: [] },
  {
    name: 'one pattern, twice',
    patterns: ['按装'],
    text: '按装和按装',
    matches: [
      [0, 2, 0],
      [3, 5, 0],
    ],
  },
  { name: 'the whole text', patterns: ['从严治党'], text: '从严治党', matches: [[0, 4, 0]] },
  { name: 'at the very end', patterns: ['很好'], text: '天气很好', matches: [[2, 4, 0]] },
  { name: 'cut off at the end', patterns: ['很好的', '很好的天', '很好的天气'], text: '天气很好', matches: [] },
  {
    name: 'one character',
    patterns: ['天'],
    text: '今天天气',
    matches: [
      [1, 2, 0],
      [2, 3, 0],
    ],
  },
  {
    name: 'only patterns of one character',
    patterns: ['气', '天'],
    text: '天气',
    matches: [
      [0, 1, 1],
      [1, 2, 0],
    ],
  },
  {
    name: 'one character among longer ones',
    patterns: ['天气', '天', '气', '天天气'],
    text: '天天气',
    matches: [
      [0, 1, 1],
      [0, 3, 3],
      [1, 2, 1],
      [1, 3, 0],
      [2, 3, 2],
    ],
  },
  {
    name: 'nested from one place',
    patterns: ['全面从严治党', '全面', '全面从严', '全'],
    text: '全面从严治党',
    matches: [
      [0, 1, 3],
      [0, 2, 1],
      [0, 4, 2],
      [0, 6, 0],
    ],
  },
  {
    name: 'nested inside',
    patterns: ['从严', '全面从严治党', '治党'],
    text: '全面从严治党',
    matches: [
      [0, 6, 1],
      [2, 4, 0],
      [4, 6, 2],
    ],
  },
  {
    name: 'overlapping',
    patterns: ['学习', '习总', '总书记'],
    text: '学习总书记',
    matches: [
      [0, 2, 0],
      [1, 3, 1],
      [2, 5, 2],
    ],
  },
  {
    name: 'overlapping itself',
    patterns: ['人人', '人人人'],
    text: '人人人人',
    matches: [
      [0, 2, 0],
      [0, 3, 1],
      [1, 3, 0],
      [1, 4, 1],
      [2, 4, 0],
    ],
  },
  {
    name: 'a pattern given three times',
    patterns: ['党委', '县', '党委', '党委'],
    text: '县党委',
    matches: [
      [0, 1, 1],
      [1, 3, 0],
      [1, 3, 2],
      [1, 3, 3],
    ],
  },
  {
    name: 'twins of every length',
    patterns: ['甲', '甲乙', '甲乙丙', '甲乙丙丁', '甲乙丙丁戊', '甲', '甲乙', '甲乙丙', '甲乙丙丁', '甲乙丙丁戊'],
    text: '甲乙丙丁戊',
    matches: [
      [0, 1, 0],
      [0, 1, 5],
      [0, 2, 1],
      [0, 2, 6],
      [0, 3, 2],
      [0, 3, 7],
      [0, 4, 3],
      [0, 4, 8],
      [0, 5, 4],
      [0, 5, 9],
    ],
  },
  {
    name: 'twins alone under their triple',
    patterns: ['甲乙丙丁戊', '甲乙丙丁戊'],
    text: '甲乙丙丁戊',
    matches: [
      [0, 5, 0],
      [0, 5, 1],
    ],
  },
  {
    name: 'a chain of prefixes, the last missing',
    patterns: ['中华人民', '中华人民共和国', '中华人民共和国宪法'],
    text: '中华人民共和国法',
    matches: [
      [0, 4, 0],
      [0, 7, 1],
    ],
  },
  {
    name: 'branches after a common beginning',
    patterns: ['党中央国务院', '党中央国防部', '党中央国'],
    text: '党中央国防部党中央国务院',
    matches: [
      [0, 4, 2],
      [0, 6, 1],
      [6, 10, 2],
      [6, 12, 0],
    ],
  },
  {
    name: 'more branches than a small hash holds without probing',
    patterns: [...'零一二三四五六七八九十百千万亿'].map((digit) => `第〇章${digit}`),
    text: '第〇章万第〇章兆',
    matches: [[0, 4, 13]],
  },
  {
    name: 'astral characters',
    patterns: ['𠮷野家', '𠮷', '家😀'],
    text: '𠮷野家😀',
    matches: [
      [0, 2, 1],
      [0, 4, 0],
      [3, 6, 2],
    ],
  },
  {
    name: 'halves of an astral character',
    patterns: ['\ud842', '\udfb7'],
    text: '𠮷',
    matches: [
      [0, 1, 0],
      [1, 2, 1],
    ],
  },
  {
    name: 'lone surrogates',
    patterns: ['\ud800\ud800', '\udc00人'],
    text: '\ud800\ud800\udc00人',
    matches: [
      [0, 2, 0],
      [2, 4, 1],
    ],
  },
  {
    name: 'U+0000',
    patterns: ['\0\0', '人\0', '人\0\0\0\0'],
    text: '人\0\0',
    matches: [
      [0, 2, 1],
      [1, 3, 0],
    ],
  },
  { name: 'nothing behind the end, not even U+0000', patterns: ['人\0', '人\0\0', '\0'], text: '人', matches: [] },
  {
    name: 'U+FFFF',
    patterns: ['\uffff', '人\uffff'],
    text: '人\uffff',
    matches: [
      [0, 2, 1],
      [1, 2, 0],
    ],
  },
  {
    name: 'ASCII',
    patterns: ['he', 'she', 'his', 'hers'],
    text: 'ushers',
    matches: [
      [1, 4, 1],
      [2, 4, 0],
      [2, 6, 3],
    ],
  },
]
