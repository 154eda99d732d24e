import { randomBase64Url } from './base64url.ts';
import { hashBytes } from './hash-bytes.ts';

/** Whose results and reports a key opens: one authority's (`302`); or the results of England, and the reports of every authority in it. */
export type Scope = string | 'england';

/** `poet_` and 256 random bits in base64url: 43 characters. */
const keyPattern = /^poet_[A-Za-z0-9_-]{43}$/;

/** Makes a new key. It is shown once and never stored; only its {@link hashKey} is. */
export function createKey(): string {
  return `poet_${randomBase64Url(32)}`;
}

/**
 * The SHA-256 under which a key is stored and looked up. A plain hash is enough, and needs no salt, because a key is 256 random bits;
 * looking up a hash also tells nothing, by its timing, about the key.
 */
export async function hashKey(key: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(key));
}

/** The key in an `Authorization: Bearer …` header, or `null` when there is none that could be one of ours. */
export function keyIn(authorization: string | undefined): string | null {
  const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  return key !== undefined && keyPattern.test(key) ? key : null;
}

/** A scope by its name: `England`, or the code of an authority. */
export function nameOfScope(scope: Scope): string {
  return scope === 'england' ? 'England' : scope;
}

/** A scope in the audit log: `England`, or `authority 302`. */
export function scopeInWords(scope: Scope): string {
  return scope === 'england' ? 'England' : `authority ${scope}`;
}

/** Whether a key of this scope may see the reports of that one. England's key opens every authority; an authority's opens its own. */
export function mayRead(scope: Scope, wanted: Scope): boolean {
  return scope === 'england' || scope === wanted;
}
