/** 党政固定表述. */
import { dictionary } from '../../dictionaries/fixed-expressions.yaml'
import type { Dictionary } from '../model/entry.js'

export const fixedExpressions: Dictionary = dictionary
