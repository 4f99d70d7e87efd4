/** 地名. */
import { dictionary } from '../../dictionaries/places.yaml'
import type { Dictionary } from '../model/entry.js'

/** 地名; the sources and the licence stand in its header. */
export const places: Dictionary = dictionary
