import { percentOf } from '@poet/core';

/** A count of people out of others. */
interface Part {
  readonly count: number;
  readonly n: number;
}

/** Numbers as a report says them, in one language. */
export interface ReportNumbers {
  /** `74%`, halves up, with as many decimals as the report has. */
  readonly percent: (share: Part) => string;
  /** A share from 0 to 1 as a percentage, with as many decimals. */
  readonly share: (share: number) => string;
  /** A percentage that somebody else published: with the decimals that it has. */
  readonly published: (percent: number) => string;
  /** A difference in percentage points, with its sign where it is negative. */
  readonly points: (difference: number) => string;
  /** `2,989` */
  readonly count: (n: number) => string;
  /** Two figures: `2.4`, `12`. */
  readonly ratio: (ratio: number) => string;
  /** Several names in a sentence: "one, another and a third". */
  readonly list: (names: readonly string[]) => string;
}

/** How numbers are said in a language. The digits are the same in all: they stand in charts and tables that people compare. */
export function reportNumbers(language: string, decimals: number): ReportNumbers {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(localeOf(language), { numberingSystem: 'latn', ...options });
    // A real minus sign, which screen readers say.
    return (value: number) => formatter.format(value === 0 ? 0 : value).replace('-', '−');
  };
  const exact = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const inPercent = format({ style: 'percent', ...exact });
  const bare = format(exact);
  const published = format({ style: 'percent', maximumFractionDigits: 3 });
  return {
    percent: ({ count, n }) => inPercent(percentOf(count, n, decimals) / 100),
    share: (share) => inPercent(share),
    published: (percent) => published(percent / 100),
    points: (difference) => bare(Number((100 * difference).toFixed(decimals))),
    count: format({ maximumFractionDigits: 0 }),
    ratio: format({ maximumSignificantDigits: 2 }),
    list: (names) => new Intl.ListFormat(localeOf(language)).format(names),
  };
}

/** Easy Read is a way of writing, not of counting. */
function localeOf(language: string): string {
  return language.startsWith('en') ? 'en-GB' : language;
}
