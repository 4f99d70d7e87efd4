/** Word boundaries by jieba, for those who have one of its native modules installed. */
import type { WordBoundary } from '../model/rule.js'
import { behaviour } from '../text/boundary.js'

/** The part of an instance of `Jieba` from `@node-rs/jieba` that is used. */
export interface NodeRsJieba {
  cut(sentence: string, hmm?: boolean): string[]
}

/** The part of the module `nodejieba` that is used. */
export interface Nodejieba {
  cut(sentence: string): string[]
}

/** `nodeRsJieba(Jieba.withDict(dict))`, with `Jieba` from `@node-rs/jieba` and `dict` from `@node-rs/jieba/dict`. */
export function nodeRsJieba(jieba: NodeRsJieba): WordBoundary {
  return named('@node-rs/jieba', (run) => jieba.cut(run, false))
}

/** `nodejieba(module)`, with what `nodejieba` exports. */
export function nodejieba(module: Nodejieba): WordBoundary {
  return named('nodejieba', (run) => module.cut(run))
}

/** Neither module tells its dictionary's edition, and users may load their own: the version is what it does. */
function named(name: string, split: (run: string) => string[]): WordBoundary {
  return { name, version: behaviour(split), split }
}
