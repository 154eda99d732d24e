import type { XmlElement } from './read-xml.ts';

/** The line breaks and the indentation that a tool has put around the words of an element. */
interface Indentation {
  /** In front of each piece inside. */
  readonly inner: string;
  /** In front of the end tag. */
  readonly outer: string;
}

/**
 * A source, or a target, without the lines that a tool has put its pieces on. POET writes no white space as it is at either end of one
 * (see `writePair`), so a line break at both ends is a tool’s.
 */
export function undoIndentation(element: XmlElement): XmlElement {
  const indentation = indentationOf(element);
  return indentation ? without(element, indentation) : element;
}

/** Whether a tool has indented what is inside an element. */
export function isIndented(element: XmlElement): boolean {
  return indentationOf(element) !== null;
}

function indentationOf({ children }: XmlElement): Indentation | null {
  const [first, last] = [children[0], children.at(-1)];
  if (typeof first !== 'string' || typeof last !== 'string') return null;
  const [inner] = /^[ \t]*\n(?:[ \t]*\n)*[ \t]*/.exec(first) ?? [];
  const [outer] = /\n[ \t]*$/.exec(last) ?? [];
  return inner === undefined || outer === undefined ? null : { inner, outer };
}

function without(element: XmlElement, { inner, outer }: Indentation): XmlElement {
  const last = element.children.length - 1;
  const children = element.children.map((child, i) => {
    if (typeof child === 'string') return cut(child, inner, i === last ? outer : inner);
    const deeper = { inner: inner + inner.slice(outer.length), outer: inner };
    return isOn(child, deeper) ? without(child, deeper) : child;
  });
  return { ...element, children };
}

/** Whether the pieces inside a code have lines of their own too. */
function isOn({ children }: XmlElement, { inner, outer }: Indentation): boolean {
  const [first, last] = [children[0], children.at(-1)];
  return typeof first === 'string' && typeof last === 'string' && first.startsWith(inner) && last.endsWith(outer);
}

/** Text without what stands in front of it and behind it. Between two tags, one stretch may be both. */
function cut(text: string, before: string, behind: string): string {
  const begun = text.startsWith(before) ? text.slice(before.length) : text;
  if (begun === '' || text === behind) return '';
  return begun.endsWith(behind) ? begun.slice(0, begun.length - behind.length) : begun;
}
