import { checkSubmission, parse, Submission } from '@poet/core';
import type { Issue, Survey } from '@poet/core';
import { hashBytes } from './hash-bytes.ts';
import { problem } from './problem.ts';
import { isSealed, readSubmission } from './read-submission.ts';
import type { Received } from './read-submission.ts';
import { receiptOf } from './receipt.ts';
import type { NewSubmission, Receiving, Store } from './store.ts';
import type { SurveyRegister } from './surveys.ts';

/** What receiving needs. */
export interface Receiver {
  readonly store: Store;
  readonly surveys: SurveyRegister;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
}

/**
 * `POST /v1/submissions`: 201 stored, 202 stored but not counted (its survey is not known here, or it is sealed), 200 stored before, 422 its id was taken by other bytes,
 * or a problem with nothing stored. The first three carry the receipt.
 */
export async function receiveSubmission(request: Request, receiver: Receiver): Promise<Response> {
  const read = await readSubmission(request);
  if (read.kind === 'problem') return problem(read.problem);
  const accepted = await acceptSubmission(read, receiver);
  return accepted.kind === 'issues' ? doesNotFit(accepted.issues) : answerOf(accepted.receiving);
}

/** A submission whose form is known to be right, with the exact bytes that are to be stored. */
export interface IncomingSubmission {
  readonly submission: Received;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What became of a submission: it does not fit its survey, and nothing was stored; or the store has had it. */
export type Accepted =
  { readonly kind: 'issues'; readonly issues: readonly Issue[] } | { readonly kind: 'received'; readonly receiving: Receiving };

/** Checks a submission against its survey and stores it once: the one way into the store, whether the submission came as JSON or was sealed here from a form. */
export async function acceptSubmission({ submission, text, bytes }: IncomingSubmission, receiver: Receiver): Promise<Accepted> {
  const survey = isSealed(submission) ? null : receiver.surveys.find(submission);
  const issues = [...checkOwner(submission), ...checkAnswers(survey, submission)];
  if (issues.length > 0) return { kind: 'issues', issues };
  const row = rowOf(submission, { survey, body: text, bodyHash: await hashBytes(bytes), receivedOn: receiver.today() });
  return { kind: 'received', receiving: await receiver.store.receive(row) };
}

/** Without its survey, only the form of the answers can be judged; sealed, nothing of them. */
function checkAnswers(survey: Survey | null, submission: Received): readonly Issue[] {
  if (isSealed(submission)) return [];
  if (survey !== null) return checkSubmission(survey, submission);
  const parsed = parse(Submission, submission);
  return parsed.kind === 'issues' ? parsed.issues : [];
}

interface Circumstances {
  readonly survey: Survey | null;
  readonly body: string;
  readonly bodyHash: string;
  readonly receivedOn: string;
}

function rowOf(submission: Received, { survey, body, bodyHash, receivedOn }: Circumstances): NewSubmission {
  return {
    submission_id: submission.submissionId,
    body,
    body_hash: bodyHash,
    survey_id: submission.survey.id,
    survey_version: submission.survey.version,
    survey_hash: submission.survey.hash,
    authority: submission.authority,
    audience: submission.audience,
    plan: submission.plan,
    state: isSealed(submission) ? 'sealed' : survey === null ? 'unknown-survey' : 'accepted',
    received_on: receivedOn,
  };
}

/** What says whose a survey is. */
export interface Owned {
  readonly authority: string;
  readonly survey: { readonly id: string };
  /** Left out where they cannot be seen. */
  readonly modules?: readonly string[];
}

/** A survey or module that begins with an authority's code (`302/parking`) is asked by that authority alone. */
export function checkOwner({ authority, survey, modules = [] }: Owned): Issue[] {
  const named = [{ id: survey.id, path: '/survey/id' }, ...modules.map((id, i) => ({ id, path: `/modules/${i}` }))];
  return named.flatMap(({ id, path }) => {
    const owner = /^(\d{3})\//.exec(id)?.[1] ?? authority;
    if (owner === authority) return [];
    return [
      { path, code: 'other-authority', message: `"${id}" belongs to authority ${owner}, but the submission says authority ${authority}.` },
    ];
  });
}

function answerOf(receiving: Receiving): Response {
  if (receiving.kind === 'different') return idTaken();
  const isNew = receiving.kind === 'stored';
  const status = !isNew ? 200 : receiving.row.state === 'accepted' ? 201 : 202;
  return new Response(receiptOf(receiving.row), { status, headers: { 'Content-Type': 'application/json' } });
}

function doesNotFit(issues: readonly Issue[]): Response {
  return problem({
    status: 400,
    code: 'does-not-fit-survey',
    title: 'The submission does not fit its survey.',
    detail: 'Nothing was stored. The issues say what was wrong and what was expected.',
    issues,
  });
}

function idTaken(): Response {
  return problem({
    status: 422,
    code: 'id-taken',
    title: 'This submissionId was stored before with other bytes.',
    detail: 'What was stored first is unchanged. A submission never changes once it is sealed; send a new one under a new random id.',
  });
}
