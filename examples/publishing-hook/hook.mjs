// A CMS hook: a draft is saved whatever it says; an article with errors is not published.
// The shape is that of Payload's beforeChange; any CMS that calls you with the new data before it stores it will do.
import { createProofreader } from 'jiaodui'

const proofreader = createProofreader() // once per process: it holds the compiled dictionaries

/** Throws where the article may not be published; hands the data back otherwise, with what an editor should see. */
export function beforeChange({ data }) {
  // Comments in an article may leave findings unsaid in a draft, and not at the gate.
  const trustSuppressions = data.status !== 'published'
  const { findings } = proofreader.check(data.body, {
    format: 'html',
    publishedAt: data.publishedAt,
    trustSuppressions,
  })
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (data.status === 'published' && errors.length > 0) throw new PublishingRefused(errors)
  return { ...data, proofreading: findings }
}

export class PublishingRefused extends Error {
  status = 400
  constructor(errors) {
    super(`有 ${errors.length} 处错误，不能发布：${errors.map((error) => error.message).join('')}`)
    this.errors = errors.map(({ ruleId, range, text, suggestions }) => ({ ruleId, range, text, suggestions }))
  }
}
