import { words } from './survey-harness.ts';

/** The least size of what is pressed, in CSS pixels, each way: success criterion 2.5.5 of WCAG 2.2. */
const leastTarget = 44;
const controls = ':is(.survey, .report) :is(button, input, textarea, select, summary, a[href])';
/** Sizes are rounded differently from one property to the next. */
const rounding = 1;

/**
 * What is wrong with how a survey or a report lies on its page as it stands: what makes the page scroll sideways, cannot be seen, stands outside the window, is
 * wider or taller than its box, lies over something else, or is too small to press.
 */
export function findLayoutFaults(root: ShadowRoot): readonly string[] {
  const elements = [...root.querySelectorAll(':is(.survey, .report) *')].filter(isOnScreen);
  return [
    ...scrollingSideways(),
    ...[...root.querySelectorAll(controls)].filter(isAway).map((element) => `cannot be seen: ${name(element)}`),
    ...elements.filter(isOutside).map((element) => `stands outside the window: ${name(element)}`),
    ...elements.filter(isTooFull).map((element) => `does not fit into its box: ${name(element)}`),
    ...overlaps(elements),
    ...elements.flatMap(smallTarget),
  ];
}

/** What is there for ears only takes no room, the lines of a picture are within it, and a table may be wider than the box in which it scrolls. */
function isOnScreen(element: Element): boolean {
  return !element.matches('.visually-hidden, .visually-hidden *, svg *, .scroll *') && element.checkVisibility();
}

/** Nothing that is pressed or filled in is hidden. */
function isAway(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.closest('.visually-hidden') !== null || !element.checkVisibility() || width === 0 || height === 0;
}

function name(element: Element): string {
  const [kind = ''] = element.classList;
  return `<${element.localName}${kind && ` ${kind}`}> "${words(element).slice(0, 60)}"`;
}

function scrollingSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page scrolls sideways in ${clientWidth} px`] : [];
}

function isOutside(element: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 0 && (left < -rounding || right > document.documentElement.clientWidth + rounding);
}

/** A field is scrolled by the caret, so what is written in it may be longer. The letters of a line may be a little taller than the line. */
function isTooFull(element: Element): boolean {
  if (element.clientWidth === 0 || element.matches('input, textarea, progress, svg, .scroll')) return false;
  const { overflowY, fontSize } = getComputedStyle(element);
  const spareHeight = overflowY === 'visible' ? Number.parseFloat(fontSize) / 2 : rounding;
  return element.scrollWidth > element.clientWidth + rounding || element.scrollHeight > element.clientHeight + spareHeight;
}

interface Piece {
  readonly of: Node;
  readonly what: string;
  readonly box: DOMRect;
}

/** Lines of words, pictures and fields, of which none may lie over another. */
function overlaps(elements: readonly Element[]): string[] {
  const pieces = elements.flatMap((element) => [...linesOf(element), ...figureOf(element)]).sort((a, b) => a.box.top - b.box.top);
  return pieces.flatMap((one, i) => {
    const found: string[] = [];
    for (let next = i + 1; next < pieces.length; next++) {
      const other = pieces[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (other.of !== one.of && isOver(one.box, other.box)) found.push(`lie over one another: ${one.what} and ${other.what}`);
    }
    return found;
  });
}

/** The middle of each line: letters themselves reach less far than the box of their font. */
function linesOf(element: Element): Piece[] {
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({
      of: node,
      what: `"${node.data.trim().slice(0, 40)}"`,
      box: new DOMRect(x, y + height * 0.2, width, height * 0.6),
    }));
  });
}

function figureOf(element: Element): Piece[] {
  if (!element.matches('input, textarea, progress, img, svg')) return [];
  return [{ of: element, what: name(element), box: element.getBoundingClientRect() }];
}

function isOver(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > rounding && high > rounding;
}

/** A radio button or a checkbox is pressed by its label too. Links in the middle of sentences are exempt: the line is what they are. */
function smallTarget(element: Element): string[] {
  if (!element.matches(controls) || isInSentence(element)) return [];
  const boxes = [element, ...labelsOf(element)].map((one) => one.getBoundingClientRect());
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  const least = Math.min(width, height);
  return least < leastTarget - 0.05 ? [`is too small to press, ${Math.round(least)} px: ${name(element)}`] : [];
}

function labelsOf(element: Element): readonly Element[] {
  return element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type) ? [...(element.labels ?? [])] : [];
}

function isInSentence(element: Element): boolean {
  return element.localName === 'a' && words(element.parentElement) !== words(element);
}
