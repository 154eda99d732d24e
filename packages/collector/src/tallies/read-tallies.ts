import { crossTalliesOf, merge, pin, tallyOf } from '@poet/core';
import type { Cells, CrossTally, Tally } from '@poet/core';
import { mergeCrossTallies } from '@poet/core/report.js';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Scope } from '../keys.ts';
import type { Tables } from '../tables.ts';
import { spansOf } from './spans-of.ts';
import type { Span } from './spans-of.ts';

/** Which tallies: of one version of a survey, from one authority or from all of England, completed in a span of days. */
export interface TallySelection {
  readonly survey: { readonly id: string; readonly version: string };
  readonly scope: Scope;
  /** The first day of completion, `2026-09-01`; left out, the first there is. */
  readonly from?: string | undefined;
  /** The last day of completion, itself included; left out, the last there is. */
  readonly to?: string | undefined;
}

/** What people answered to one composition of a survey. */
export interface StoredTally {
  readonly composition: { readonly hash: string; readonly modules: readonly string[] };
  readonly tally: Tally;
}

/**
 * What is counted, by authority, all compositions together: nothing is recounted. One query, of at most two rows a day at the ends of the span and one for
 * each month between them, for each authority and composition. An authority with nobody in it is not there.
 * Nothing here is fit to be published before `protect` has seen it.
 */
export async function readTallies(db: Kysely<Tables>, selection: TallySelection): Promise<ReadonlyMap<string, Tally>> {
  const survey = pin(selection.survey);
  const byAuthority = new Map<string, Tally>();
  for (const { cells, rows } of await compositionsOf(db, selection, 'single')) {
    for (const [authority, sum] of sumBy(rows, ([code]) => code)) {
      const tally = tallyOf(cells, { survey, ...sum });
      const known = byAuthority.get(authority);
      byAuthority.set(authority, known === undefined ? tally : merge(known, tally));
    }
  }
  return byAuthority;
}

/**
 * What is counted of questions two at once, by authority, all compositions together: their core is the same. One query, as for tallies. Nothing of it is fit to
 * be published before `protectFindings` has seen it.
 */
export async function readCrossTallies(db: Kysely<Tables>, selection: TallySelection): Promise<ReadonlyMap<string, readonly CrossTally[]>> {
  const byAuthority = new Map<string, readonly CrossTally[]>();
  for (const { cells, rows } of await compositionsOf(db, selection, 'crossed')) {
    const { crossed } = cells;
    if (!crossed) continue;
    for (const [authority, { counts }] of sumBy(rows, ([code]) => code)) {
      const found = crossTalliesOf(crossed, counts);
      byAuthority.set(authority, mergeCrossTallies(byAuthority.get(authority) ?? [], found));
    }
  }
  return byAuthority;
}

/** What is counted, by composition, all authorities of the selection together, for whoever does not count every composition. One query. */
export async function readByComposition(db: Kysely<Tables>, selection: TallySelection): Promise<readonly StoredTally[]> {
  const survey = pin(selection.survey);
  const compositions = await compositionsOf(db, selection, 'single');
  return compositions.flatMap(({ hash, modules, cells, rows }) =>
    [...sumBy(rows, () => hash).values()].map((sum) => ({ composition: { hash, modules }, tally: tallyOf(cells, { survey, ...sum }) })),
  );
}

interface Composition {
  readonly hash: string;
  readonly modules: readonly string[];
  readonly cells: Cells;
  /** As JSON, which is read faster than arrays of the database are. */
  readonly rows: readonly (readonly [authority: string, n: number, counts: readonly number[]])[];
}

interface Sum {
  n: number;
  readonly counts: number[];
}

function sumBy(rows: Composition['rows'], keyOf: (row: Composition['rows'][number]) => string): ReadonlyMap<string, Readonly<Sum>> {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const [, n, counts] = row;
    const key = keyOf(row);
    const sum = sums.get(key) ?? { n: 0, counts: counts.map(() => 0) };
    sums.set(key, sum);
    sum.n += n;
    counts.forEach((people, place) => (sum.counts[place] = (sum.counts[place] ?? 0) + people));
  }
  return sums;
}

/** Which counts of a row: of single questions, or those behind them. */
type Counts = 'single' | 'crossed';

/** Each composition once, with its rows in it: its cells are longer than any of them. */
async function compositionsOf(
  db: Kysely<Tables>,
  { survey, scope, from, to }: TallySelection,
  which: Counts,
): Promise<readonly Composition[]> {
  const ofAuthority = scope === 'england' ? sql`true` : sql`authority = ${scope}`;
  const inSpan = sql.join(spansOf({ from: from ?? null, to: to ?? null }).map(within), sql` or `);
  const counts = which === 'single' ? sql`counts[:width]` : sql`counts[width + 1:]`;
  const { rows } = await sql<Composition>`
    select survey_hash as hash, modules, cells, coalesce((
      select json_agg(json_build_array(authority, n, ${counts}) order by authority) from tallies
      where tallies.survey_hash = compositions.survey_hash and ${ofAuthority} and (${inSpan})
    ), '[]') as rows
    from compositions, lateral (${widthOfSingle}) as single where survey_id = ${survey.id} and survey_version = ${survey.version} order by survey_hash`.execute(
    db,
  );
  return rows;
}

/** How many counts of a row are those of single questions: see `Cells`. */
const widthOfSingle = sql`
  select sum(jsonb_array_length(question -> 'choices') + jsonb_array_length(cells -> 'statuses'))::int as width
  from jsonb_array_elements(cells -> 'questions') as question`;

function within({ grain, from, before }: Span) {
  const since = from === null ? sql`true` : sql`starts_on >= ${from}::date`;
  const until = before === null ? sql`true` : sql`starts_on < ${before}::date`;
  return sql`(grain = ${grain} and ${since} and ${until})`;
}
