/** Fifth step of a check: from the view back to the article, where a claim becomes a finding. */
import type { Finding } from '../model/finding.js'
import type { Edit } from '../model/range.js'
import type { Claim } from '../model/rule.js'
import type { Link, View, ViewPart } from '../model/view.js'
import { smallestChange, smallestChanges } from '../text/edits.js'
import { mask } from '../text/mask.js'

export function locate(claim: Claim, view: View): Finding {
  const { start, end, origin, suggestions, message, related, link } = claim
  const text = link ? link.address : view.text.slice(start, end)
  const confidence = claim.confidence ?? origin.confidence
  const edits = confidence === 'certain' && suggestions.length === 1 ? editsOf(claim, text, suggestions[0], view) : []
  return {
    ruleId: origin.ruleId,
    type: origin.type,
    severity: claim.severity ?? origin.severity,
    confidence,
    range: link ? link.place : view.locate(start, end),
    ...(related && { related: related.map((span) => view.locate(span.start, span.end)) }),
    // Findings are logged and sent; the article itself says what stands there.
    text: origin.type === 'privacy' ? mask(text) : text,
    suggestions,
    ...(edits.length > 0 && { edits }),
    message,
    source: origin.source,
  }
}

function editsOf(claim: Claim, before: string, after: string, view: View): Edit[] {
  return claim.link ? editAddress(claim.link, after) : editsFor(claim, before, after, view)
}

/** Only where the address stands in the article as it is, so that nothing must be written in code. */
function editAddress({ address, place: [start, end] }: Link, after: string): Edit[] {
  const { range, text } = smallestChange(address, after)
  if (end - start !== address.length || /[\s"'<>&]/.test(text)) return []
  return [{ range: [start + range[0], start + range[1]], text }]
}

/** What is put before a phrase stands beside its first character, not beside what comes before it. */
function atStart(start: number, view: View): ViewPart {
  const [place] = view.locate(start, start + 1)
  return { article: [place, place], view: [start, start] }
}

/** The smallest changes, shared out over the text nodes they touch, so that the markup between them stays. */
export function editsFor({ start }: Pick<Claim, 'start'>, before: string, after: string, view: View): Edit[] {
  return smallestChanges(before, after).flatMap((change) => editsOfChange(change, start, view))
}

function editsOfChange({ range: [from, to], text }: Edit, start: number, view: View): Edit[] {
  const parts = from === to && from === 0 ? [atStart(start, view)] : view.parts(start + from, start + to)
  const edits = parts.map(({ article, view: [partStart, partEnd] }, index) => {
    // A part may hold more than what changes, where one entity stands for several characters: the rest stays.
    const kept = [view.text.slice(partStart, start + from), view.text.slice(start + to, partEnd)]
    const head = Math.max(0, partStart - start - from)
    const tail = index === parts.length - 1 ? text.length : partEnd - start - from
    const put = kept[0] + text.slice(head, tail) + kept[1]
    return { range: article, text: put, before: view.text.slice(partStart, partEnd) }
  })
  return edits
    .filter((edit) => edit.text !== edit.before)
    .map(({ range, text: put }) => ({ range, text: view.encode(put, range[0]) }))
}
