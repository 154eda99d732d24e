import { parse, SubmissionId } from '@poet/core';
import { keyNeeded } from './key-needed.ts';
import { problem } from './problem.ts';
import { nameOfKey, readKey } from './read-key.ts';
import type { Store } from './store.ts';

/** Which submission, and what withdrawing it needs. */
export interface Withdrawing {
  readonly id: string;
  readonly store: Store;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
}

/**
 * `DELETE /v1/submissions/{id}` with the key of the authority whose submission it is: 204 now or before, 401 without a key, 404 for what is not there
 * and for what is another authority's. It takes a key that opens single submissions, so England's withdraws nothing.
 */
export async function withdrawSubmission(request: Request, { id, store, today }: Withdrawing): Promise<Response> {
  const key = await readKey(request, store);
  if (key === null) return keyNeeded();
  const mayWithdraw = key.opens === 'submissions' && parse(SubmissionId, id).kind === 'ok';
  const isWithdrawn = mayWithdraw && (await store.withdraw({ submissionId: id, authority: key.scope, day: today() }));
  if (!isWithdrawn) return notFound();
  await store.record({ doneOn: today(), doneBy: nameOfKey(key), action: 'submission withdrawn', about: `authority ${key.scope}` });
  return new Response(null, { status: 204 });
}

function notFound(): Response {
  return problem({
    status: 404,
    code: 'no-submission',
    title: 'There is no such submission for this key.',
    detail: 'There is none with this id, or it is not of the authority that the key is for.',
  });
}
