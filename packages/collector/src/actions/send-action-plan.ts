import { keyNeeded } from '../key-needed.ts';
import { problem } from '../problem.ts';
import { readKey } from '../read-key.ts';
import type { Store } from '../store.ts';

const none = JSON.stringify({ format: 'poet-actions/1', actions: [] });

/** `GET /v1/actions` with an authority’s own key: 200 with its action plan as it is kept, which has no action in it before there is one; 401 without a key, 404 for England’s. */
export async function sendActionPlan(request: Request, { store }: { readonly store: Store }): Promise<Response> {
  const key = await readKey(request, store);
  if (key === null) return keyNeeded();
  if (key.scope === 'england') return noActions();
  return new Response((await store.actionPlan(key.scope)) ?? none, { headers: { 'Content-Type': 'application/json' } });
}

/** What England’s key is told. */
export function noActions(): Response {
  return problem({
    status: 404,
    code: 'no-actions',
    title: 'There are no actions for this key.',
    detail: 'Each authority reads and puts its own, with its own key. They stand in its reports.',
  });
}
