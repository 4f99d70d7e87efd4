/** Text from an article or a file name, made safe for a terminal: nothing in it can move the cursor or hide. */

const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu

/** White space becomes one space; every other control or invisible character is written as its number. */
export function visible(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(unsafe, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`)
}

/** The same for a line whose white space matters: spaces and tabs stay as they are. */
export function visibleLine(line: string): string {
  return line.replace(/[^\t]+/g, (words) =>
    words.replace(unsafe, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`),
  )
}
