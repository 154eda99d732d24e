import type { Rgb } from './contrast.ts';
import { findContrastFaults } from './find-contrast-faults.ts';
import type { ContrastFault, TokenColours } from './find-contrast-faults.ts';
import { colourTokens } from './colour-token.ts';

/** What this page has been told already: the same is not said twice. */
const said = new Set<string>();

/**
 * Tells whoever develops the page, in the console, which colours of a survey are too near to one another. It reads the colours from the
 * element as the browser has them, and changes nothing. Where the person's device sets the colours, there is nothing to judge.
 */
export function warnOfContrast(element: HTMLElement): void {
  if (matchMedia('(forced-colors: active)').matches) return;
  const colours = coloursOf(element);
  for (const fault of findContrastFaults(colours, sizeOf(element))) {
    const message = sentenceFor(fault, colours);
    if (!said.has(message)) console.warn(message);
    said.add(message);
  }
}

function sentenceFor({ token, against, use, ratio, minimum }: ContrastFault, colours: TokenColours): string {
  // Rounded down: 4.497 is not 4.5.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  const [one, other] = [hex(colours[token]), hex(colours[against])];
  return `<poet-survey> contrast: --poet-${token} (${one}) on --poet-${against} (${other}) is ${shown} : 1; ${use} needs ${minimum} : 1. Set one of the two further from the other.`;
}

function hex(colour: Rgb | undefined): string {
  return `#${(colour ?? []).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** What is drawn with each token. A token that can be seen through lies on the survey's background, and that on what is behind the element. */
function coloursOf(element: HTMLElement): TokenColours {
  const style = getComputedStyle(element);
  const behind = [...backgroundsBehind(element), style.getPropertyValue('--_background').trim()];
  return Object.fromEntries(
    colourTokens.flatMap((name) => {
      const colour = paint([...behind, style.getPropertyValue(`--_${name}`).trim()]);
      return colour ? [[name, colour]] : [];
    }),
  );
}

/** The background colours of everything around the element, the farthest first. */
function backgroundsBehind(element: Element): string[] {
  const backgrounds: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) backgrounds.unshift(getComputedStyle(at).backgroundColor);
  return backgrounds;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What is seen of colours that lie on white, one on another; `null` where one is no colour, or depends on where it is used. */
function paint(colours: readonly string[]): Rgb | null {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  for (const colour of ['#ffffff', ...colours]) {
    if (!CSS.supports('color', colour) || /currentcolor|light-dark|^(inherit|initial|unset|revert)/i.test(colour)) return null;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The base size of the survey's text in CSS pixels. */
function sizeOf(element: Element): number {
  const survey = element.shadowRoot?.querySelector('.survey');
  return survey ? Number.parseFloat(getComputedStyle(survey).fontSize) : 0;
}
