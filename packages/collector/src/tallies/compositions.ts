import { isDeepStrictEqual } from 'node:util';
import { cellsOf, crossedOf } from '@poet/core';
import type { Cells, Survey } from '@poet/core';
import { associationQuestions } from '@poet/core/report.js';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { SurveyRegister } from '../surveys.ts';
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
      cells: JSON.stringify(countedCells(survey)),
    })
    .onConflict((conflict) => conflict.column('survey_hash').doNothing())
    .execute();
}

/** The cells in which answers to a survey are counted: of single questions, and of those of which reports ask what goes with what. */
function countedCells(survey: Survey): Cells {
  return cellsOf(survey, crossedOf(survey, associationQuestions(survey)));
}

/**
 * Gives compositions that were kept with other cells those that they would have today, where their surveys are known. What was counted of them waits to be
 * counted again, by `countWaiting`; both or neither.
 */
export async function renewCells(db: Kysely<Tables>, surveys: Pick<SurveyRegister, 'named'>): Promise<void> {
  const kept = await db.selectFrom('compositions').select(['survey_hash', 'survey_id', 'survey_version', 'modules', 'cells']).execute();
  for (const { survey_hash: hash, survey_id: id, survey_version: version, modules, cells } of kept) {
    const survey = surveys.named({ id, version }, modules);
    const today = survey?.hash === hash ? countedCells(survey) : cells;
    if (isDeepStrictEqual(cells, today)) continue;
    await db.transaction().execute(async (transaction) => {
      // Whoever is storing counts by the cells that were: after them, and before those who come next.
      await sql`lock table submissions in share row exclusive mode`.execute(transaction);
      await transaction
        .updateTable('compositions')
        .set({ cells: JSON.stringify(today) })
        .where('survey_hash', '=', hash)
        .execute();
      await transaction.updateTable('submissions').set({ is_counted: false }).where('survey_hash', '=', hash).execute();
    });
  }
}

/** The cells of the compositions that are kept, of those asked for, by hash. Those of the database and no others: rows of counts are read by them. */
export async function keptCells(db: Kysely<Tables> | Transaction<Tables>, hashes: Iterable<string>): Promise<ReadonlyMap<string, Cells>> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('compositions').select(['survey_hash', 'cells']).where('survey_hash', 'in', wanted).execute();
  return new Map(rows.map(({ survey_hash, cells }) => [survey_hash, cells]));
}
