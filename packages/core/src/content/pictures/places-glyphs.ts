import type { Glyph } from '../../model/picture.ts';

/** Places, and ways to them. */
export const placesGlyphs = {
  house: {
    shapes: [
      { d: 'M9 21L24 7L39 21V44H9Z', tone: 'soft' },
      { d: 'M19 44V30H29V44Z', tone: 'accent' },
      { d: 'M3.5 26L24 7L44.5 26', tone: 'line' },
    ],
  },
  school: {
    shapes: [
      { d: 'M4 24H44V44H4Z', tone: 'soft' },
      { d: 'M13 24L24 14L35 24V44H13Z', tone: 'paper' },
      { d: 'M19.5 44V33H28.5V44Z', tone: 'accent' },
      { d: 'M24 14V4', tone: 'line' },
      { d: 'M24 4H34L31 7.5L34 11H24Z', tone: 'accent' },
    ],
  },
  college: {
    shapes: [
      { d: 'M11 22V35C16 41 32 41 37 35V22Z', tone: 'paper' },
      { d: 'M24 8L46 18.5L24 29L2 18.5Z', tone: 'soft' },
      { d: 'M42 21V33', tone: 'line' },
      { d: 'M39 36A3 3 0 1 1 45 36A3 3 0 1 1 39 36Z', tone: 'accent' },
    ],
  },
  clinic: {
    shapes: [
      { d: 'M10 5H38A3 3 0 0 1 41 8V41A3 3 0 0 1 38 44H10A3 3 0 0 1 7 41V8A3 3 0 0 1 10 5Z', tone: 'soft' },
      { d: 'M16 17A8 8 0 1 1 32 17A8 8 0 1 1 16 17Z', tone: 'paper' },
      { d: 'M24 13V21M20 17H28', tone: 'line' },
      { d: 'M18.5 44V33H29.5V44Z', tone: 'accent' },
    ],
  },
  town: {
    shapes: [
      { d: 'M6 6H19A2 2 0 0 1 21 8V42A2 2 0 0 1 19 44H6A2 2 0 0 1 4 42V8A2 2 0 0 1 6 6Z', tone: 'soft' },
      { d: 'M21 44V26L33 16L45 26V44Z', tone: 'accent' },
      { d: 'M9 13H12V17H9ZM14 13H17V17H14ZM9 22H12V26H9ZM14 22H17V26H14Z', tone: 'fill' },
      { d: 'M29 44V34H37V44Z', tone: 'paper' },
    ],
  },
  tree: {
    shapes: [
      { d: 'M20.5 30H27.5V44H20.5Z', tone: 'paper' },
      { d: 'M15 33A9.5 9.5 0 0 1 11 16A13 13 0 0 1 37 16A9.5 9.5 0 0 1 33 33Z', tone: 'soft' },
      { d: 'M8 44.5H40', tone: 'line' },
    ],
  },
  door: {
    shapes: [
      { d: 'M12 44V5H36V44Z', tone: 'paper' },
      { d: 'M12 5L28 10V45L12 44Z', tone: 'soft' },
      { d: 'M21.5 28A2 2 0 1 1 25.5 28A2 2 0 1 1 21.5 28Z', tone: 'fill' },
      { d: 'M4 44H44', tone: 'line' },
    ],
  },
  bus: {
    shapes: [
      { d: 'M8 7H40A5 5 0 0 1 45 12V35A3 3 0 0 1 42 38H6A3 3 0 0 1 3 35V12A5 5 0 0 1 8 7Z', tone: 'accent' },
      { d: 'M3 14H45V25H3Z', tone: 'paper' },
      { d: 'M14 14V25M25 14V25M36 14V25', tone: 'line' },
      { d: 'M8 38A5 5 0 1 1 18 38A5 5 0 1 1 8 38ZM30 38A5 5 0 1 1 40 38A5 5 0 1 1 30 38Z', tone: 'paper' },
    ],
  },
  taxi: {
    shapes: [
      { d: 'M3 36V29L9 26L14 16H32L39 26L45 29V36Z', tone: 'soft' },
      { d: 'M19 8H27A2 2 0 0 1 29 10V14A2 2 0 0 1 27 16H19A2 2 0 0 1 17 14V10A2 2 0 0 1 19 8Z', tone: 'accent' },
      { d: 'M14 25L17 20H22V25ZM27 25V20H30L34 25Z', tone: 'paper' },
      { d: 'M8 37A5 5 0 1 1 18 37A5 5 0 1 1 8 37ZM30 37A5 5 0 1 1 40 37A5 5 0 1 1 30 37Z', tone: 'paper' },
    ],
  },
  road: {
    shapes: [
      { d: 'M17 5H31L45 44H3Z', tone: 'soft' },
      { d: 'M24 10V15M24 22V28M24 35V41', tone: 'line' },
    ],
  },
  signpost: {
    shapes: [
      { d: 'M24 4V45M16 45H32', tone: 'line' },
      { d: 'M19 7H37L44 13L37 19H19Z', tone: 'accent' },
      { d: 'M29 22H11L4 28L11 34H29Z', tone: 'soft' },
    ],
  },
  fork: {
    shapes: [{ d: 'M24 45V34C24 24 11 26 11 10M24 34C24 24 37 26 37 10M4 15L11 7L18 15M30 15L37 7L44 15', tone: 'line' }],
  },
  stairs: {
    shapes: [
      { d: 'M4 44V37H14V30H24V23H34V16H44V44Z', tone: 'soft' },
      { d: 'M6 25L20 11M11 9.5H21.5V20', tone: 'line' },
    ],
  },
} satisfies Readonly<Record<string, Glyph>>;
