import type { Database } from '../database.ts';
import { foreseeRetain, retain } from '../retention/retain.ts';
import type { Retained, Retaining } from '../retention/retain.ts';
import { createRetentionStore } from '../retention/retention-store.ts';

/** What running the rules needs. */
export interface RunRetention extends Omit<Retaining, 'store'> {
  readonly database: Database;
  /** Only says what would be done. */
  readonly isDryRun?: boolean;
}

/** Keeps to the rules, and says what was done; nothing when there was nothing to do. Numbers and states only: an id is nobody's business in a log. */
export async function runRetention({ database, isDryRun = false, ...others }: RunRetention, say: (line: string) => void): Promise<void> {
  const retaining = { ...others, store: createRetentionStore(database) };
  const done = isDryRun ? await foreseeRetain(retaining) : await retain(retaining);
  for (const line of linesOf(done)) say(isDryRun ? `Would be done: ${line}` : `Retention: ${line}`);
}

function linesOf({ deleted, deidentified, ofUnknownSurvey, undelivered, isCleaned }: Retained): string[] {
  return [
    ...Object.entries(deleted).map(([state, n]) => `${state}: ${n} deleted`),
    ...(deidentified > 0 ? [`${deidentified} de-identified`] : []),
    ...(ofUnknownSurvey > 0
      ? [`${ofUnknownSurvey} not de-identified, because their survey is not known here. Put it into POET_SURVEYS.`]
      : []),
    ...(undelivered > 0 ? [`undelivered: ${undelivered} forgotten`] : []),
    ...(isCleaned ? ['what was erased is gone from the files too'] : []),
  ];
}
