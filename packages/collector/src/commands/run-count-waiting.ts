import type { Database } from '../database.ts';
import type { SurveyRegister } from '../surveys.ts';
import { countWaiting } from '../tallies/rebuild-tallies.ts';
import type { Surroundings } from './command.ts';
import { countProgress } from './progress.ts';

/** Counts what waits to be counted, and says so where it takes long. */
export async function runCountWaiting(
  { maintenance }: Database,
  surveys: SurveyRegister,
  surroundings: Pick<Surroundings, 'complain'>,
): Promise<void> {
  await countWaiting({ db: maintenance, surveys, counted: countProgress(surroundings) });
}
