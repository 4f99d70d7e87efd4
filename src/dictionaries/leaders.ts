/** 现任领导人. */
import { dictionary } from '../../dictionaries/leaders.yaml'
import type { Dictionary } from '../model/entry.js'

/** 现任领导人; the sources and the licence stand in its header. */
export const leaders: Dictionary = dictionary
