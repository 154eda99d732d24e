import type { Kysely } from 'kysely';
import type { Selection } from '../store.ts';
import type { ShownResults } from '../show-anew.ts';
import type { Tables } from '../tables.ts';
import { readByComposition } from '../tallies/read-tallies.ts';
import type { StoredTally } from '../tallies/read-tallies.ts';

/** Decides what is shown of what is counted now, after what was shown last. */
export type Showing<T extends ShownResults> = (before: ShownResults, stored: readonly StoredTally[]) => T;

const nothing: ShownResults = { n: null, questions: [] };

/**
 * Shows results, and keeps what was shown for the next look. Whoever looks at the same ones meanwhile waits, and then sees what this look has shown: two who each
 * went by the look before would see figures that differ by a few.
 */
export async function showResults<T extends ShownResults>(db: Kysely<Tables>, selection: Selection, show: Showing<T>): Promise<T> {
  const key = { scope: selection.scope, survey_id: selection.survey.id, survey_version: selection.survey.version };
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      await transaction
        .insertInto('shown_results')
        .values({ ...key, body: JSON.stringify(nothing) })
        .onConflict((conflict) => conflict.columns(['scope', 'survey_id', 'survey_version']).doNothing())
        .execute();
      const { body } = await transaction
        .selectFrom('shown_results')
        .select('body')
        .where((where) => where.and(key))
        .forUpdate()
        .executeTakeFirstOrThrow();
      // It was written here, and by nobody else.
      const before = JSON.parse(body) as ShownResults;
      const shown = show(before, await readByComposition(transaction, selection));
      const kept = JSON.stringify(keep(before, shown));
      if (kept !== body)
        await transaction
          .updateTable('shown_results')
          .set({ body: kept })
          .where((where) => where.and(key))
          .execute();
      return shown;
    });
}

/** A question that nobody here knows now may be known again. */
function keep(before: ShownResults, { n, questions }: ShownResults): ShownResults {
  const unseen = before.questions.filter(({ question }) => questions.every((shown) => shown.question !== question));
  return { n, questions: [...questions, ...unseen] };
}
