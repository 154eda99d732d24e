import { adjustAll } from '../compare/judge.ts';
import type { Association } from '../model/association.ts';
import type { AssociationFound } from '../model/figures.ts';
import type { Count } from '../model/reason.ts';
import type { Report, ReportRelease } from '../model/report.ts';
import { assertProtected } from '../protect/protect-release.ts';
import { carryOver, planActions } from './action-plan.ts';
import { differencesOf, draftPart, finishPart } from './draft-part.ts';
import { askedOf, isOf, mismatch } from './find-figures.ts';
import type { ReportInput } from './report-input.ts';
import { defaultRules } from './rules.ts';
import { sideBySide } from './side-by-side.ts';
import { standoutsOf } from './standouts.ts';

/**
 * Makes a report of one place over one span of days: a termly summary, an annual report, or any window. All of its figures come from a release that
 * `protectRelease` has passed, and whatever it adds is worked out from these alone; so it says nothing that the release does not.
 * @throws PoetError `not-protected`; `not-in-the-release` when the release has nothing of this place, these days and one of these surveys.
 */
export function report(input: ReportInput): Report {
  assertProtected(input.release);
  const rules = { ...defaultRules, ...input.rules, minimum: input.release.minimum };
  const drafts = input.parts.map((part) => draftPart(part, input, rules));
  const found = input.release.associations.filter((one) => isAskedIn(one, input));
  const adjusted = adjustAll([...drafts.flatMap(differencesOf), ...found], chanceOf);
  const parts = drafts.map((draft) => finishPart(draft, adjusted, rules.q));
  const { synthetic, place, period, before } = input;
  return {
    ...{ format: 'poet-report/1', synthetic, place, period, release: releaseOf(input), rules, parts },
    concepts: sideBySide(parts),
    associations: found.map((one) => associationOf(one, adjusted.get(one) ?? 1, rules.q)),
    ...standoutsOf(parts, rules),
    actions: planActions(input.actions ?? [], parts),
    earlierActions: before ? carryOver(before, { parts, period }, rules) : [],
  };
}

function releaseOf({ statement, release: { minimum } }: ReportInput): ReportRelease {
  if (!statement) return { number: 1, receivedUntil: null, late: null };
  const { number, receivedUntil, change } = statement;
  return { number, receivedUntil, late: change && countFrom(change.late, minimum) };
}

function countFrom(n: number, minimum: number): Count {
  return n >= minimum ? { kind: 'count', n } : { kind: 'none', reason: 'suppressed' };
}

function isAskedIn({ whose, asked }: AssociationFound, { place, parts, period }: ReportInput): boolean {
  return (
    isOf(place)(whose) && parts.some(({ survey }) => survey.id === asked.survey.id && mismatch(askedOf(survey, period), asked) === null)
  );
}

/** `null` where nothing was tested. */
function chanceOf(one: ReturnType<typeof differencesOf>[number] | AssociationFound): number | null {
  if ('odds' in one) return one.odds.kind === 'none' ? null : one.p;
  return one.kind === 'none' ? null : one.p;
}

function associationOf({ asked, process, outcome, odds }: AssociationFound, adjustedP: number, q: number): Association {
  const judged = odds.kind === 'none' ? odds : { ...odds, adjustedP: Number(adjustedP.toPrecision(2)), isAssociated: adjustedP <= q };
  return { audience: asked.audience, plan: asked.plan, process, outcome, odds: judged };
}
