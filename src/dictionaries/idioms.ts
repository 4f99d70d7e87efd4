/** 成语和固定的四字格. */
import { dictionary } from '../../dictionaries/idioms.yaml'
import type { Dictionary } from '../model/entry.js'

/** 成语和固定的四字格; the sources and the licence stand in its header. */
export const idioms: Dictionary = dictionary
