/** 法律法规名称. */
import { dictionary } from '../../dictionaries/laws.yaml'
import type { Dictionary } from '../model/entry.js'

export const laws: Dictionary = dictionary
