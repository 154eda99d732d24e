import { hashKey, keyIn } from './keys.ts';
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
