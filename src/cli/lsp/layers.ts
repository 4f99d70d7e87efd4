/** The proofreader that the settings ask for, opened anew when they or the dictionary files change. */
import { stat } from 'node:fs/promises'
import type { Proofreader } from '../../proofreader.js'
import { sentenceFor } from '../failure.js'
import { openProofreader } from '../session.js'
import type { Settings } from './settings.js'

type Layers = Pick<Settings, 'dictionaries' | 'region'>

/**
 * Answers with a proofreader for the settings as they are when it is asked. What cannot be opened is told once, and the
 * one before, or the dictionaries that ship, take its place until the settings or the files change.
 */
export function createLayers(layersOf: () => Layers, complain: (sentence: string) => void): () => Promise<Proofreader> {
  let key: string | undefined
  let opened: Promise<Proofreader> | undefined

  const open = async (layers: Layers, before: Promise<Proofreader> | undefined): Promise<Proofreader> => {
    try {
      return await openProofreader(layers)
    } catch (error) {
      complain(`${sentenceFor(error)}\n${before ? '仍用原来的词典。' : '只用自带的词典。'}`)
      return before ?? openProofreader({ dictionaries: [], region: undefined })
    }
  }
  return async () => {
    const layers = layersOf()
    const found = await editionOf(layers)
    if (opened === undefined || found !== key) {
      key = found
      opened = open(layers, opened)
    }
    return opened
  }
}

/** Differs where the settings differ, or a file was written since. */
async function editionOf({ dictionaries, region }: Layers): Promise<string> {
  const files = dictionaries.map(async (path) => {
    const found = await stat(path).catch(() => undefined)
    return [path, found?.mtimeMs, found?.size]
  })
  return JSON.stringify([await Promise.all(files), region])
}
