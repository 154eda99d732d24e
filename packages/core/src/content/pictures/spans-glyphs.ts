import type { Glyph } from '../../model/picture.ts';

/** How long something takes: a measure that is full as far as its line. */
export const spansGlyphs = {
  'span-1': {
    shapes: [
      { d: 'M3 17H45V31H3Z', tone: 'paper' },
      { d: 'M3 17H10V31H3Z', tone: 'accent' },
      { d: 'M3 37V41M13.5 37V41M24 37V41M34.5 37V41M45 37V41', tone: 'line' },
    ],
  },
  'span-2': {
    shapes: [
      { d: 'M3 17H45V31H3Z', tone: 'paper' },
      { d: 'M3 17H18V31H3Z', tone: 'accent' },
      { d: 'M3 37V41M13.5 37V41M24 37V41M34.5 37V41M45 37V41', tone: 'line' },
    ],
  },
  'span-3': {
    shapes: [
      { d: 'M3 17H45V31H3Z', tone: 'paper' },
      { d: 'M3 17H27V31H3Z', tone: 'accent' },
      { d: 'M3 37V41M13.5 37V41M24 37V41M34.5 37V41M45 37V41', tone: 'line' },
    ],
  },
  'span-4': {
    shapes: [
      { d: 'M3 17H45V31H3Z', tone: 'paper' },
      { d: 'M3 17H36V31H3Z', tone: 'accent' },
      { d: 'M3 37V41M13.5 37V41M24 37V41M34.5 37V41M45 37V41', tone: 'line' },
    ],
  },
  'span-5': {
    shapes: [
      { d: 'M3 17H35L45 24L35 31H3Z', tone: 'accent' },
      { d: 'M3 37V41M13.5 37V41M24 37V41M34.5 37V41M45 37V41', tone: 'line' },
    ],
  },
} satisfies Readonly<Record<string, Glyph>>;
