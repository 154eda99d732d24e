import { pin } from '@poet/core';
import type { CrossTally, Survey } from '@poet/core';
import type { ProtectedRelease } from '@poet/core/audit.js';
import { associate, defaultRules, england, isSameWhere, mergeTables } from '@poet/core/report.js';
import type { AssociationFound } from '@poet/core/report.js';
import type { ReleaseMaterial, Subject } from './material.ts';

/** An association, and how many people it is of: positive about both, the first, the second, and neither. Stored for the next statement, and never served. */
export interface StatedAssociation {
  readonly people: CrossTally['table'];
  readonly found: AssociationFound;
}

type Period = ReleaseMaterial['period'];

/**
 * Whether reports of a period say what goes with what: those of whole academic years, of which none has days of another in it. Of a term and its year the
 * ratios could be taken apart, to those of the people of the other terms.
 */
export function hasAssociations({ kind }: Pick<Period, 'kind'>): boolean {
  return kind === 'academic-year';
}

/** What the associations of a report are made from. */
export interface Associating {
  readonly material: ReleaseMaterial;
  readonly release: ProtectedRelease;
}

/**
 * What goes with what in an authority, or in England within those authorities of which it is shown how many answered both questions; before it is protected.
 * Where the period was stated before, an association is as it was then unless in each of its four groups nobody, or enough people, have come or gone.
 */
export function associationsOf(
  { code, stated }: Pick<Subject, 'code' | 'stated'>,
  { material, release }: Associating,
): StatedAssociation[] {
  const { surveys, period, minimum } = material;
  return surveys.flatMap(({ survey, crossed }) => {
    const members = code === england ? [...crossed] : [...crossed].filter(([authority]) => authority === code);
    const pairs = Map.groupBy(
      members.flatMap(([authority, tallies]) => tallies.map((tally) => ({ authority, ...tally }))),
      ({ process, outcome }) => `${process} ${outcome}`,
    );
    return [...pairs.values()].flatMap((pair) => {
      const [first] = pair;
      if (!first) return [];
      const shown = code === england ? pair.filter((one) => isShown(one, { survey, release, period })) : pair;
      const tables = shown.map(({ table }) => table);
      const { process, outcome } = first;
      const where = { survey: pin(survey), place: code, from: period.from, to: period.to };
      const found = associate({ ...where, process, outcome, tables }, code === england ? defaultRules.authorities : 1);
      return [movedByMany({ people: tables.reduce(mergeTables, nobody), found }, stated, minimum)];
    });
  });
}

interface Shown {
  readonly survey: Survey;
  readonly release: ProtectedRelease;
  readonly period: Period;
}

function isShown(
  { authority, process, outcome }: CrossTally & { readonly authority: string },
  { survey, release, period }: Shown,
): boolean {
  const where = { survey: pin(survey), place: authority, from: period.from, to: period.to };
  const cut = release.cuts.find((one) => isSameWhere(one, where));
  return [process, outcome].every((name) => cut?.questions.some(({ question, n }) => question === name && n !== null));
}

const nobody: CrossTally['table'] = [
  [0, 0],
  [0, 0],
];

function movedByMany(now: StatedAssociation, stated: readonly StatedAssociation[], minimum: number): StatedAssociation {
  const { survey, process, outcome } = now.found;
  const before = stated.find(({ found }) => found.survey === survey && found.process === process && found.outcome === outcome);
  if (!before) return now;
  const then = before.people.flat();
  const moved = now.people.flat().map((people, cell) => Math.abs(people - (then[cell] ?? 0)));
  return moved.some((people) => people > 0 && people < minimum) ? before : now;
}
