import { fromBase64Url, toBase64Url } from '../base64url.ts';
import { idBytes, isSigned, sign } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** What an invitation carries. Everything else that it is good for, {@link InvitedTo}, is signed with it and not in it. */
export interface Invitation {
  /** 128 random bits in base64url: what is spent, once. */
  readonly id: string;
  /** The batch that it was made in, 48 random bits in base64url: for counting. */
  readonly batch: string;
  /** The last day on which it is good, in Europe/London: `2026-12-31`. */
  readonly expiresOn: string;
  /** In linked mode, the 128 random bits in base64url that stand on the authority's list for one person; otherwise `null`. */
  readonly link: string | null;
}

/** What an invitation is good for. */
export interface InvitedTo {
  /** `302` */
  readonly authority: string;
  /** The survey's id without its version, so that a new version does not take an invitation away: `poet/parent-carer/ehcp`. */
  readonly survey: string;
}

/** How many bytes the id of an invitation has, and a link. */
export const invitationIdBytes = 16;

/** An invitation shows by its first word whether it links, so that whoever gets one can see it. */
const prefixes = { plain: 'invite1_', linked: 'linked1_' } as const;

/** Where the parts are in the bytes: the key's id, the batch, the day, the id, in linked mode the link, the signature. */
const at = { batch: idBytes, day: 2 * idBytes, id: 2 * idBytes + 4 } as const;
const plainBytes = at.id + invitationIdBytes;
const signatureBytes = 32;

/** Writes an invitation as text: `invite1_` or `linked1_`, and base64url. */
export async function signInvitation(invitation: Invitation, key: SigningKey, to: InvitedTo): Promise<string> {
  const { batch, expiresOn, id, link } = invitation;
  const prefix = link === null ? prefixes.plain : prefixes.linked;
  const day = new Uint8Array(4);
  new DataView(day.buffer).setUint32(0, Number(expiresOn.replaceAll('-', '')));
  const signed = joined([decoded(key.id), decoded(batch), day, decoded(id), link === null ? new Uint8Array() : decoded(link)]);
  const signature = await sign(key, 'poet-invitation/1', messageOf({ prefix, to, signed }));
  return prefix + toBase64Url(joined([signed, signature]));
}

/** Finds a signing key by its id; `null` when there is none that still counts. */
export type FindSigningKey = (id: string) => Promise<SigningKey | null>;

/** An invitation whose signature is right, and the key that signed it. */
export interface Verified {
  readonly invitation: Invitation;
  readonly key: SigningKey;
}

/**
 * The invitation in a text, or `null` when it is not one that was signed here for this authority and survey: one answer for whatever may be wrong.
 * Only the id of the key is looked at before the signature is known to be right. It may have expired or been spent.
 */
export async function verifyInvitation(text: string, findKey: FindSigningKey, to: InvitedTo): Promise<Verified | null> {
  const cut = cutUp(text);
  const key = cut && (await findKey(toBase64Url(cut.signed.subarray(0, idBytes))));
  if (!cut || !key) return null;
  const { prefix, signed, signature } = cut;
  const isRight = await isSigned(key, signature, { purpose: 'poet-invitation/1', message: messageOf({ prefix, to, signed }) });
  return isRight ? { invitation: read(signed), key } : null;
}

interface CutUp {
  readonly prefix: string;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array<ArrayBuffer>;
}

function cutUp(text: string): CutUp | null {
  const prefix = Object.values(prefixes).find((known) => text.startsWith(known));
  const bytes = prefix === undefined ? null : fromBase64Url(text.slice(prefix.length));
  if (prefix === undefined || bytes === null) return null;
  const signedBytes = plainBytes + (prefix === prefixes.linked ? invitationIdBytes : 0);
  if (bytes.length !== signedBytes + signatureBytes) return null;
  return { prefix, signed: bytes.subarray(0, signedBytes), signature: bytes.slice(signedBytes) };
}

function read(signed: Uint8Array): Invitation {
  const day = String(new DataView(signed.buffer, signed.byteOffset + at.day, 4).getUint32(0)).padStart(8, '0');
  return {
    id: toBase64Url(signed.subarray(at.id, plainBytes)),
    batch: toBase64Url(signed.subarray(at.batch, at.day)),
    expiresOn: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
    link: signed.length > plainBytes ? toBase64Url(signed.subarray(plainBytes)) : null,
  };
}

/** Neither an authority's code nor a survey's id can hold a line break, so no two pairs of them are the same bytes. */
function messageOf({ prefix, to, signed }: { prefix: string; to: InvitedTo; signed: Uint8Array }): Uint8Array {
  return joined([new TextEncoder().encode(`${prefix}\n${to.authority}\n${to.survey}\n`), signed]);
}

function decoded(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === null) throw new TypeError(`"${text}" is not base64url.`);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
