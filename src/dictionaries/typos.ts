/** 错别字. */
import { dictionary } from '../../dictionaries/typos.yaml'
import type { Dictionary } from '../model/entry.js'

export const typos: Dictionary = dictionary
