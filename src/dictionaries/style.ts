/** 慎用词语. */
import { dictionary } from '../../dictionaries/style.yaml'
import type { Dictionary } from '../model/entry.js'

/** 慎用词语; the sources and the licence stand in its header. */
export const style: Dictionary = dictionary
