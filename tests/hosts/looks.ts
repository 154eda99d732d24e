import type { Page } from 'puppeteer-core';

/** One element of the survey as the browser has computed it. */
export interface Look {
  /** `label.option`, say. */
  readonly what: string;
  readonly style: Readonly<Record<string, string>>;
  readonly heightPx: number;
}

/**
 * What follows from the room and the typeface that a page gives, both of which are the page's to choose. Everything else that the browser
 * computes must be as on any other page.
 */
const ofThePage =
  /^(font-family|width|height|inline-size|block-size|(perspective|transform)-origin|grid-template-.*|(inset.*|top|right|bottom|left))$/;

/** Everything that the survey draws, in order, with what is computed of each. */
export async function looksOf(page: Page): Promise<readonly Look[]> {
  const looks = await page.$$eval('>>> .survey, >>> .survey *', (elements) =>
    elements.map((element) => ({
      what: [element.localName, ...element.classList].join('.'),
      style: Object.fromEntries([...getComputedStyle(element)].map((name) => [name, getComputedStyle(element).getPropertyValue(name)])),
      heightPx: element.getBoundingClientRect().height,
    })),
  );
  return looks.map((look) => ({
    ...look,
    style: Object.fromEntries(Object.entries(look.style).filter(([name]) => !ofThePage.test(name))),
  }));
}

/** What a page has changed in the survey: `label.option: letter-spacing is 3px, not normal`. */
export function changesOf(looks: readonly Look[], plain: readonly Look[]): readonly string[] {
  if (looks.length !== plain.length) return [`${looks.length} elements, not ${plain.length}`];
  return looks.flatMap(({ what, style }, i) =>
    Object.entries(plain[i]?.style ?? {}).flatMap(([name, value]) =>
      style[name] === value ? [] : [`${what}: ${name} is ${style[name]}, not ${value}`],
    ),
  );
}

const smallestTargetPx = 44;

/** The buttons, answers and fields that are too small to be hit by everybody. */
export function smallTargets(looks: readonly Look[]): readonly string[] {
  const isTarget = ({ what }: Look): boolean => /^(button|label\.option|input\.writing|textarea)/.test(what);
  return looks
    .filter((look) => isTarget(look) && look.heightPx < smallestTargetPx)
    .map(({ what, heightPx }) => `${what}: ${heightPx} px high`);
}
