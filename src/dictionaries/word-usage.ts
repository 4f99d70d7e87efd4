/** 词语误用. */
import { dictionary } from '../../dictionaries/word-usage.yaml'
import type { Dictionary } from '../model/entry.js'

export const wordUsage: Dictionary = dictionary
