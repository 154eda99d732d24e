import { contrastRatio } from './contrast.ts';
import type { Rgb } from './contrast.ts';
import type { ColourToken } from './colour-token.ts';

/** Two colours of a survey that are too near to one another. `ratio` and `minimum` are contrast ratios from 1 to 21. */
export interface ContrastFault {
  readonly token: ColourToken;
  readonly against: ColourToken;
  readonly use: 'text' | 'large text' | 'part of a control' | 'focus ring';
  readonly ratio: number;
  readonly minimum: number;
}

/** The tokens of a survey as colours. One that is missing could not be read, and is not judged. */
export type TokenColours = Readonly<Partial<Record<ColourToken, Rgb>>>;

/** Where a colour is drawn on another: as words (bold or not), or as a line. */
const pairs: readonly (readonly [token: ColourToken, use: 'words' | 'bold words' | 'small words' | 'line', on: readonly ColourToken[]])[] =
  [
    ['text', 'words', ['background', 'surface', 'chosen']],
    ['quiet', 'small words', ['background', 'surface', 'chosen']],
    ['accent', 'words', ['background', 'surface']],
    ['on-accent', 'bold words', ['accent', 'accent-strong']],
    ['error', 'bold words', ['background']],
    ['line', 'line', ['background']],
  ];

/** From these base sizes in CSS pixels on, words are large: 18 point, or 14 where they are bold (WCAG 2.2, "large scale"). Hints are 0.92 of the base. */
const large = { words: 24, 'small words': 24 / 0.92, 'bold words': 56 / 3 } as const;

/**
 * What is below WCAG 2.2 among the colours of a survey: 4.5 for text (1.4.3), 3 for large text and parts of controls (1.4.11), and 3 for the
 * ring around what has the focus, or else for the line of the colour of the text inside it, which is drawn with it.
 * @param colours the tokens
 * @param sizePx the base size of the text in CSS pixels
 */
export function findContrastFaults(colours: TokenColours, sizePx: number): ContrastFault[] {
  const faults = pairs.flatMap(([token, drawn, on]) => {
    const use = drawn === 'line' ? 'part of a control' : sizePx >= large[drawn] ? 'large text' : 'text';
    return on.flatMap((against) => judge(colours, { token, against, use, minimum: use === 'text' ? 4.5 : 3 }));
  });
  const ring = judge(colours, { token: 'focus', against: 'background', use: 'focus ring', minimum: 3 });
  const lineInside = judge(colours, { token: 'text', against: 'background', use: 'focus ring', minimum: 3 });
  return lineInside.length > 0 ? [...faults, ...ring] : faults;
}

function judge(colours: TokenColours, pair: Omit<ContrastFault, 'ratio'>): ContrastFault[] {
  const [one, other] = [colours[pair.token], colours[pair.against]];
  if (!one || !other) return [];
  const ratio = contrastRatio(one, other);
  return ratio < pair.minimum ? [{ ...pair, ratio }] : [];
}
