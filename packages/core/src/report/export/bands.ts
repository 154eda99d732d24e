import type { Code } from './dataset.ts';

/** Where each band begins. A number below the first is in a band of its own. */
const begins = [0, 1, 5, 10, 20, 50, 100] as const;

/** The bands in which a de-identified file has numbers: an exact one, such as 137 plans in a year, can be one person’s alone. */
export const bands: readonly Code[] = [
  { code: 0, id: 'below-0', label: 'Below 0' },
  ...begins.map((from, i) => {
    const next = begins[i + 1];
    const label = next === undefined ? `${from} or more` : next === from + 1 ? String(from) : `${from} to ${next - 1}`;
    return { code: i + 1, id: `from-${from}`, label };
  }),
];

/** The code of the band in which a number is. */
export function bandOf(value: number): number {
  return begins.filter((from) => from <= value).length;
}
