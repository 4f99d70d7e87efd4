/** 法律法规名称. */
import { dictionary } from '../../dictionaries/laws.yaml'
import type { Dictionary } from '../model/entry.js'

/** 法律法规名称; the sources and the licence stand in its header. */
export const laws: Dictionary = dictionary
