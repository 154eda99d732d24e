import { parse } from '@poet/core';
import { firstRelease, nextRelease, periodId, yearBefore } from '@poet/core/periods.js';
import { ActionPlan, Report } from '@poet/core/report.js';
import { invitedTo, populationOf } from './denominators.ts';
import type { InvitedCount } from './invited-store.ts';
import { talliesOf } from './material.ts';
import type { Subject, TalliedSurvey } from './material.ts';
import type { WantedRelease } from './read-material.ts';
import type { ReleaseReader, Stated } from './release-store.ts';
import { periodBefore } from './report-before.ts';

/** Invitations by the id of their survey and by authority. */
export type InvitedBySurvey = ReadonlyMap<string, ReadonlyMap<string, InvitedCount>>;

/** The invitations to each survey of a release. Those to a survey that was asked in two versions are not told apart, so that they are left out. */
export async function readInvited(
  reader: ReleaseReader,
  surveys: readonly TalliedSurvey[],
  { period }: Pick<WantedRelease, 'period'>,
): Promise<InvitedBySurvey> {
  const ids = surveys.map(({ survey }) => survey.id);
  const found = new Map<string, ReadonlyMap<string, InvitedCount>>();
  for (const id of ids) if (ids.filter((other) => other === id).length === 1) found.set(id, await reader.invited(id, period));
  return found;
}

/** What the report of an authority is made of, beside figures. */
export interface SubjectOf {
  readonly code: string;
  readonly surveys: readonly TalliedSurvey[];
  readonly stated: ReadonlyMap<string, Stated>;
  readonly invited: InvitedBySurvey;
  readonly wanted: WantedRelease;
}

/** Reads everything about one authority that its report has in it and that is no figure. */
export async function readSubject(reader: ReleaseReader, subject: SubjectOf): Promise<Subject> {
  const { code, wanted } = subject;
  return {
    code,
    statement: await readStatement(reader, subject),
    yearBefore: await readReport(reader, code, periodId(yearBefore(wanted.period))),
    ...denominatorsOf(subject),
    ...(await readActions(reader, subject)),
    stated: await reader.associations(code, periodId(wanted.period)),
  };
}

async function readStatement(reader: ReleaseReader, { code, surveys, stated, wanted }: SubjectOf): Promise<Subject['statement']> {
  const { period, today } = wanted;
  const n = surveys.reduce((sum, { spans: [own] }) => sum + (own ? talliesOf(code, own).reduce((so, one) => so + one.n, 0) : 0), 0);
  const counted = { period, receivedUntil: today, n };
  const earlier = stated.get(code);
  if (!earlier) return firstRelease(counted);
  const { number, receivedUntil } = earlier;
  const late = await reader.late(code, { from: period.from, to: period.to, receivedAfter: receivedUntil });
  return nextRelease({ period, number, receivedUntil, n: earlier.counted, change: null }, { ...counted, late });
}

async function readReport(reader: ReleaseReader, code: string, period: string): Promise<Report | null> {
  const body = await reader.body(code, period);
  const parsed = body === null ? null : parse(Report, JSON.parse(body));
  return parsed?.kind === 'ok' ? parsed.value : null;
}

function denominatorsOf({ code: authority, surveys, invited, wanted }: SubjectOf): Pick<Subject, 'invited' | 'populations'> {
  const { period, denominators } = wanted;
  const known = surveys.map(({ survey: { id, audience, plan } }) => ({
    id,
    invited: invitedTo({ authority, survey: id }, invited.get(id)?.get(authority), denominators),
    people: populationOf({ authority, audience, plan, period }, denominators),
  }));
  return {
    invited: new Map(known.flatMap((one) => (one.invited === null ? [] : [[one.id, one.invited]]))),
    populations: new Map(known.flatMap((one) => (one.people === null ? [] : [[one.id, one.people]]))),
  };
}

/** What is done is told of beside the report that planned it, and planned no more. */
async function readActions(reader: ReleaseReader, { code, wanted }: SubjectOf): Promise<Pick<Subject, 'actions' | 'before'>> {
  const body = await reader.actionPlan(code);
  const plan = body === null ? null : parse(ActionPlan, JSON.parse(body));
  const all = plan?.kind === 'ok' ? plan.value.actions : [];
  const earlier = periodBefore(await reader.periods(code), wanted.period);
  const report = earlier === null ? null : await readReport(reader, code, earlier);
  const done = Object.fromEntries(all.flatMap(({ id, done: words }) => (words === undefined ? [] : [[id, words]])));
  return {
    actions: all.flatMap(({ done: words, ...action }) => (words === undefined ? [action] : [])),
    before: report && { report, done },
  };
}
