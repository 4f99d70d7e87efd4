/** 人名、职务、机构和地名. */
import { dictionary } from '../../dictionaries/names-and-titles.yaml'
import type { Dictionary } from '../model/entry.js'

/** 人名、职务、机构和地名; the sources and the licence stand in its header. */
export const namesAndTitles: Dictionary = dictionary
