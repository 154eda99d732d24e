import { cellsOf } from '@poet/core';
import type { Cells, Survey } from '@poet/core';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** Keeps what has to be known to count answers to a survey, once. */
export async function keepComposition(db: Kysely<Tables>, survey: Survey): Promise<void> {
  await db
    .insertInto('compositions')
    .values({
      survey_hash: survey.hash,
      survey_id: survey.id,
      survey_version: survey.version,
      modules: survey.modules,
      audience: survey.audience,
      plan: survey.plan,
      cells: JSON.stringify(cellsOf(survey)),
    })
    .onConflict((conflict) => conflict.column('survey_hash').doNothing())
    .execute();
}

/** The cells of the compositions that are kept, of those asked for, by hash. Those of the database and no others: rows of counts are read by them. */
export async function keptCells(db: Kysely<Tables> | Transaction<Tables>, hashes: Iterable<string>): Promise<ReadonlyMap<string, Cells>> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('compositions').select(['survey_hash', 'cells']).where('survey_hash', 'in', wanted).execute();
  return new Map(rows.map(({ survey_hash, cells }) => [survey_hash, cells]));
}
