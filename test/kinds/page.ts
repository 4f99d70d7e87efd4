/** The page about a kind of entry, made of its cases, so that it says what the tests hold true. */
import type { Kind, KindCase, KindFault } from './case.js'

export function pageFor({ title, purpose, purposeInEnglish, cases, faults }: Kind): string {
  return [
    `# ${title}`,
    purpose,
    `*${purposeInEnglish}* Every example below is a test of this project. \`+\`: a machine may make the edit.`,
    ...cases.map(caseFor),
    '## 写错了会怎样 · What is refused',
    ...faults.map(faultFor),
    '这一页由 `test/kinds` 里的例子生成：`npx vitest run test/kinds -u`。',
    '',
  ].join('\n\n')
}

function caseFor({ name, header, entries, article, publishedAt, found }: KindCase): string {
  const lines = found.map((line) => `- ${line}`)
  return [
    `## ${name}`,
    yaml(fileOf(header, entries)),
    `> ${article}${publishedAt === undefined ? '' : `（${publishedAt} 发布）`}`,
    lines.length > 0 ? lines.join('\n') : '- 不报',
  ].join('\n\n')
}

function faultFor({ name, header, entries, says }: KindFault): string {
  return [`**${name}**`, yaml(fileOf(header, entries)), `- 拒绝：……${says}……`].join('\n\n')
}

function fileOf(header: string | undefined, entries: string): string {
  return header === undefined ? entries : `${header}\nentries:\n${entries.replace(/^/gm, '  ')}`
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``
}
