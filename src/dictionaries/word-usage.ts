/** 词语误用. */
import { dictionary } from '../../dictionaries/word-usage.yaml'
import type { Dictionary } from '../model/entry.js'

/** 词语误用; the sources and the licence stand in its header. */
export const wordUsage: Dictionary = dictionary
