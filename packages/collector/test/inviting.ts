import { createBatchId, createInvitation } from '../src/invitations/create-invitations.ts';
import { createSigningKey } from '../src/invitations/signing-key.ts';
import type { SigningKey } from '../src/invitations/signing-key.ts';
import type { Store } from '../src/store.ts';
import { testDay } from './sending.ts';

/** What a test may want otherwise than usual of an invitation; left out, it is for a young person of authority 302, for a week. */
export interface Wanted {
  readonly authority?: string;
  readonly survey?: string;
  readonly expiresOn?: string;
  readonly link?: string | null;
}

/** Makes invitations as the command does, under a signing key of its own. */
export interface Inviter {
  readonly key: SigningKey;
  readonly batch: string;
  invite(wanted?: Wanted): Promise<string>;
}

/** Stores a signing key and a batch, and makes invitations of it. */
export async function createInviter(store: Store, { givenOut = 100, survey = 'poet/young-person/ehcp' } = {}): Promise<Inviter> {
  const key = createSigningKey();
  const usual = { id: createBatchId(), authority: '302', survey, expiresOn: '2026-11-30' };
  await store.addSigningKey({ ...key, createdOn: testDay });
  await store.addBatch({ ...usual, keyId: key.id, label: 'Autumn', isLinked: false, givenOut, createdOn: testDay });
  return { key, batch: usual.id, invite: ({ link = null, ...wanted } = {}) => createInvitation({ ...usual, ...wanted }, key, link) };
}
