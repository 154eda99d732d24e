import fc from 'fast-check';
import { compose } from '../src/compose/compose.ts';
import { catalogue } from '../src/content/index.ts';
import type { SubmittedAnswer } from '../src/model/answer.ts';
import type { Instrument } from '../src/model/instrument.ts';
import { askedItemsOf } from '../src/model/items.ts';
import type { AskedItem } from '../src/model/items.ts';
import { pin } from '../src/model/pin.ts';
import type { Submission } from '../src/model/submission.ts';
import type { Survey } from '../src/model/survey.ts';
import type { ExportedSubmission } from '../src/report/export/exported-submission.ts';

/** An instrument composed with modules of the catalogue, by their ids. */
export function surveyWith(instrument: Instrument, ...modules: readonly string[]): Survey {
  const composed = compose(
    instrument,
    modules.flatMap((wanted) => catalogue.filter(({ id }) => id === wanted)),
  );
  if (composed.kind === 'ok') return composed.value;
  throw new Error(JSON.stringify(composed.issues));
}

/** What people, and people who mean harm, may write. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '|', ' ', 'A', '1', '＝', '\u202E', '🙂'),
    maxLength: 12,
  }),
);

/** Submissions with any answer to any question, as they could come; routing is not kept. */
export function anySubmission(survey: Survey): fc.Arbitrary<ExportedSubmission> {
  const answers = fc.record(
    Object.fromEntries(askedItemsOf(survey).map((item) => [item.question.id, fc.oneof(anyValue(item), anyStatus(item))])),
  );
  return fc.record({ submissionId: fc.uuid({ version: 4 }), answers }).map(({ submissionId, answers: given }) => ({
    submission: submissionOf(survey, { submissionId, answers: given }),
    survey,
    receivedOn: '2026-11-24',
    link: null,
  }));
}

/** A submission of authority 302, filled in alone on 23 November 2026 unless told otherwise. */
export function submissionOf(survey: Survey, said: Partial<Submission> & Pick<Submission, 'submissionId' | 'answers'>): Submission {
  return {
    format: 'poet-submission/1',
    survey: { id: survey.id, version: survey.version, hash: survey.hash },
    ...{ modules: survey.modules, audience: survey.audience, plan: survey.plan, authority: '302' },
    ...{ mode: 'online', language: 'en', presentation: 'standard', helper: 'alone', completedOn: '2026-11-23' },
    ...said,
  };
}

/** `poet/young-person/ehcp@1.0.0` */
export function nameOf(survey: Survey): string {
  return pin(survey);
}

function anyStatus({ question }: AskedItem): fc.Arbitrary<SubmittedAnswer> {
  return fc.constantFrom('skipped' as const, 'not-shown' as const, ...(question.nonSubstantive ?? [])).map((status) => ({ status }));
}

function anyValue({ question, choices }: AskedItem): fc.Arbitrary<SubmittedAnswer> {
  const answered = <Value extends string | number | string[]>(value: Value) => ({ status: 'answered' as const, value });
  switch (question.kind) {
    case 'scale':
    case 'single':
      return fc.constantFrom(...choices).map(answered);
    case 'multiple':
      return fc.subarray([...choices], { minLength: 1 }).map(answered);
    case 'text':
      return anyWords.filter((words) => words !== '').map(answered);
    case 'number':
      return fc.integer({ min: question.min ?? -1_000, max: question.max ?? 1_000 }).map(answered);
    case 'date':
      return fc.constantFrom('2026-09-01', '2020-02-29').map(answered);
  }
}
