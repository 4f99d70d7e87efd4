/** 党政固定表述. */
import { dictionary } from '../../dictionaries/fixed-expressions.yaml'
import type { Dictionary } from '../model/entry.js'

/** 党政固定表述; the sources and the licence stand in its header. */
export const fixedExpressions: Dictionary = dictionary
