/** 异形词和不规范字. */
import { dictionary } from '../../dictionaries/variants.yaml'
import type { Dictionary } from '../model/entry.js'

/** 异形词和不规范字; the sources and the licence stand in its header. */
export const variants: Dictionary = dictionary
