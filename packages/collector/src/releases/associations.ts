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
    const pairs = members[0]?.[1] ?? [];
    return pairs.map(({ process, outcome }, i): StatedAssociation => {
      const tables = members.flatMap(([authority, tallies]) => {
        const pair = tallies[i];
        return pair && (code !== england || isShown(pair, { survey, authority, release, period })) ? [pair] : [];
      });
      const where = { survey: pin(survey), place: code, from: period.from, to: period.to };
      const found = associate(
        { ...where, process, outcome, tables: tables.map(({ table }) => table) },
        code === england ? defaultRules.authorities : 1,
      );
      return movedByMany({ people: tables.map(({ table }) => table).reduce(mergeTables, nobody), found }, stated, minimum);
    });
  });
}

interface Shown {
  readonly survey: Survey;
  readonly authority: string;
  readonly release: ProtectedRelease;
  readonly period: Period;
}

function isShown({ process, outcome }: CrossTally, { survey, authority, release, period }: Shown): boolean {
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
