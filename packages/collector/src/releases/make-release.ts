import { protectRelease } from '@poet/core/audit.js';
import type { Cut, ProtectedRelease, Rest, Solver, Whole } from '@poet/core/audit.js';
import { places } from '@poet/core/places.js';
import { authorityTallies, england, placeOf, protectFindings, releaseCuts, report } from '@poet/core/report.js';
import type { Findings, ProtectedFindings, Report } from '@poet/core/report.js';
import { associationsOf } from './associations.ts';
import type { MadeRelease, MadeReport, ReleaseMaterial, Subject } from './material.ts';
import { partsOf } from './parts-of.ts';

/** What makes a release, beside its material. */
export interface Making {
  readonly solver: Solver;
  /** Told how many parts of the work are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Makes a release of tallies, and the report of each of its authorities. It may take minutes, and stores nothing. */
export function makeRelease(material: ReleaseMaterial, { solver, onProgress }: Making): MadeRelease {
  const { id, earlier, minimum } = material;
  const surveys = material.surveys.map(({ survey }) => survey);
  const { cuts, wholes, rests } = cutsOf(material);
  const input = { id, surveys, cuts, wholes, rests, ...(earlier && { earlier }) };
  const outcome = protectRelease(input, { solver, rules: { minimum }, ...(onProgress && { onProgress }) });
  switch (outcome.kind) {
    case 'issues':
      return { kind: 'issues', messages: outcome.issues.map(({ message }) => message) };
    case 'unsafe':
      return { kind: 'unsafe', breaches: outcome.audit.breaches.map(({ message }) => message) };
    case 'protected': {
      const reports = material.subjects.flatMap((subject) => reportOf(subject, { material, release: outcome.release, wholes }));
      return { kind: 'made', record: JSON.stringify(outcome.record), reports };
    }
  }
}

interface Cuts {
  readonly cuts: readonly Cut[];
  readonly wholes: readonly Whole[];
  readonly rests: readonly Rest[];
}

/** The cuts of all surveys. Those of other days are not shown, but could be worked out. Places add up in the same way for all of them, each once. */
function cutsOf({ surveys, subjects, period }: ReleaseMaterial): Cuts {
  // England is pooled from what is shown of authorities: counts of its own would be audited from the place of each.
  const codes = subjects.map(({ code }) => code).filter((code) => code !== england);
  const made = surveys.flatMap(({ survey, spans }) =>
    spans.map(({ from, to, tallies }) => {
      const one = releaseCuts({ survey, from, to, authorities: authorityTallies(places, tallies) }, codes);
      const isShown = from === period.from && to === period.to;
      return isShown ? one : { ...one, cuts: one.cuts.map((cut) => ({ ...cut, published: false })) };
    }),
  );
  const rests = [...new Map(made.flatMap((one) => one.rests).map((rest) => [rest.rest, rest])).values()];
  return {
    cuts: made.flatMap(({ cuts }) => cuts),
    wholes: wholesOf(made.flatMap(({ wholes }) => wholes)),
    rests,
  };
}

/** An authority may be in one survey and not in another: its region has it as a part all the same, with nothing to add there. */
function wholesOf(wholes: readonly Whole[]): Whole[] {
  const parts = new Map<string, Set<string>>();
  for (const one of wholes) parts.set(one.whole, new Set([...(parts.get(one.whole) ?? []), ...one.parts]));
  return [...parts].map(([whole, members]) => ({ whole, parts: [...members] }));
}

interface Published {
  readonly material: ReleaseMaterial;
  readonly release: ProtectedRelease;
  readonly wholes: readonly Whole[];
}

function reportOf(subject: Subject, { material, release, wholes }: Published): MadeReport[] {
  const { code, statement, yearBefore, actions, before } = subject;
  const { synthetic, period, minimum } = material;
  const place = placeOf(places, code, period);
  if (place.kind === 'issues') return [];
  const parts = partsOf(subject, material.surveys);
  const associations = associationsOf(subject, { material, release });
  const findings = passedFindings({ associations: associations.map(({ found }) => found), themes: material.themes }, minimum);
  const made = report({
    ...{ synthetic, place: place.value, period, statement, release, wholes, findings, parts, rules: { minimum }, actions },
    ...(yearBefore && { yearBefore }),
    ...(before && { before }),
  });
  const kept = associations.length === 0 ? null : JSON.stringify(associations);
  return [{ authority: code, body: JSON.stringify(made), associations: kept, ...countShown(made) }];
}

function passedFindings(findings: Findings, minimum: number): ProtectedFindings {
  const outcome = protectFindings(findings, { minimum });
  if (outcome.kind === 'ok') return outcome.value;
  throw new Error(outcome.issues.map(({ message }) => message).join(' '));
}

function countShown({ parts }: Report): Pick<MadeReport, 'shown' | 'hidden'> {
  const questions = parts.flatMap((part) => part.questions);
  const shown = questions.filter(({ result }) => result.n !== null).length;
  return { shown, hidden: questions.length - shown };
}
