/** XML that is written, never text that is still to be escaped. */
export interface Xml {
  readonly xml: string;
}

/** What XML 1.0 cannot hold in any form. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is in it: words, which are escaped, or other elements. Attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly (string | Xml)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`));
  const start = `<${name}${written.join('')}`;
  const content = inside.map((part) => (typeof part === 'string' ? escaped(part) : `\n${part.xml}`)).join('');
  const hasElements = inside.some((part) => typeof part !== 'string');
  return { xml: content === '' ? `${start}/>` : `${start}>${content}${hasElements ? '\n' : ''}</${name}>` };
}

/** A document with one element around everything. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Line breaks and tabs would be read as spaces in an attribute, and a carriage return as a line feed anywhere. */
function escaped(words: string): string {
  return words
    .replaceAll(notInXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\t', '&#x9;');
}
