import { directions, presentations } from './presentations.ts';
import type { Direction, Presentation } from './presentations.ts';

/** The colours of the device: how its owner has set it up. */
export const colours = ['light', 'dark', 'forced'] as const;
/** Widths of the window, in CSS pixels: a narrow telephone (also 1280 at a zoom of 400 %), a tablet, a laptop. */
export const widths = [320, 768, 1280] as const;
/** The size of the words in percent of what it is elsewhere, as set in the browser: success criterion 1.4.4 of WCAG 2.2 asks for 200. */
export const textSizes = [100, 200, 400] as const;

/** One way in which a person may have something in front of them. */
export interface Combination {
  readonly state: string;
  readonly presentation: Presentation;
  readonly direction: Direction;
  readonly colours: (typeof colours)[number];
  readonly width: (typeof widths)[number];
  readonly textSize: (typeof textSizes)[number];
}

/** Every combination with these states, those of one state together and in the order in which the page changes least. */
export function allCombinations(states: readonly string[]): Combination[] {
  return states.flatMap((state) =>
    presentations.flatMap((presentation) =>
      directions.flatMap((direction) =>
        colours.flatMap((colour) =>
          widths.flatMap((width) => textSizes.map((textSize) => ({ state, presentation, direction, colours: colour, width, textSize }))),
        ),
      ),
    ),
  );
}

/** A combination in words. */
export function describe({ state, presentation, direction, colours: colour, width, textSize }: Combination): string {
  return `${state} | ${presentation} | ${direction} | ${colour} | ${width} px | ${textSize} %`;
}
