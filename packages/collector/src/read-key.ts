import { hashKey, keyIn } from './keys.ts';
import { problem } from './problem.ts';
import type { AccessKey, AccessStore } from './store/access-store.ts';

/** The key in a request's `Authorization`, or `null` when there is none that is known here and not revoked. */
export async function readKey(request: Request, store: AccessStore): Promise<AccessKey | null> {
  const key = keyIn(request.headers.get('Authorization') ?? undefined);
  return key === null ? null : store.accessKey(await hashKey(key));
}

/** How a key is named where it is recorded that it was used: by its label, and by the beginning of its hash, since two may have one label. */
export function nameOfKey({ label, id }: AccessKey): string {
  return label === '' ? id : `${label} (${id})`;
}

/** 401: nothing is read without a key. */
export function keyNeeded(): Response {
  return problem({
    status: 401,
    code: 'key-needed',
    title: 'Reading needs a key.',
    detail: 'Send "Authorization: Bearer poet_…" with a key that was made here by "poet-collector keys add" and is not revoked.',
    headers: { 'WWW-Authenticate': 'Bearer realm="poet"' },
  });
}
