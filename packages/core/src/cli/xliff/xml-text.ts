/** What XML 1.0 cannot hold in any form, escaped or not (XML 1.0, Char). XLIFF has an element for it. */
export const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Text as XML has it between tags. A carriage return would otherwise be read as a line feed. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
}

/** Text that has no element for what XML cannot hold, such as a note: those characters are left out. */
export function escapeNote(text: string): string {
  return escapeText(text.replaceAll(new RegExp(notInXml, 'gu'), ''));
}

/** A start tag, or the whole tag of an empty element. Attributes that are `undefined` are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}, end: '' | '/' = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(value)}"`));
  return `<${name}${written.join('')}${end}>`;
}

/** An element around text that has been escaped, or that is XML. */
export function element(name: string, inside: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  return inside === '' ? tag(name, attributes, '/') : `${tag(name, attributes)}${inside}</${name}>`;
}

/** Line breaks and tabs in an attribute would be read as spaces. */
function escapeAttribute(text: string): string {
  return escapeNote(text).replaceAll('"', '&quot;').replaceAll('\n', '&#xA;').replaceAll('\t', '&#x9;');
}
