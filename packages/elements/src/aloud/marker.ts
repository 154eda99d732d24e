import { partId } from '../questions/frame.ts';
import { placeOf } from '../survey/on-the-page.ts';
import type { Place } from './what-is-said.ts';

const name = 'poet-aloud';

/** Marks what is being read: the words themselves where the browser has highlights, else the element that holds them. */
export class Marker {
  readonly #root: ShadowRoot;
  #element: Element | null = null;
  /** How far the element has been read, so that a sentence that stands in it twice is marked where it is read. */
  #from = 0;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Marks words at a place and brings them into view, at once and never gliding. */
  mark(words: string, place: Place): void {
    const element = elementOf(this.#root, place);
    if (element !== this.#element) this.clear();
    this.#element = element;
    if (!element) return;
    if (hasHighlights()) CSS.highlights.set(name, new Highlight(this.#rangeIn(element, words)));
    else element.classList.add(name);
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  clear(): void {
    if (hasHighlights()) CSS.highlights.delete(name);
    this.#element?.classList.remove(name);
    this.#element = null;
    this.#from = 0;
  }

  #rangeIn(element: Element, words: string): Range {
    const letters = lettersOf(element);
    const wanted = words.replaceAll(/\s/g, '');
    const start = letters
      .map(({ letter }) => letter)
      .join('')
      .indexOf(wanted, this.#from);
    const [first, last] = [letters[start], letters[start + wanted.length - 1]];
    const range = document.createRange();
    range.selectNodeContents(element);
    // Where a voice says other words than are written, all of them are marked.
    if (!first || !last) return range;
    this.#from = start + wanted.length;
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    return range;
  }
}

interface Letter {
  readonly letter: string;
  readonly node: Node;
  readonly at: number;
}

/** The letters of an element without the space between them, which templates and line breaks have their own of. */
function lettersOf(element: Element): readonly Letter[] {
  const letters: Letter[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // By code units, as offsets in a text node are counted.
    const text = node.nodeValue ?? '';
    for (let at = 0; at < text.length; at++) {
      const letter = text.charAt(at);
      if (!/\s/.test(letter)) letters.push({ letter, node, at });
    }
  }
  return letters;
}

function elementOf(root: ShadowRoot, place: Place): Element | null {
  switch (place.kind) {
    case 'heading':
      return root.querySelector('.heading');
    case 'intro':
      return root.querySelector('.intro');
    case 'text':
      return placeOf(place.question, root)?.querySelector('[part~=heading], [part~=question]') ?? null;
    case 'hint':
      return root.querySelector(`#${CSS.escape(partId(place.question, 'hint'))}`);
    case 'paragraph':
      return placeOf(place.question, root)?.querySelectorAll(':scope > p')[place.index] ?? null;
    case 'option':
      return optionOf(root, place);
    case 'option-hint':
      return optionOf(root, place)?.querySelector('.option-hint') ?? null;
  }
}

function optionOf(root: ShadowRoot, { question, value }: { readonly question: string; readonly value: string }): Element | null {
  return root.querySelector(`input[name="${CSS.escape(question)}"][value="${CSS.escape(value)}"] + span`);
}

/** Firefox has them since version 140, Safari since 17.2. */
function hasHighlights(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}
