/** Text as it must be written in HTML, by where it stands. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function replacing(marks: RegExp): (text: string) => string {
  return (text) => text.replace(marks, (mark) => references[mark] ?? `&#${mark.charCodeAt(0)};`)
}

/** Between tags. */
export const encodeHtml = /* @__PURE__ */ replacing(/[&<>]/g)

const inDoubleQuotes = /* @__PURE__ */ replacing(/[&<>"]/g)
const inSingleQuotes = /* @__PURE__ */ replacing(/[&<>']/g)
const unquoted = /* @__PURE__ */ replacing(/[&<>"'=`\s]/g)

/** In the value of an attribute, by the mark before it. */
export function encoderFor(mark: string): (text: string) => string {
  if (mark === '"') return inDoubleQuotes
  return mark === "'" ? inSingleQuotes : unquoted
}
