import type { Instrument, Survey } from '@poet/core';
import { readPeriod } from '@poet/core/periods.js';
import { defaultRules } from '@poet/core/report.js';
import type { Report } from '@poet/core/report.js';
import type { Database } from '../src/database.ts';
import { defaultInvitationRules } from '../src/invitations/invitation-rules.ts';
import type { Denominators } from '../src/releases/denominators.ts';
import { makeInThread } from '../src/releases/make-in-thread.ts';
import { publishRelease } from '../src/releases/publish-release.ts';
import type { Publication, Publishing } from '../src/releases/publish-release.ts';
import { createReleaseStore } from '../src/releases/release-store.ts';
import { createStore } from '../src/store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { collectorOn, requestOf, submissionOf, surveyOf, testDay, valueOf } from './sending.ts';

const views = ['good', 'good', 'poor', 'neither', 'good'] as const;

/** One question, since a release of a whole survey takes minutes. */
export const viewsInstrument: Instrument = {
  ...{ format: 'poet-instrument/1', id: 'example/views', version: '1.0.0', audience: 'parent-carer', plan: 'ehcp' },
  title: { en: 'Views' },
  scales: [
    {
      id: 'view',
      points: [
        { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
        { id: 'neither', label: { en: 'Neither' }, polarity: 'neutral' },
        { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
      ],
    },
  ],
  sections: [
    {
      ...{ id: 'support', title: { en: 'The support' } },
      questions: ['choice'].map((id) => ({ kind: 'scale', id, concept: id, text: { en: `How is ${id}?` }, scale: 'view' })),
    },
  ],
};

const survey: Survey = surveyOf(viewsInstrument);

/** A register that knows this survey, and no other. */
export const viewsRegister = createSurveyRegister({ instruments: [viewsInstrument], modules: [] });

/** People of one authority who complete it on one day. */
export interface Answering {
  readonly authority: string;
  readonly completedOn: string;
  /** The day on which theirs comes, {@link testDay} unless it is given. */
  readonly today?: string;
  /** Makes the invitation that each comes with. */
  readonly invite?: () => Promise<string>;
}

/** Has so many people answer. @returns the ids of what they sent. */
export async function answerViews(database: Database, n: number, { today = testDay, invite, ...said }: Answering): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < n; i++) {
    const view = views[i % views.length] ?? 'good';
    const submission = submissionOf({ ...said, survey, answers: { choice: view } });
    const headers: Record<string, string> = invite ? { 'Poet-Invitation': await invite() } : {};
    const response = await collectorOn(database, { today, surveys: viewsRegister }).fetch(requestOf(submission, { headers }));
    if (response.status !== 201) throw new Error(await response.text());
    ids.push(submission.submissionId);
  }
  return ids;
}

/** Nobody knows how many could have answered. */
export const noDenominators: Denominators = { invitations: defaultInvitationRules, populations: [] };

/** Publishes a period, for all authorities and for the first time unless told otherwise. */
export async function publish({ db, maintenance }: Database, period: string, others: Partial<Publishing> = {}): Promise<Publication> {
  return publishRelease({
    ...{ period: valueOf(readPeriod(period)), authority: null, isRestated: false, synthetic: true, minimum: 10, today: testDay },
    ...{ denominators: noDenominators, isDryRun: false, doneBy: 'command', make: makeInThread, onProgress: () => {} },
    store: createReleaseStore(maintenance, viewsRegister),
    record: (entry) => createStore(db).record(entry),
    ...others,
  });
}

/** A report of authority 302 that has nothing in it, for what is not about reports. */
export async function storeReport({ db }: Database): Promise<void> {
  await db.insertInto('releases').values({ position: 1, release_id: '1', released_on: testDay, record: '{}' }).execute();
  const empty: Report = {
    ...{ format: 'poet-report/1', synthetic: true, rules: defaultRules, period: valueOf(readPeriod('202526-autumn')) },
    place: { kind: 'authority', code: '302', name: 'Barnet', region: { code: 'E12000007', name: 'London' } },
    release: { number: 1, receivedUntil: testDay, late: null },
    ...{ parts: [], concepts: [], associations: [], strengths: [], concerns: [], actions: [], earlierActions: [] },
  };
  const body = JSON.stringify(empty);
  const report = { authority: '302', period: '202526-autumn', number: 1, position: 1, received_until: testDay, counted: 12, body };
  await db.insertInto('reports').values(report).execute();
}
