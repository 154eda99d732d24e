import { randomBase64Url, randomName } from '../base64url.ts';
import { invitationIdBytes, signInvitation } from './invitation.ts';
import type { InvitedTo } from './invitation.ts';
import { idBytes } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** Invitations that are made, and counted, together. */
export interface Batch extends InvitedTo {
  /** 48 random bits in base64url. */
  readonly id: string;
  /** The last day on which its invitations are good. */
  readonly expiresOn: string;
}

/** Makes the id of a new batch. */
export function createBatchId(): string {
  return randomName(idBytes);
}

/** Makes a link for one person on an authority's list: a pseudonym that says nothing. */
export function createLink(): string {
  return randomName(invitationIdBytes);
}

/** Makes one invitation of a batch, with a link or without. It is shown once, and stored nowhere. */
export async function createInvitation({ id: batch, expiresOn, ...to }: Batch, key: SigningKey, link: string | null): Promise<string> {
  return signInvitation({ id: randomBase64Url(invitationIdBytes), batch, expiresOn, link }, key, to);
}
