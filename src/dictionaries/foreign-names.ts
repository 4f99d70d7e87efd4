/** 外国人名、国名和国际组织. */
import { dictionary } from '../../dictionaries/foreign-names.yaml'
import type { Dictionary } from '../model/entry.js'

/** 外国人名、国名和国际组织; the sources and the licence stand in its header. */
export const foreignNames: Dictionary = dictionary
