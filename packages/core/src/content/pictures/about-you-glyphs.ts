import type { Glyph } from '../../model/picture.ts';

/** What stands for an option of the questions about who is answering: who writes, how old they are, what they need help with. */
export const aboutYouGlyphs = {
  'writes-alone': {
    shapes: [
      { d: 'M6 44C6 32 13 26 24 26C35 26 42 32 42 44Z', tone: 'accent' },
      { d: 'M15.5 12.5A8.5 8.5 0 1 1 32.5 12.5A8.5 8.5 0 1 1 15.5 12.5Z', tone: 'paper' },
      { d: 'M15 29H33V45H15Z', tone: 'paper' },
      { d: 'M20 34.5H28M20 39.5H25', tone: 'line' },
    ],
  },
  'writes-together': {
    shapes: [
      { d: 'M2 44C2 31 6 26 13 26C20 26 24 31 24 44Z', tone: 'accent' },
      { d: 'M24 44C24 31 28 26 35 26C42 26 46 31 46 44Z', tone: 'soft' },
      { d: 'M6 13.5A7 7 0 1 1 20 13.5A7 7 0 1 1 6 13.5ZM28 13.5A7 7 0 1 1 42 13.5A7 7 0 1 1 28 13.5Z', tone: 'paper' },
      { d: 'M15 29H33V45H15Z', tone: 'paper' },
      { d: 'M20 34.5H28M20 39.5H25', tone: 'line' },
    ],
  },
  'writes-for': {
    shapes: [
      { d: 'M2 44C2 36.5 4.5 33 8.5 33C12.5 33 15 36.5 15 44Z', tone: 'accent' },
      { d: 'M3.5 23A5 5 0 1 1 13.5 23A5 5 0 1 1 3.5 23Z', tone: 'paper' },
      { d: 'M19 44C19 31 24 26 32.5 26C41 26 46 31 46 44Z', tone: 'soft' },
      { d: 'M25 13A7.5 7.5 0 1 1 40 13A7.5 7.5 0 1 1 25 13Z', tone: 'paper' },
      { d: 'M24 29H41V45H24Z', tone: 'paper' },
      { d: 'M28.5 34.5H36.5M28.5 39.5H33', tone: 'line' },
    ],
  },
  'height-1': {
    shapes: [
      { d: 'M6 4V44H44M6 4H11M6 14H10M6 24H11M6 34H10', tone: 'line' },
      { d: 'M22 44A6 6 0 0 1 34 44Z', tone: 'accent' },
      { d: 'M22.5 33.5A5.5 5.5 0 1 1 33.5 33.5A5.5 5.5 0 1 1 22.5 33.5Z', tone: 'paper' },
    ],
  },
  'height-2': {
    shapes: [
      { d: 'M6 4V44H44M6 4H11M6 14H10M6 24H11M6 34H10', tone: 'line' },
      { d: 'M21.5 44V39.5A6.5 6.5 0 0 1 34.5 39.5V44Z', tone: 'accent' },
      { d: 'M22.5 27.5A5.5 5.5 0 1 1 33.5 27.5A5.5 5.5 0 1 1 22.5 27.5Z', tone: 'paper' },
    ],
  },
  'height-3': {
    shapes: [
      { d: 'M6 4V44H44M6 4H11M6 14H10M6 24H11M6 34H10', tone: 'line' },
      { d: 'M21 44V34.5A7 7 0 0 1 35 34.5V44Z', tone: 'accent' },
      { d: 'M28 44V39', tone: 'line' },
      { d: 'M22 22A6 6 0 1 1 34 22A6 6 0 1 1 22 22Z', tone: 'paper' },
    ],
  },
  'height-4': {
    shapes: [
      { d: 'M6 4V44H44M6 4H11M6 14H10M6 24H11M6 34H10', tone: 'line' },
      { d: 'M20.5 44V29.5A7.5 7.5 0 0 1 35.5 29.5V44Z', tone: 'accent' },
      { d: 'M28 44V36', tone: 'line' },
      { d: 'M22 16A6 6 0 1 1 34 16A6 6 0 1 1 22 16Z', tone: 'paper' },
    ],
  },
  'height-5': {
    shapes: [
      { d: 'M6 4V44H44M6 4H11M6 14H10M6 24H11M6 34H10', tone: 'line' },
      { d: 'M20 44V24.5A8 8 0 0 1 36 24.5V44Z', tone: 'accent' },
      { d: 'M28 44V33', tone: 'line' },
      { d: 'M21.5 10.5A6.5 6.5 0 1 1 34.5 10.5A6.5 6.5 0 1 1 21.5 10.5Z', tone: 'paper' },
    ],
  },
  'moving-seeing-hearing': {
    shapes: [
      { d: 'M2 11C5.5 5.5 9.5 3 14 3C18.5 3 22.5 5.5 26 11C22.5 16.5 18.5 19 14 19C9.5 19 5.5 16.5 2 11Z', tone: 'paper' },
      { d: 'M10.5 11A3.5 3.5 0 1 1 17.5 11A3.5 3.5 0 1 1 10.5 11Z', tone: 'fill' },
      { d: 'M31 11A7.5 7.5 0 0 1 46 11C46 17 41.5 17.5 41 21.5C40 26 34.5 26 33.5 22', tone: 'accent' },
      { d: 'M16.5 26.5A3.5 3.5 0 1 1 23.5 26.5A3.5 3.5 0 1 1 16.5 26.5Z', tone: 'paper' },
      { d: 'M20 32.5V38.5H29L32.5 46H37M15.5 35A6 6 0 1 0 26 42.5', tone: 'line' },
    ],
  },
} satisfies Readonly<Record<string, Glyph>>;
