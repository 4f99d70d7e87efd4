/** Where a finding stands in a document: for people, in words; for machines, run by run. */
import type { Range } from '../model/range.js'
import { lastAtMost } from '../text/position.js'
import type { Story } from './document.js'
import { viewRange } from './offsets.js'
import type { DocxStory } from './package.js'
import type { Paragraph, Run } from './reading.js'

/** A place in a docx. Plain data. */
export interface DocxPlace {
  /** In the words of an editor: 第 12 段, 表 2 第 3 行第 1 列, 页眉 第 1 段, 脚注 3, 文本框 1 第 2 段. */
  readonly label: string
  /** Path of the part in the archive, such as `word/document.xml`. */
  readonly part: string
  /** Number of the paragraph where it begins among all `w:p` of the part, in the order of the file, from 1. */
  readonly paragraph: number
  /** In that paragraph's text as a reader sees it, up to its end, in UTF-16 code units. */
  readonly range: Range
  /** All runs that it touches, in order. */
  readonly runs: readonly DocxRun[]
}

/** What lies in one text of a run, or a tab or another character that an element stands for. */
export interface DocxRun {
  /** Number of its paragraph, as in a `DocxPlace`. */
  readonly paragraph: number
  /** Number of the `w:r` among all of its paragraph, from 1; those that are not seen count too. */
  readonly run: number
  /** In the run's text as a reader sees it. */
  readonly range: Range
  /** In the XML of the part: UTF-16 code units of what its bytes decode to, a byte order mark included. */
  readonly source: Range
}

/** Answers with the place of a range of a story's view. */
export function createPlaces({ part, layer, reading }: Story): (range: Range) => DocxPlace {
  const { paragraphs, nodes, view } = reading
  const paragraphStarts = paragraphs.map(({ viewStart }) => viewStart)
  const nodeStarts = nodes.map(({ from }) => from)

  const runsIn = ([start, end]: Range): DocxRun[] => {
    const found: DocxRun[] = []
    const place = view.locate(start, end)
    for (let at = lastAtMost(nodeStarts, place[0]); at < nodes.length && nodes[at].from <= place[1]; at++) {
      const { run, from, to } = nodes[at]
      const source: Range = [Math.max(place[0], from), Math.min(place[1], to)]
      if (source[0] > source[1] || (source[0] === source[1] && place[0] < place[1])) continue
      found.push({ paragraph: run.paragraph.number, run: run.number, range: rangeInRun(run, source), source })
    }
    return found
  }
  const rangeInRun = (run: Run, source: Range): Range => {
    const [from, to] = viewRange(reading, source)
    return [from - run.viewStart, to - run.viewStart]
  }
  return (range) => {
    const paragraph = paragraphs[lastAtMost(paragraphStarts, range[0])]
    const end = Math.min(range[1], paragraph.viewEnd)
    return {
      label: labelOf(paragraph, { part, layer }),
      part: part.name,
      paragraph: paragraph.number,
      range: [range[0] - paragraph.viewStart, Math.max(range[0], end) - paragraph.viewStart],
      runs: runsIn(range),
    }
  }
}

const names: Readonly<Record<DocxStory, string>> = {
  body: '',
  footnotes: '脚注',
  endnotes: '尾注',
  header: '页眉',
  footer: '页脚',
}

function labelOf({ cell, ordinal, container }: Paragraph, { part, layer }: Pick<Story, 'part' | 'layer'>): string {
  const { story, number, of } = part
  const isNote = story === 'footnotes' || story === 'endnotes'
  const which = isNote && layer === 'flow' ? container : of > 1 ? number : 0
  const name = which > 0 ? `${names[story]} ${which}` : names[story]
  const box = layer === 'boxes' ? `文本框 ${container}` : ''
  const inside = cell
    ? `表 ${cell.table} 第 ${cell.row} 行第 ${cell.column} 列`
    : ordinal > 0 && !(isNote && layer === 'flow')
      ? `第 ${ordinal} 段`
      : ''
  return [name, box, inside].filter(Boolean).join(' ')
}
