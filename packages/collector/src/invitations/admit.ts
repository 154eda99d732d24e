import { addDays } from '../add-days.ts';
import { fromBase64Url, toBase64Url } from '../base64url.ts';
import { isByInvitationOnly } from './invitation-rules.ts';
import type { InvitationRules } from './invitation-rules.ts';
import { verifyInvitation } from './invitation.ts';
import type { FindSigningKey, Invitation, InvitedTo, Verified } from './invitation.ts';
import { sign } from './signing-key.ts';

/** Why a submission is not taken for the sake of its invitation. */
export type Refusal = 'invitation-needed' | 'invitation-not-valid' | 'invitation-expired' | 'invitation-spent';

/** What is kept of an invitation once it is spent: nothing that a submission has. */
export interface SpentInvitation {
  /** The HMAC of its id. Only who has both the signing key and the invitation can make it. */
  readonly idHash: string;
  readonly batch: string;
}

/** What an invitation, or the lack of one, means for a submission that is not stored yet. */
export type Admission =
  | { readonly kind: 'open' }
  | { readonly kind: 'spend'; readonly spent: SpentInvitation; readonly link: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An invitation, and what it came with. */
export interface Presented extends InvitedTo {
  /** The text of the invitation; `null` where there is none. */
  readonly text: string | null;
  /** The day on which the answers were sealed, as the device says; `null` where nobody here can read it. */
  readonly completedOn: string | null;
}

/** What decides, beside the invitation. */
export interface AdmissionRules {
  readonly findKey: FindSigningKey;
  /** The day in Europe/London. */
  readonly today: string;
  readonly rules: InvitationRules;
}

/** Judges the invitation that came with a submission. Whether it was spent before, the database alone can say, when it stores both. */
export async function admit({ text, completedOn, ...to }: Presented, by: AdmissionRules): Promise<Admission> {
  if (text === null) return isByInvitationOnly(by.rules, to) ? refuse('invitation-needed') : { kind: 'open' };
  const verified = await verifyInvitation(text, by.findKey, to);
  if (verified === null) return refuse('invitation-not-valid');
  if (hasExpired(verified.invitation, completedOn, by)) return refuse('invitation-expired');
  return { kind: 'spend', spent: await spentOf(verified), link: verified.invitation.link };
}

/** A device may say any day. It is asked only once the collector's own clock says that the last day is over, so a wrong one takes nothing away before. */
function hasExpired({ expiresOn }: Invitation, completedOn: string | null, { today, rules }: AdmissionRules): boolean {
  if (today <= expiresOn) return false;
  return (completedOn !== null && completedOn > expiresOn) || today > addDays(expiresOn, rules.graceDays);
}

async function spentOf({ invitation, key }: Verified): Promise<SpentInvitation> {
  const id = fromBase64Url(invitation.id) ?? new Uint8Array();
  return { idHash: toBase64Url(await sign(key, 'poet-spent-invitation/1', id)), batch: invitation.batch };
}

function refuse(refusal: Refusal): Admission {
  return { kind: 'refused', refusal };
}
