import { adjustAll } from '../compare/judge.ts';
import type { AssociationFound } from '../compare/associate.ts';
import { PoetError } from '../errors.ts';
import type { Count } from '../model/reason.ts';
import type { Release } from '../model/release.ts';
import type { Report, ReportPart, ReportRelease } from '../model/report.ts';
import { areProtectedFindings } from '../protect/protected-findings.ts';
import { isProtectedRelease } from '../protect/protected-release.ts';
import { carryOver, planActions } from './action-plan.ts';
import { associationsOf, judgeAssociation } from './associations-of.ts';
import { differencesOf, draftPart, finishPart } from './draft-part.ts';
import { windowOf } from './period/window-of.ts';
import type { ReportInput } from './report-input.ts';
import { defaultRules } from './rules.ts';
import { sideBySide } from './side-by-side.ts';
import { standoutsOf } from './standouts.ts';

/**
 * Makes a report of one place over one span of days: a termly summary, an annual report, or any window. All of its figures come from a release that
 * the audit has passed, and whatever it adds is worked out from these alone; so it says nothing that the release does not.
 * @throws PoetError `not-protected`; `not-a-period` for days of two academic years; `not-in-the-release` when the release has nothing of this place, these days and one of these surveys.
 */
export function report(input: ReportInput): Report {
  assertReportable(input);
  const rules = { ...defaultRules, ...input.rules };
  const drafts = input.parts.map((part) => draftPart(part, input, rules));
  const found = associationsOf(input, drafts);
  const adjusted = adjustAll([...drafts.flatMap(differencesOf), ...found], chanceOf);
  const parts = drafts.map((draft) => finishPart(draft, adjusted, rules.q));
  const { synthetic, place, period, before } = input;
  return {
    ...{ format: 'poet-report/1', synthetic, place, period, release: releaseOf(input, parts, rules.minimum), rules, parts },
    concepts: sideBySide(parts),
    associations: found.flatMap((one) => judgeAssociation(one, input, { adjustedP: adjusted.get(one) ?? 1, q: rules.q })),
    ...standoutsOf(parts, rules),
    actions: planActions(input.actions ?? [], parts),
    earlierActions: before ? carryOver(before, { parts, period }, rules) : [],
  };
}

function releaseOf({ statement }: ReportInput, parts: readonly ReportPart[], minimum: number): ReportRelease {
  if (!statement) return { number: 1, receivedUntil: null, late: null };
  const { number, receivedUntil, change } = statement;
  return { number, receivedUntil, late: change && lateOf(change, parts, minimum) };
}

/**
 * How many came late is of all surveys together. Less those by which the ones that are shown have grown, it would be the growth of one that is hidden, or how few were
 * withdrawn.
 */
function lateOf({ late, other }: Change, parts: readonly ReportPart[], minimum: number): Count {
  const isOther = other !== 0 && Math.abs(other) < minimum;
  if (late < minimum || isOther || parts.some(({ returns }) => returns.kind === 'none')) return { kind: 'none', reason: 'suppressed' };
  return { kind: 'count', n: late };
}

type Change = NonNullable<Release['change']>;

function assertReportable({ release, findings, period }: ReportInput): void {
  if (!isProtectedRelease(release) || (findings !== undefined && !areProtectedFindings(findings))) {
    throw new PoetError(
      'not-protected',
      'A report is made of what protectRelease and protectFindings have passed. Hand figures to them first.',
    );
  }
  const within = windowOf({ from: period.from, to: period.to });
  if (within.kind === 'issues') throw new PoetError('not-a-period', within.issues[0]?.message ?? '');
}

/** `null` where nothing was tested. */
function chanceOf(one: ReturnType<typeof differencesOf>[number] | AssociationFound): number | null {
  if ('odds' in one) return one.odds.kind === 'none' ? null : one.p;
  return one.kind === 'none' ? null : one.p;
}
