import { checkSubmission, parse, Submission } from '@poet/core';
import type { Issue, SubmissionEnvelope, Survey } from '@poet/core';
import { originNotAllowed } from './cors.ts';
import type { Origins } from './cors.ts';
import type { Guard } from './guard/guard.ts';
import { tooMany } from './guard/too-many.ts';
import { hashBytes } from './hash-bytes.ts';
import { admit } from './invitations/admit.ts';
import type { Admission } from './invitations/admit.ts';
import { invitationRefused } from './invitations/invitation-refused.ts';
import { defaultInvitationRules } from './invitations/invitation-rules.ts';
import type { InvitationRules } from './invitations/invitation-rules.ts';
import { problem } from './problem.ts';
import type { ProofOfWork } from './proof/proof-of-work.ts';
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
  /** Which surveys are by invitation only, and for how long an invitation is taken after its last day; none, and 7 days, where nobody said. */
  readonly invitations?: InvitationRules;
  readonly origins: Origins;
  readonly guard: Guard;
  /** `null` where no survey asks for proof of work. */
  readonly proof: ProofOfWork | null;
}

/**
 * `POST /v1/submissions`: 201 stored, 202 stored but not counted (its survey is not known here, it is set aside, or it is sealed), 200 stored before, 422 its id was taken by other bytes, 403 its invitation is not
 * good for it, 429 too many came from there, or a problem with nothing stored. The first three carry the receipt.
 * @param sender as `senderOf` has it.
 */
export async function receiveSubmission(request: Request, receiver: Receiver, sender: string | null): Promise<Response> {
  const read = await readSubmission(request);
  if (read.kind === 'problem') return problem(read.problem);
  if (!receiver.origins.mayBeSentFrom(request, read.submission.survey.id)) return originNotAllowed();
  const { headers } = request;
  const beside = { sender, proof: headers.get('Poet-Proof'), invitation: headers.get('Poet-Invitation') };
  const accepted = await acceptSubmission({ ...read, ...beside }, receiver);
  switch (accepted.kind) {
    case 'issues':
      return doesNotFit(accepted.issues);
    case 'too-many':
      return tooMany(accepted.retryAfterSeconds);
    case 'received':
      return answerOf(accepted.receiving);
  }
}

/** A submission whose form is known to be right, with the exact bytes that are to be stored. */
export interface IncomingSubmission {
  readonly submission: Received;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The invitation that came with it, unread; `null` where there was none. */
  readonly invitation: string | null;
  /** The network that it came from; `null` where it is not known. */
  readonly sender: string | null;
  /** The header `Poet-Proof`. */
  readonly proof: string | null;
}

/** What became of a submission: it does not fit its survey, or too many came from there, and nothing was stored; or the store has had it. */
export type Accepted =
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  | { readonly kind: 'received'; readonly receiving: Receiving };

/** Checks a submission against its survey and stores it once: the one way into the store, whether the submission came as JSON or was sealed here from a form. */
export async function acceptSubmission(incoming: IncomingSubmission, receiver: Receiver): Promise<Accepted> {
  const { submission, text, bytes, sender } = incoming;
  const survey = isSealed(submission) ? null : receiver.surveys.find(submission);
  const judgeable = { survey: survey?.id ?? null, sender };
  const retryAfterSeconds = await receiver.guard.admit(judgeable);
  if (retryAfterSeconds > 0) return { kind: 'too-many', retryAfterSeconds };
  const issues = [...checkOwner(submission), ...checkAnswers(survey, submission)];
  if (issues.length > 0) return { kind: 'issues', issues };
  const judgement = await receiver.guard.judge(judgeable, isSealed(submission) ? null : submission.answers);
  const setAsideFor = (await isProofMissing(incoming, receiver)) ? 'proof' : judgement.setAsideFor;
  const admission = await admissionOf(incoming, receiver);
  const link = admission.kind === 'spend' ? admission.link : null;
  const row = rowOf(submission, { survey, setAsideFor, link, body: text, bodyHash: await hashBytes(bytes), receivedOn: receiver.today() });
  const receiving = await receiver.store.receive({ row, survey }, admission);
  if (receiving.kind === 'stored') judgement.remember();
  return { kind: 'received', receiving };
}

async function isProofMissing({ submission, proof }: IncomingSubmission, receiver: Receiver): Promise<boolean> {
  if (!receiver.proof?.isAskedOf(submission.survey.id)) return false;
  return !(await receiver.proof.accepts(proof, submission.submissionId));
}

/** What an invitation, or the lack of one, means for a submission. */
export function admissionOf(
  { submission, invitation }: Pick<IncomingSubmission, 'invitation'> & { readonly submission: Invited },
  { store, today, invitations }: Receiver,
): Promise<Admission> {
  const { authority, survey } = submission;
  const completedOn = 'completedOn' in submission ? submission.completedOn : null;
  const day = today();
  const findKey = (id: string) => store.verifyingKey(id, day);
  return admit(
    { text: invitation, authority, survey: survey.id, completedOn },
    { findKey, today: day, rules: invitations ?? defaultInvitationRules },
  );
}

/** What an invitation is judged by. */
export type Invited = Pick<SubmissionEnvelope, 'authority'> & { readonly completedOn?: string; readonly survey: { readonly id: string } };

/** Without its survey, only the form of the answers can be judged; sealed, nothing of them. */
function checkAnswers(survey: Survey | null, submission: Received): readonly Issue[] {
  if (isSealed(submission)) return [];
  if (survey !== null) return checkSubmission(survey, submission);
  const parsed = parse(Submission, submission);
  return parsed.kind === 'issues' ? parsed.issues : [];
}

interface Circumstances {
  readonly survey: Survey | null;
  readonly setAsideFor: string | null;
  readonly body: string;
  readonly bodyHash: string;
  readonly receivedOn: string;
  readonly link: string | null;
}

function rowOf(submission: Received, { survey, setAsideFor, body, bodyHash, receivedOn, link }: Circumstances): NewSubmission {
  // A survey that nobody here knows is not counted in any case.
  const reason = survey === null ? null : setAsideFor;
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
    state: isSealed(submission) ? 'sealed' : survey === null ? 'unknown-survey' : reason === null ? 'accepted' : 'set-aside',
    set_aside_for: reason,
    received_on: receivedOn,
    link,
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
  if (receiving.kind === 'refused') return invitationRefused(receiving.refusal);
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
