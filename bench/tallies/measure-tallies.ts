import { measureRecount } from './measure-recount.ts';
import type { RecountResult } from './measure-recount.ts';
import { measureReport } from './measure-report.ts';
import type { ReportResult } from './measure-report.ts';

/** Everything that was measured of tallies. */
export interface TalliesResult {
  readonly recount: readonly RecountResult[];
  readonly report: readonly ReportResult[];
}

/** Counts a million submissions again, and reads results of few and of many. */
export async function measureTallies(options: { quick: boolean; say: (progress: string) => void }): Promise<TalliesResult> {
  return { recount: await measureRecount(options), report: await measureReport(options) };
}
