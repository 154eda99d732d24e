import { pin } from '@poet/core';
import type { CrossTally } from '@poet/core';
import { associate } from '@poet/core/report.js';
import type { AssociationFound } from '@poet/core/report.js';
import type { ReleaseMaterial, Subject } from './material.ts';

/** The tables behind the associations of a report, for one survey. Never served. */
export interface SurveyTables {
  /** `poet/parent-carer/ehcp@1.0.0` */
  readonly survey: string;
  readonly tables: readonly CrossTally[];
}

type Period = ReleaseMaterial['period'];

/**
 * Whether reports of a period say what goes with what: those of whole academic years, of which none has days of another in it. Of a term and its year the
 * ratios could be taken apart, to those of the people of the other terms.
 */
export function hasAssociations({ kind }: Pick<Period, 'kind'>): boolean {
  return kind === 'academic-year';
}

/** The tables of an authority that are to be published: where the period was stated before, each as it was then unless in each cell nobody or enough people have come or gone. */
export function tablesFor(
  { code, statedTables }: Pick<Subject, 'code' | 'statedTables'>,
  { surveys, minimum }: ReleaseMaterial,
): SurveyTables[] {
  return surveys.flatMap(({ survey, crossed }) => {
    const now = crossed.get(code);
    if (!now) return [];
    const before = statedTables.find((one) => one.survey === pin(survey))?.tables ?? [];
    return [{ survey: pin(survey), tables: now.map((table) => movedByMany(table, before, minimum)) }];
  });
}

function movedByMany(now: CrossTally, stated: readonly CrossTally[], minimum: number): CrossTally {
  const before = stated.find(({ process, outcome }) => process === now.process && outcome === now.outcome);
  if (!before) return now;
  const then = before.table.flat();
  const moved = now.table.flat().map((people, cell) => Math.abs(people - (then[cell] ?? 0)));
  return moved.some((people) => people > 0 && people < minimum) ? before : now;
}

/** What goes with what in one authority, before it is protected. */
export function associationsIn(place: string, { from, to }: Period, tables: readonly SurveyTables[]): AssociationFound[] {
  return tables.flatMap(({ survey, tables: pairs }) =>
    pairs.map(({ process, outcome, table }) => associate({ survey, place, from, to, process, outcome, tables: [table] }, 1)),
  );
}
