/** 规范表述. */
import { dictionary } from '../../dictionaries/set-phrases.yaml'
import type { Dictionary } from '../model/entry.js'

/** 规范表述; the sources and the licence stand in its header. */
export const setPhrases: Dictionary = dictionary
