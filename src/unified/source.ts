/** What the author wrote, as the file holds it; and whether the tree was made from it, and how. */
import type { Element } from 'hast'
import type { Node } from 'unist'
import type { VFile } from 'vfile'

const byteOrderMark = 0xfeff

/**
 * The text of the file with its byte order mark, or nothing where the tree was made from another text: then no place in
 * it would be true. A tree that does not say how far it reaches is taken at its word.
 */
export function sourceOf(tree: Node, file: VFile): string | undefined {
  const source = String(file)
  const end = tree.position?.end.offset
  if (end === undefined) return source === '' && holdsWords(tree) ? undefined : source
  return end === source.length || end === source.length - markLength(source) ? source : undefined
}

/** Of a tree that was HTML from the start, and not made of Markdown, each element begins with its tag. */
export function isFromHtml(tree: Node, source: string): boolean {
  for (const node of nodesOf(tree)) {
    const start = node.position?.start.offset
    if (start !== undefined && isElement(node) && !beginsWithTag(source, start, node.tagName)) return false
  }
  return true
}

/** remark counts from behind the mark, rehype from before it. */
function markLength(source: string): number {
  return source.charCodeAt(0) === byteOrderMark ? 1 : 0
}

function holdsWords(tree: Node): boolean {
  for (const node of nodesOf(tree)) if ('value' in node) return true
  return false
}

function isElement(node: Node): node is Element {
  return node.type === 'element'
}

function beginsWithTag(source: string, start: number, name: string): boolean {
  return source.slice(start, start + 1 + name.length).toLowerCase() === `<${name.toLowerCase()}`
}

/** Every node, in any order, however deep the tree is. */
function* nodesOf(tree: Node): Iterable<Node> {
  const waiting = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if ('children' in node) waiting.push(...(node.children as Node[]))
  }
}
