import { parseLanguage } from '../frame-message.ts';

/** What the words of a page may be made of. Anything else that stands around words is left away, and its words stay. */
const tags: readonly string[] = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'i', 'br', 'a'];
const linkAddress = /^(https?:\/\/|mailto:|tel:)[^\s\\]+$/i;
/** More than any page has to say here. */
const limits = { texts: 50, pieces: 2_000, depth: 20, letters: 50_000 } as const;

/**
 * Draws the words that the page around has sent, for the slots of `<poet-survey>`.
 * @returns null for whatever is no list of such words, or too much of one.
 */
export function drawHostWords(list: unknown): HTMLElement[] | null {
  if (!Array.isArray(list) || list.length === 0 || list.length > limits.texts) return null;
  const left = { pieces: limits.pieces, letters: limits.letters };
  const drawn = list.map((given: unknown) => drawOne(given, left));
  return drawn.every((element) => element !== null) ? drawn : null;
}

function drawOne(given: unknown, left: Filling['left']): HTMLElement | null {
  const slot = fieldOf(given, 'slot');
  if (slot !== 'notice' && slot !== 'help') return null;
  const lang = parseLanguage(fieldOf(given, 'lang')) ?? '';
  const dir = fieldOf(given, 'dir');
  const element = Object.assign(document.createElement('div'), { slot, lang, dir: dir === 'rtl' || dir === 'ltr' ? dir : '' });
  return fill(element, { pieces: fieldOf(given, 'pieces'), depth: 0, left }) ? element : null;
}

interface Filling {
  readonly pieces: unknown;
  readonly depth: number;
  readonly left: { pieces: number; letters: number };
}

/** Puts pieces into an element; says whether they are what they should be. */
function fill(element: Element, { pieces, depth, left }: Filling): boolean {
  if (!Array.isArray(pieces) || depth > limits.depth || (left.pieces -= pieces.length) < 0) return false;
  return pieces.every((piece: unknown) => {
    if (typeof piece === 'string') {
      element.append(piece);
      return (left.letters -= piece.length) >= 0;
    }
    return fill(around(element, piece), { pieces: fieldOf(piece, 'pieces'), depth: depth + 1, left });
  });
}

/** The element for a piece, in its place; the one around it where it is none that may stand there. */
function around(element: Element, piece: unknown): Element {
  const tag = fieldOf(piece, 'tag');
  if (typeof tag !== 'string' || !tags.includes(tag)) return element;
  const drawn = document.createElement(tag);
  const href = fieldOf(piece, 'href');
  if (drawn instanceof HTMLAnchorElement && typeof href === 'string' && linkAddress.test(href)) {
    Object.assign(drawn, { href, target: '_blank', rel: 'noopener' });
  }
  element.append(drawn);
  return drawn;
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
}
