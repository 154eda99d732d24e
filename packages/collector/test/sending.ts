import { answer, compose, seal, start } from '@poet/core';
import type { AnswerValue, Instrument, Parsed, QuestionModule, Submission, Survey } from '@poet/core';
import { catalogue, instruments, youngPersonEhcp } from '@poet/core/content';
import { createApp } from '../src/app.ts';
import type { AppOptions } from '../src/app.ts';
import { createStore } from '../src/store.ts';
import type { Database } from '../src/database.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import type { SurveyRegister } from '../src/surveys.ts';

/** The day on which every test takes place. */
export const testDay = '2026-11-23';

/** The value of something parsed, or an error that shows its issues. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(JSON.stringify(parsed.issues, null, 2));
}

/** A survey composed as a page composes it. */
export function surveyOf(instrument: Instrument, modules: readonly QuestionModule[] = []): Survey {
  return valueOf(compose(instrument, modules));
}

/** What a synthetic submission says; left out, it is a young person of authority 302 who answered three questions. */
export interface Said {
  readonly survey?: Survey;
  readonly authority?: string;
  readonly answers?: Readonly<Record<string, AnswerValue>>;
  readonly submissionId?: string;
  /** {@link testDay} unless it is given. */
  readonly completedOn?: string;
}

const youngPerson = surveyOf(youngPersonEhcp);
const usual = { helper: 'alone', 'budget-held': 'no', 'words-better': 'Shorter forms. Ein wöchentliches Treffen 🙂' };

/** A synthetic submission, made by answering and sealing as a page does. */
export function submissionOf(said: Said = {}): Submission {
  const { survey = youngPerson, authority = '302', answers = usual, submissionId = crypto.randomUUID(), completedOn = testDay } = said;
  let session = start(survey);
  for (const [id, value] of Object.entries(answers)) session = answer(session, id, value);
  return valueOf(seal(session, { submissionId, authority, mode: 'online', language: 'en', completedOn }));
}

/** The request that sends a submission, or any text in its place. */
export function requestOf(
  submission: Submission,
  { body = JSON.stringify(submission), headers = {}, url = 'http://collector.test' } = {},
): Request {
  return new Request(`${url}/v1/submissions`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.submissionId, ...headers },
  });
}

/** Every survey that is shipped. */
export const shippedSurveys: SurveyRegister = createSurveyRegister({ instruments, modules: catalogue });

/** What may differ from one collector to the next in tests. */
export interface CollectorOptions extends Partial<Omit<AppOptions, 'today'>> {
  readonly today?: string;
}

/** The collector on an open database, with one page that may send; nothing is too many for it, unless there are rules. */
export function collectorOn(database: Database, { surveys = shippedSurveys, today = testDay, ...others }: CollectorOptions = {}) {
  const usual = { origins: ['https://www.council.example'], rules: [], today: () => today };
  return createApp({ store: createStore(database.db), surveys, ...usual, ...others });
}

/** How many rows are stored, and the body of one. */
export async function countRows({ db }: Database): Promise<number> {
  const rows = await db.selectFrom('submissions').select('submission_id').execute();
  return rows.length;
}
