/** 错别字. */
import { dictionary } from '../../dictionaries/typos.yaml'
import type { Dictionary } from '../model/entry.js'

/** 错别字; the sources and the licence stand in its header. */
export const typos: Dictionary = dictionary
