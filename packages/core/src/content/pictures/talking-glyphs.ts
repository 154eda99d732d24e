import type { Glyph } from '../../model/picture.ts';

/** Talking, listening, thinking, and hands. */
export const talkingGlyphs = {
  speech: {
    shapes: [
      { d: 'M10 4H38A6 6 0 0 1 44 10V28A6 6 0 0 1 38 34H24L14 44V34H10A6 6 0 0 1 4 28V10A6 6 0 0 1 10 4Z', tone: 'soft' },
      { d: 'M13 14H35M13 23H28', tone: 'line' },
    ],
  },
  conversation: {
    shapes: [
      { d: 'M8 4H28A5 5 0 0 1 33 9V19A5 5 0 0 1 28 24H18L10 31V24H8A5 5 0 0 1 3 19V9A5 5 0 0 1 8 4Z', tone: 'soft' },
      { d: 'M22 18H40A5 5 0 0 1 45 23V32A5 5 0 0 1 40 37V45L32 37H22A5 5 0 0 1 17 32V23A5 5 0 0 1 22 18Z', tone: 'accent' },
      {
        d: 'M22.5 27.5A2 2 0 1 1 26.5 27.5A2 2 0 1 1 22.5 27.5ZM29 27.5A2 2 0 1 1 33 27.5A2 2 0 1 1 29 27.5ZM35.5 27.5A2 2 0 1 1 39.5 27.5A2 2 0 1 1 35.5 27.5Z',
        tone: 'fill',
      },
    ],
  },
  talking: {
    shapes: [
      { d: 'M2 45C2 39 5.5 36 11 36C16.5 36 20 39 20 45Z', tone: 'soft' },
      { d: 'M28 45C28 39 31.5 36 37 36C42.5 36 46 39 46 45Z', tone: 'accent' },
      { d: 'M4 27A7 7 0 1 1 18 27A7 7 0 1 1 4 27ZM30 27A7 7 0 1 1 44 27A7 7 0 1 1 30 27Z', tone: 'paper' },
      { d: 'M16 3H32A5 5 0 0 1 37 8A5 5 0 0 1 32 13H28L24 19L20 13H16A5 5 0 0 1 11 8A5 5 0 0 1 16 3Z', tone: 'paper' },
    ],
  },
  'thought-heart': {
    shapes: [
      {
        d: 'M13 33A8.5 8.5 0 0 1 9 17.5A9.5 9.5 0 0 1 20 8A10.5 10.5 0 0 1 37 11.5A8.5 8.5 0 0 1 40.5 26.5A7 7 0 0 1 34 33Z',
        tone: 'soft',
      },
      {
        d: 'M24 28C18 24 15.5 20.5 15.5 17A4.5 4.5 0 0 1 24 15.5A4.5 4.5 0 0 1 32.5 17C32.5 20.5 30 24 24 28Z',
        tone: 'accent',
      },
      { d: 'M10 39.5A3 3 0 1 1 16 39.5A3 3 0 1 1 10 39.5Z', tone: 'paper' },
      { d: 'M4.5 44A2 2 0 1 1 8.5 44A2 2 0 1 1 4.5 44Z', tone: 'fill' },
    ],
  },
  'thought-question': {
    shapes: [
      {
        d: 'M13 33A8.5 8.5 0 0 1 9 17.5A9.5 9.5 0 0 1 20 8A10.5 10.5 0 0 1 37 11.5A8.5 8.5 0 0 1 40.5 26.5A7 7 0 0 1 34 33Z',
        tone: 'soft',
      },
      { d: 'M20.5 16.5A4 4 0 1 1 26 20.5C24.5 21 24 22 24 23', tone: 'line' },
      { d: 'M22 28A2 2 0 1 1 26 28A2 2 0 1 1 22 28Z', tone: 'fill' },
      { d: 'M10 39.5A3 3 0 1 1 16 39.5A3 3 0 1 1 10 39.5Z', tone: 'paper' },
      { d: 'M4.5 44A2 2 0 1 1 8.5 44A2 2 0 1 1 4.5 44Z', tone: 'fill' },
    ],
  },
  'private-speech': {
    shapes: [
      { d: 'M10 4H38A6 6 0 0 1 44 10V28A6 6 0 0 1 38 34H24L14 44V34H10A6 6 0 0 1 4 28V10A6 6 0 0 1 10 4Z', tone: 'soft' },
      { d: 'M18 18H30A2 2 0 0 1 32 20V27A2 2 0 0 1 30 29H18A2 2 0 0 1 16 27V20A2 2 0 0 1 18 18Z', tone: 'fill' },
      { d: 'M19.5 18V14.5A4.5 4.5 0 0 1 28.5 14.5V18', tone: 'line' },
    ],
  },
  problem: {
    shapes: [
      { d: 'M10 4H38A6 6 0 0 1 44 10V28A6 6 0 0 1 38 34H24L14 44V34H10A6 6 0 0 1 4 28V10A6 6 0 0 1 10 4Z', tone: 'accent' },
      { d: 'M24 11V20', tone: 'line' },
      { d: 'M21.5 27A2.5 2.5 0 1 1 26.5 27A2.5 2.5 0 1 1 21.5 27Z', tone: 'fill' },
    ],
  },
  megaphone: {
    shapes: [
      { d: 'M5 19H14L33 8V38L14 29H5Z', tone: 'accent' },
      { d: 'M10 29L13 42H20L18 31.5', tone: 'soft' },
      { d: 'M39 17L44 13M40 24H45M39 31L44 35', tone: 'line' },
    ],
  },
  'ear-listening': {
    shapes: [
      { d: 'M20 19A13 13 0 0 1 46 19C46 28 39 29 38 36C37 45 26 46 24 38', tone: 'accent' },
      { d: 'M27 20A6 6 0 0 1 39 20C39 25 33.5 25 32.5 31', tone: 'line' },
      { d: 'M13 12A17 17 0 0 0 13 30M6 8A26 26 0 0 0 6 34', tone: 'line' },
    ],
  },
  eye: {
    shapes: [
      { d: 'M3 24C9 14 16 10 24 10C32 10 39 14 45 24C39 34 32 38 24 38C16 38 9 34 3 24Z', tone: 'paper' },
      { d: 'M15.5 24A8.5 8.5 0 1 1 32.5 24A8.5 8.5 0 1 1 15.5 24Z', tone: 'soft' },
      { d: 'M20.5 24A3.5 3.5 0 1 1 27.5 24A3.5 3.5 0 1 1 20.5 24Z', tone: 'fill' },
    ],
  },
  hand: {
    shapes: [
      {
        d: 'M15 45L10 34L4.5 26.5A3 3 0 0 1 9.5 22.5L14 27V12A3 3 0 0 1 20 12V7A3 3 0 0 1 26 7V9.5A3 3 0 0 1 32 9.5V14.5A3 3 0 0 1 38 14.5V33C38 39 36 42 34 45Z',
        tone: 'accent',
      },
      { d: 'M20 12V23M26 9V23M32 14V24', tone: 'line' },
    ],
  },
  'thumb-up': {
    shapes: [
      { d: 'M13 22L20 7A4.5 4.5 0 0 1 28 10L26.5 18H38A5 5 0 0 1 43 24L40 38A5 5 0 0 1 35 42H13Z', tone: 'accent' },
      { d: 'M6 20H11A2 2 0 0 1 13 22V42A2 2 0 0 1 11 44H6A2 2 0 0 1 4 42V22A2 2 0 0 1 6 20Z', tone: 'soft' },
    ],
  },
  'helping-hand': {
    shapes: [
      { d: 'M28 22.5C21 17.5 18 13.5 18 9.5A5 5 0 0 1 28 7.5A5 5 0 0 1 38 9.5C38 13.5 35 17.5 28 22.5Z', tone: 'accent' },
      {
        d: 'M4.5 28H9.5A1.5 1.5 0 0 1 11 29.5V43.5A1.5 1.5 0 0 1 9.5 45H4.5A1.5 1.5 0 0 1 3 43.5V29.5A1.5 1.5 0 0 1 4.5 28Z',
        tone: 'soft',
      },
      { d: 'M11 30C16 27 21 28 25 32H31A3 3 0 0 1 31 38L39 32.5A3.5 3.5 0 0 1 43.5 37L33 44H11Z', tone: 'paper' },
      { d: 'M23 38H31', tone: 'line' },
    ],
  },
} satisfies Readonly<Record<string, Glyph>>;
