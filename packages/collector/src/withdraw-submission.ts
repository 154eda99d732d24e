import { parse, SubmissionId } from '@poet/core';
import { keyNeeded } from './key-needed.ts';
import { hashKey, keyIn } from './keys.ts';
import { problem } from './problem.ts';
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
 * and for what is another authority's. England's key reads, and withdraws nothing.
 */
export async function withdrawSubmission(request: Request, { id, store, today }: Withdrawing): Promise<Response> {
  const key = keyIn(request.headers.get('Authorization') ?? undefined);
  const scope = key === null ? null : await store.scopeOf(await hashKey(key));
  if (scope === null) return keyNeeded();
  const isId = parse(SubmissionId, id).kind === 'ok';
  const isWithdrawn = isId && (await store.withdraw({ submissionId: id, authority: scope, day: today() }));
  return isWithdrawn ? new Response(null, { status: 204 }) : notFound();
}

function notFound(): Response {
  return problem({
    status: 404,
    code: 'no-submission',
    title: 'There is no such submission for this key.',
    detail: 'There is none with this id, or it is not of the authority that the key is for.',
  });
}
