/** What a χ² test came to: the statistic, its degrees of freedom, and how likely one as large is when nothing differs. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  /** From 0 to 1, two-sided. */
  readonly p: number;
}
