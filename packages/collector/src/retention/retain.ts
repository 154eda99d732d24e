import type { Submission } from '@poet/core';
import { hashBytes } from '../hash-bytes.ts';
import type { SurveyRegister } from '../surveys.ts';
import { dayBefore } from './day-before.ts';
import { deidentify } from './deidentify.ts';
import { retainedStates } from './retention-rules.ts';
import type { RetainedState, RetentionRule, RetentionRules, RulesByState } from './retention-rules.ts';
import type { Deidentified, Expired, Identifying, RetentionStore } from './retention-store.ts';

/** What keeping to the rules needs. */
export interface Retaining {
  readonly store: RetentionStore;
  readonly rules: RetentionRules;
  readonly surveys: SurveyRegister;
  /** `2026-11-23` */
  readonly today: string;
}

/** How many of what went, or would go. */
export interface Retained {
  readonly deleted: Readonly<Partial<Record<RetainedState, number>>>;
  readonly deidentified: number;
  /** Not de-identified, because the survey they name is not known here, and so not which answers are words. */
  readonly ofUnknownSurvey: number;
  readonly undelivered: number;
  /** Whether anything was taken out of the database's files. */
  readonly isCleaned: boolean;
}

/**
 * Keeps to the rules: deletes and de-identifies what has been kept long enough, then takes its bytes out of the files. In small transactions, each
 * with a note that the files have yet to be cleaned: wherever it is cut off, the next run goes on; and a run that finds nothing does nothing.
 */
export async function retain(retaining: Retaining): Promise<Retained> {
  const { store, rules, today } = retaining;
  const deleted: Partial<Record<RetainedState, number>> = {};
  for (const { expired } of expiredBy(retaining, 'deleteAfterDays')) {
    const n = await untilNone(() => store.deleteSome(expired));
    if (n > 0) deleted[expired.state] = (deleted[expired.state] ?? 0) + n;
  }
  const { deidentified, ofUnknownSurvey } = await deidentifyAll(retaining);
  const lastDay = lastDayOf(rules.undelivered.deleteAfterDays, today);
  const undelivered = lastDay === null ? 0 : await store.deleteUndelivered(lastDay);
  return { deleted, deidentified, ofUnknownSurvey, undelivered, isCleaned: await store.cleanFiles() };
}

/** What {@link retain} would do, without doing it. Nothing is said of surveys that are not known. */
export async function foreseeRetain(retaining: Retaining): Promise<Retained> {
  const { store, rules, today } = retaining;
  const deleted: Partial<Record<RetainedState, number>> = {};
  for (const { expired } of expiredBy(retaining, 'deleteAfterDays')) {
    const n = await store.count(expired, false);
    if (n > 0) deleted[expired.state] = (deleted[expired.state] ?? 0) + n;
  }
  let deidentified = 0;
  for (const { expired } of expiredBy(retaining, 'deidentifyAfterDays')) deidentified += await store.count(expired, true);
  const lastDay = lastDayOf(rules.undelivered.deleteAfterDays, today);
  const undelivered = lastDay === null ? 0 : await store.countUndelivered(lastDay);
  return { deleted, deidentified, ofUnknownSurvey: 0, undelivered, isCleaned: false };
}

/** Each rule with what it is about: those of single surveys, and the general ones for all others. */
function expiredBy({ rules, today }: Retaining, limit: keyof RetentionRule): { readonly expired: Expired }[] {
  const general = retainedStates.flatMap((state) => {
    const except = [...rules.surveys].filter(([, own]) => own[state] !== undefined).map(([id]) => id);
    return expiredOf(rules.states, { state, survey: null, except });
  });
  const own = [...rules.surveys].flatMap(([survey, byState]) =>
    retainedStates.flatMap((state) => expiredOf(byState, { state, survey, except: [] })),
  );
  return [...own, ...general];

  function expiredOf(byState: RulesByState, about: Omit<Expired, 'lastDay'>): { readonly expired: Expired }[] {
    const lastDay = lastDayOf(byState[about.state]?.[limit], today);
    return lastDay === null ? [] : [{ expired: { ...about, lastDay } }];
  }
}

function lastDayOf(days: number | undefined, today: string): string | null {
  return days === undefined ? null : dayBefore(today, days);
}

async function untilNone(some: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const n = await some();
    if (n === 0) return total;
    total += n;
  }
}

async function deidentifyAll(retaining: Retaining): Promise<{ readonly deidentified: number; readonly ofUnknownSurvey: number }> {
  let deidentified = 0;
  let ofUnknownSurvey = 0;
  for (const { expired } of expiredBy(retaining, 'deidentifyAfterDays')) {
    for await (const page of identifyingOf(expired, retaining.store)) {
      const bodies = await withoutIdentity(page, retaining.surveys);
      await retaining.store.replaceBodies(bodies);
      deidentified += bodies.length;
      ofUnknownSurvey += page.length - bodies.length;
    }
  }
  return { deidentified, ofUnknownSurvey };
}

async function* identifyingOf(expired: Expired, store: RetentionStore): AsyncGenerator<readonly Identifying[]> {
  let after: string | null = null;
  for (;;) {
    const page: readonly Identifying[] = await store.identifying(expired, after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}

async function withoutIdentity(page: readonly Identifying[], surveys: SurveyRegister): Promise<readonly Deidentified[]> {
  const bodies: Deidentified[] = [];
  for (const { id, body } of page) {
    // It passed the whole check when it came.
    const submission = JSON.parse(body) as Submission;
    const survey = surveys.find(submission);
    if (survey === null) continue;
    const text = JSON.stringify(deidentify(submission, survey));
    bodies.push({ id, body: text, hash: await hashBytes(new TextEncoder().encode(text)) });
  }
  return bodies;
}
