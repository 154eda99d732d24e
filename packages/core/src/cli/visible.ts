/** What a terminal would obey, or nobody would see: control characters, and those that turn the direction of writing round. */
const hidden = /[\p{Cc}\u00AD\u200B\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Text of anybody’s as it can be printed: what a terminal would obey, or nobody would see, is named instead. Line breaks too. */
export function visible(text: string): string {
  return text.replaceAll(hidden, nameOf);
}

/** The columns that a text takes in a terminal: none for marks above a letter and joiners, two for emoji and East Asian letters. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{20000}-\u{3FFFD}]/u;

function nameOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
