/** What is known of a figure: a number; nothing that may be said; that the question was not asked there; that there is nothing of that place and those days. */
export type FigureState = 'shown' | 'suppressed' | 'not-asked' | 'unavailable';

/** One figure of a release, with where it stands. */
export interface Figure {
  readonly survey: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly question: string;
  readonly measure: 'asked' | 'answered' | 'positive' | 'negative' | 'option';
  /** The option or point; `null` for other measures. */
  readonly option: string | null;
  readonly state: FigureState;
  /** People; `null` where none are shown. */
  readonly count: number | null;
  /** The base of the percentage, and the percentage; `null` for who was asked and who answered, and where none is shown. */
  readonly n: number | null;
  readonly percent: number | null;
  /** Whether it is 0 by rounding only. */
  readonly isLow: boolean;
}

/** What stands for, or beside, a number in statistics of the Department for Education. */
export type FigureSymbol = 'z' | 'x' | 'c' | 'low' | 'u';

/**
 * The symbol of a figure, or `null` where the number says it all: `z` not applicable, the question was not asked there; `x` unavailable; `c` suppressed, whatever the
 * reason; `low` rounds to 0 and is not 0; `u` of low reliability, a base below `reliableFrom`.
 * Source: Department for Education, guidance for statistics producers on open data.
 */
export function symbolOf({ state, count, n, isLow }: Figure, { reliableFrom }: { readonly reliableFrom: number }): FigureSymbol | null {
  switch (state) {
    case 'not-asked':
      return 'z';
    case 'unavailable':
      return 'x';
    case 'suppressed':
      return 'c';
    case 'shown': {
      if (isLow) return 'low';
      const base = n ?? count;
      return base !== null && base < reliableFrom ? 'u' : null;
    }
  }
}
