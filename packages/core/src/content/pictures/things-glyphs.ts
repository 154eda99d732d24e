import type { Glyph } from '../../model/picture.ts';

/** Things that can be held, and signs for what cannot. */
export const thingsGlyphs = {
  book: {
    shapes: [
      { d: 'M24 12C19 8 11 7 4 8V38C11 37 19 38 24 42C29 38 37 37 44 38V8C37 7 29 8 24 12Z', tone: 'soft' },
      {
        d: 'M24 12V42M10 17C13 17 15.5 17.5 18 18.5M10 25C13 25 15.5 25.5 18 26.5M38 17C35 17 32.5 17.5 30 18.5M38 25C35 25 32.5 25.5 30 26.5',
        tone: 'line',
      },
    ],
  },
  pencil: {
    shapes: [
      { d: 'M5 43L8 31L32 7A5.5 5.5 0 0 1 40.5 7.5A5.5 5.5 0 0 1 41 16L17 40Z', tone: 'accent' },
      { d: 'M27 12L36 21M8 31L17 40', tone: 'line' },
    ],
  },
  document: {
    shapes: [
      { d: 'M9 4H29L39 14V44H9Z', tone: 'paper' },
      { d: 'M29 4L39 14H29Z', tone: 'soft' },
      { d: 'M16 22H32M16 29H32M16 36H25', tone: 'line' },
    ],
  },
  plan: {
    shapes: [
      { d: 'M11 7H37A4 4 0 0 1 41 11V41A4 4 0 0 1 37 45H11A4 4 0 0 1 7 41V11A4 4 0 0 1 11 7Z', tone: 'soft' },
      { d: 'M18 3H30A2 2 0 0 1 32 5V9A2 2 0 0 1 30 11H18A2 2 0 0 1 16 9V5A2 2 0 0 1 18 3Z', tone: 'accent' },
      { d: 'M19 22A5 5 0 1 1 29 22A5 5 0 1 1 19 22Z', tone: 'paper' },
      { d: 'M16 39C16 33.5 19 31 24 31C29 31 32.5 33.5 32.5 39Z', tone: 'paper' },
    ],
  },
  checklist: {
    shapes: [
      { d: 'M11 4H37A4 4 0 0 1 41 8V40A4 4 0 0 1 37 44H11A4 4 0 0 1 7 40V8A4 4 0 0 1 11 4Z', tone: 'paper' },
      { d: 'M12 13L15 16L20 10M26 13H35M12 24L15 27L20 21M26 24H35M12 35L15 38L20 32M26 35H35', tone: 'line' },
    ],
  },
  calendar: {
    shapes: [
      { d: 'M9 8H39A4 4 0 0 1 43 12V40A4 4 0 0 1 39 44H9A4 4 0 0 1 5 40V12A4 4 0 0 1 9 8Z', tone: 'paper' },
      { d: 'M9 8H39A4 4 0 0 1 43 12V19H5V12A4 4 0 0 1 9 8Z', tone: 'accent' },
      { d: 'M15 4V11M33 4V11', tone: 'line' },
      {
        d: 'M11.5 27A2.5 2.5 0 1 1 16.5 27A2.5 2.5 0 1 1 11.5 27ZM21.5 27A2.5 2.5 0 1 1 26.5 27A2.5 2.5 0 1 1 21.5 27ZM31.5 27A2.5 2.5 0 1 1 36.5 27A2.5 2.5 0 1 1 31.5 27ZM11.5 36A2.5 2.5 0 1 1 16.5 36A2.5 2.5 0 1 1 11.5 36ZM21.5 36A2.5 2.5 0 1 1 26.5 36A2.5 2.5 0 1 1 21.5 36Z',
        tone: 'fill',
      },
    ],
  },
  clock: {
    shapes: [
      { d: 'M4 24A20 20 0 1 1 44 24A20 20 0 1 1 4 24Z', tone: 'paper' },
      { d: 'M24 12V24L32 29', tone: 'line' },
    ],
  },
  hourglass: {
    shapes: [
      { d: 'M14 4V10C14 17 21 20 21 24C21 28 14 31 14 38V44H34V38C34 31 27 28 27 24C27 20 34 17 34 10V4Z', tone: 'paper' },
      { d: 'M14 44V40C17 35 31 35 34 40V44Z', tone: 'accent' },
      { d: 'M10 4H38M10 44H38', tone: 'line' },
    ],
  },
  coin: {
    shapes: [
      { d: 'M4 24A20 20 0 1 1 44 24A20 20 0 1 1 4 24Z', tone: 'accent' },
      { d: 'M31 17A6 6 0 0 0 19.5 18V29C19.5 32 18 33.5 16 34.5H32M15.5 25.5H27', tone: 'line' },
    ],
  },
  wallet: {
    shapes: [
      { d: 'M9 13H39A5 5 0 0 1 44 18V38A5 5 0 0 1 39 43H9A5 5 0 0 1 4 38V18A5 5 0 0 1 9 13Z', tone: 'soft' },
      { d: 'M9 13L33 5V13', tone: 'line' },
      { d: 'M32 23H44V33H32A5 5 0 0 1 32 23Z', tone: 'accent' },
    ],
  },
  heart: {
    shapes: [{ d: 'M24 43C10 33 4 25 4 17A10.5 10.5 0 0 1 24 13A10.5 10.5 0 0 1 44 17C44 25 38 33 24 43Z', tone: 'accent' }],
  },
  health: {
    shapes: [{ d: 'M17 5H31V17H43V31H31V43H17V31H5V17H17Z', tone: 'accent' }],
  },
  shield: {
    shapes: [
      { d: 'M24 4L42 10V22C42 33 35 40 24 45C13 40 6 33 6 22V10Z', tone: 'soft' },
      { d: 'M15 24L22 31L33 18', tone: 'line' },
    ],
  },
  ball: {
    shapes: [
      { d: 'M4 24A20 20 0 1 1 44 24A20 20 0 1 1 4 24Z', tone: 'paper' },
      { d: 'M24 15.5L32 21.5L29 31H19L16 21.5Z', tone: 'fill' },
      { d: 'M24 15V5M32 21L42 18M29 31L35.5 40M19 31L12.5 40M16 21L6 18', tone: 'line' },
    ],
  },
  music: {
    shapes: [
      { d: 'M18 37V10L42 5V32M18 17L42 12', tone: 'line' },
      { d: 'M6 37A6 6 0 1 1 18 37A6 6 0 1 1 6 37ZM30 33A6 6 0 1 1 42 33A6 6 0 1 1 30 33Z', tone: 'accent' },
    ],
  },
  briefcase: {
    shapes: [
      { d: 'M17 15V10A3 3 0 0 1 20 7H28A3 3 0 0 1 31 10V15', tone: 'line' },
      { d: 'M8 15H40A4 4 0 0 1 44 19V39A4 4 0 0 1 40 43H8A4 4 0 0 1 4 39V19A4 4 0 0 1 8 15Z', tone: 'soft' },
      { d: 'M4 27H44', tone: 'line' },
      {
        d: 'M21.5 23.5H26.5A1.5 1.5 0 0 1 28 25V30A1.5 1.5 0 0 1 26.5 31.5H21.5A1.5 1.5 0 0 1 20 30V25A1.5 1.5 0 0 1 21.5 23.5Z',
        tone: 'accent',
      },
    ],
  },
  hammer: {
    shapes: [
      { d: 'M23 17H25A3 3 0 0 1 28 20V42A3 3 0 0 1 25 45H23A3 3 0 0 1 20 42V20A3 3 0 0 1 23 17Z', tone: 'accent' },
      { d: 'M8 6H32C37 6 40 10 41 18C37 16 35 17 33 18H8Z', tone: 'soft' },
    ],
  },
  board: {
    shapes: [
      { d: 'M7.5 4H40.5A4 4 0 0 1 44.5 8V40A4 4 0 0 1 40.5 44H7.5A4 4 0 0 1 3.5 40V8A4 4 0 0 1 7.5 4Z', tone: 'soft' },
      { d: 'M24 4V44M3.5 24H44.5', tone: 'line' },
      {
        d: 'M9 14A5 5 0 1 1 19 14A5 5 0 1 1 9 14ZM34 9L40 19H28ZM10 30H18V38H10ZM34 28L40 34L34 40L28 34Z',
        tone: 'fill',
      },
    ],
  },
  'hearing-aid': {
    shapes: [
      { d: 'M14 20A13 13 0 0 1 40 20C40 29 33 30 32 37C31 46 20 47 18 39', tone: 'accent' },
      { d: 'M21 21A6 6 0 0 1 33 21C33 26 27.5 26 26.5 32', tone: 'line' },
      { d: 'M8 22C4 12 10 3 20 3H22V8H20C14 8 11 12 14 20A3.5 3.5 0 0 1 8 22Z', tone: 'soft' },
    ],
  },
  phone: {
    shapes: [
      { d: 'M18 3H30A5 5 0 0 1 35 8V40A5 5 0 0 1 30 45H18A5 5 0 0 1 13 40V8A5 5 0 0 1 18 3Z', tone: 'soft' },
      { d: 'M13 10H35V35H13Z', tone: 'paper' },
      { d: 'M22 40A2 2 0 1 1 26 40A2 2 0 1 1 22 40Z', tone: 'fill' },
    ],
  },
  envelope: {
    shapes: [
      { d: 'M7 10H41A3 3 0 0 1 44 13V36A3 3 0 0 1 41 39H7A3 3 0 0 1 4 36V13A3 3 0 0 1 7 10Z', tone: 'paper' },
      { d: 'M5 11.5L24 28L43 11.5A3 3 0 0 0 41 10H7A3 3 0 0 0 5 11.5Z', tone: 'soft' },
    ],
  },
  magnifier: {
    shapes: [
      { d: 'M30 30L43 43', tone: 'line' },
      { d: 'M5 20A15 15 0 1 1 35 20A15 15 0 1 1 5 20Z', tone: 'soft' },
    ],
  },
  info: {
    shapes: [
      { d: 'M4 24A20 20 0 1 1 44 24A20 20 0 1 1 4 24Z', tone: 'soft' },
      { d: 'M21.5 14.5A2.5 2.5 0 1 1 26.5 14.5A2.5 2.5 0 1 1 21.5 14.5Z', tone: 'fill' },
      { d: 'M19.5 22H24.5V34M19 34H30', tone: 'line' },
    ],
  },
  key: {
    shapes: [
      { d: 'M3.5 24A10.5 10.5 0 1 1 24.5 24A10.5 10.5 0 1 1 3.5 24Z', tone: 'accent' },
      { d: 'M11 24A3 3 0 1 1 17 24A3 3 0 1 1 11 24Z', tone: 'paper' },
      { d: 'M24.5 24H44V33M35 24V31', tone: 'line' },
    ],
  },
  cards: {
    shapes: [
      {
        d: 'M4 17H12A2 2 0 0 1 14 19V39A2 2 0 0 1 12 41H4A2 2 0 0 1 2 39V19A2 2 0 0 1 4 17ZM36 17H44A2 2 0 0 1 46 19V39A2 2 0 0 1 44 41H36A2 2 0 0 1 34 39V19A2 2 0 0 1 36 17Z',
        tone: 'soft',
      },
      { d: 'M19.5 6H28.5A2 2 0 0 1 30.5 8V30A2 2 0 0 1 28.5 32H19.5A2 2 0 0 1 17.5 30V8A2 2 0 0 1 19.5 6Z', tone: 'accent' },
      { d: 'M21 19.5L23 22L27 16', tone: 'line' },
    ],
  },
  scales: {
    shapes: [
      { d: 'M24 6V43M14 43H34M8 11H40M9 11L3 28M9 11L15 28M39 11L33 28M39 11L45 28', tone: 'line' },
      { d: 'M2.5 28H15.5A6.5 6.5 0 0 1 2.5 28ZM32.5 28H45.5A6.5 6.5 0 0 1 32.5 28Z', tone: 'accent' },
    ],
  },
  star: {
    shapes: [
      {
        d: 'M24 4.5L29.5 18L44 19L33 28.5L36.5 42.5L24 35L11.5 42.5L15 28.5L4 19L18.5 18Z',
        tone: 'accent',
      },
    ],
  },
  sun: {
    shapes: [
      { d: 'M14 24A10 10 0 1 1 34 24A10 10 0 1 1 14 24Z', tone: 'accent' },
      {
        d: 'M40 24L45 24M35.5 35.5L39 39M24 40L24 45M12.5 35.5L9 39M8 24L3 24M12.5 12.5L9 9M24 8L24 3M35.5 12.5L39 9',
        tone: 'line',
      },
    ],
  },
  moon: {
    shapes: [
      { d: 'M27 5A20 20 0 1 0 43 33A18 18 0 0 1 27 5Z', tone: 'accent' },
      { d: 'M37 5.5L39 10.5L44 10.5L40 14L41.5 19L37 16.5L32.5 19L34 14L30 10.5L35 10.5Z', tone: 'soft' },
    ],
  },
  bed: {
    shapes: [
      { d: 'M11 19H18A3 3 0 0 1 21 22V26A3 3 0 0 1 18 29H11A3 3 0 0 1 8 26V22A3 3 0 0 1 11 19Z', tone: 'paper' },
      { d: 'M4 28H38A6 6 0 0 1 44 34V38H4Z', tone: 'soft' },
      { d: 'M4 9V44M44 37V44', tone: 'line' },
    ],
  },
  sofa: {
    shapes: [
      { d: 'M10 24V13A5 5 0 0 1 15 8H33A5 5 0 0 1 38 13V24Z', tone: 'soft' },
      { d: 'M9 38V43M39 38V43', tone: 'line' },
      { d: 'M11 24H37V38H11Z', tone: 'paper' },
      {
        d: 'M7 20H8A4 4 0 0 1 12 24V34A4 4 0 0 1 8 38H7A4 4 0 0 1 3 34V24A4 4 0 0 1 7 20ZM40 20H41A4 4 0 0 1 45 24V34A4 4 0 0 1 41 38H40A4 4 0 0 1 36 34V24A4 4 0 0 1 40 20Z',
        tone: 'accent',
      },
    ],
  },
  medicine: {
    shapes: [
      { d: 'M16 14H32A5 5 0 0 1 37 19V39A5 5 0 0 1 32 44H16A5 5 0 0 1 11 39V19A5 5 0 0 1 16 14Z', tone: 'soft' },
      { d: 'M16 4H32A2 2 0 0 1 34 6V12A2 2 0 0 1 32 14H16A2 2 0 0 1 14 12V6A2 2 0 0 1 16 4Z', tone: 'accent' },
      { d: 'M11 22H37V36H11Z', tone: 'paper' },
      { d: 'M24 25V33M20 29H28', tone: 'line' },
    ],
  },
  mind: {
    shapes: [
      { d: 'M30 45V39H35A4 4 0 0 0 39 35V29L44 27L39 19C38 10 31 4 22 4A17 17 0 0 0 12 34V45', tone: 'soft' },
      {
        d: 'M22 28C16 24 13.5 20.5 13.5 17A4.5 4.5 0 0 1 22 15.5A4.5 4.5 0 0 1 30.5 17C30.5 20.5 28 24 22 28Z',
        tone: 'accent',
      },
    ],
  },
  shopping: {
    shapes: [
      { d: 'M8 16H40L43 44H5Z', tone: 'soft' },
      { d: 'M16 22V13A8 8 0 0 1 32 13V22', tone: 'line' },
    ],
  },
  cooking: {
    shapes: [
      { d: 'M8 27H3M40 27H45M18 15C15 12 21 9 18 5M30 15C27 12 33 9 30 5', tone: 'line' },
      { d: 'M8 21H40V37A6 6 0 0 1 34 43H14A6 6 0 0 1 8 37Z', tone: 'soft' },
      { d: 'M5 21H43', tone: 'line' },
    ],
  },
  laptop: {
    shapes: [
      { d: 'M11 7H37A3 3 0 0 1 40 10V29A3 3 0 0 1 37 32H11A3 3 0 0 1 8 29V10A3 3 0 0 1 11 7Z', tone: 'soft' },
      { d: 'M15 15H33M15 23H26', tone: 'line' },
      { d: 'M6 32H42L45.5 40H2.5Z', tone: 'accent' },
    ],
  },
  cake: {
    shapes: [
      { d: 'M15 24V15M24 24V15M33 24V15', tone: 'line' },
      {
        d: 'M12.5 9A2.5 2.5 0 1 1 17.5 9A2.5 2.5 0 1 1 12.5 9ZM21.5 9A2.5 2.5 0 1 1 26.5 9A2.5 2.5 0 1 1 21.5 9ZM30.5 9A2.5 2.5 0 1 1 35.5 9A2.5 2.5 0 1 1 30.5 9Z',
        tone: 'fill',
      },
      { d: 'M10 23H38A4 4 0 0 1 42 27V40A4 4 0 0 1 38 44H10A4 4 0 0 1 6 40V27A4 4 0 0 1 10 23Z', tone: 'soft' },
      { d: 'M6 32C9 36 12 36 15 32C18 36 21 36 24 32C27 36 30 36 33 32C36 36 39 36 42 32', tone: 'line' },
    ],
  },
  bulb: {
    shapes: [
      { d: 'M17 35C17 28 9 26 9 18A15 15 0 0 1 39 18C39 26 31 28 31 35Z', tone: 'accent' },
      { d: 'M18 40H30M21 45H27', tone: 'line' },
    ],
  },
  rucksack: {
    shapes: [
      { d: 'M18 14V9A6 6 0 0 1 30 9V14', tone: 'line' },
      { d: 'M18 12H30A9 9 0 0 1 39 21V35A9 9 0 0 1 30 44H18A9 9 0 0 1 9 35V21A9 9 0 0 1 18 12Z', tone: 'soft' },
      { d: 'M18 27H30A3 3 0 0 1 33 30V35A3 3 0 0 1 30 38H18A3 3 0 0 1 15 35V30A3 3 0 0 1 18 27Z', tone: 'accent' },
      { d: 'M16 20H32', tone: 'line' },
    ],
  },
  headphones: {
    shapes: [
      { d: 'M8 31V25A16 16 0 0 1 40 25V31', tone: 'line' },
      {
        d: 'M8 28H10A4 4 0 0 1 14 32V39A4 4 0 0 1 10 43H8A4 4 0 0 1 4 39V32A4 4 0 0 1 8 28ZM38 28H40A4 4 0 0 1 44 32V39A4 4 0 0 1 40 43H38A4 4 0 0 1 34 39V32A4 4 0 0 1 38 28Z',
        tone: 'accent',
      },
    ],
  },
  refresh: {
    shapes: [{ d: 'M7 21A17.5 17.5 0 0 1 38 14M41 27A17.5 17.5 0 0 1 10 34M39 5V15H29M9 43V33H19', tone: 'line' }],
  },
  apple: {
    shapes: [
      {
        d: 'M24 15C20 11 8 12 8 25C8 35 15 44 20 44C22 44 22.5 43 24 43C25.5 43 26 44 28 44C33 44 40 35 40 25C40 12 28 11 24 15Z',
        tone: 'accent',
      },
      { d: 'M24 15C24 10 26 6 30 4', tone: 'line' },
    ],
  },
  blocks: {
    shapes: [
      { d: 'M3 26H23V45H3Z', tone: 'soft' },
      { d: 'M25 26H45V45H25Z', tone: 'paper' },
      { d: 'M14 4H34V24H14Z', tone: 'accent' },
      { d: 'M19 14A5 5 0 1 1 29 14A5 5 0 1 1 19 14ZM13 31L18 40H8Z', tone: 'fill' },
      { d: 'M31 31H39V40H31Z', tone: 'line' },
    ],
  },
  ticket: {
    shapes: [
      { d: 'M4 13H44V20A4 4 0 0 0 44 28V35H4V28A4 4 0 0 0 4 20Z', tone: 'accent' },
      { d: 'M31 13V17M31 22V26M31 31V35M11 20H24M11 28H20', tone: 'line' },
    ],
  },
} satisfies Readonly<Record<string, Glyph>>;
