import { parse, sealFor, SealingKey, thumbprintOf } from '@poet/core';
import type { SealedSubmission, Submission } from '@poet/core';

/** Seals submissions for one key. */
export interface Sealing {
  readonly seal: (submission: Submission) => Promise<SealedSubmission>;
}

/** More than any key has. */
const maxLetters = 16_384;

/**
 * Fetches the key that a page names by `seal-for`, and compares it with `seal-for-thumbprint` where the page has that.
 * @throws an error that says to developers why answers cannot be sealed for it.
 */
export async function loadSealing(host: Element): Promise<Sealing> {
  if (!globalThis.crypto?.subtle) throw new Error('Answers can be sealed on pages with https:// only.');
  const key = await fetchKey(host.getAttribute('seal-for') ?? '');
  const pinned = host.getAttribute('seal-for-thumbprint');
  const thumbprint = await thumbprintOf(key, crypto);
  if (pinned !== null && pinned.trim() !== thumbprint)
    throw new Error(
      `The key has the thumbprint ${thumbprint}, and seal-for-thumbprint says "${pinned}". Nothing is sealed for another key.`,
    );
  return { seal: (submission) => sealFor(submission, key, crypto) };
}

async function fetchKey(address: string): Promise<SealingKey> {
  if (!address) throw new Error('seal-for is empty. Give it the address of a public key.');
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const text = response.ok ? await response.text() : '';
  if (!response.ok || text.length > maxLetters) throw new Error(`${address} answered ${response.status}. Expected a public key (JWK).`);
  const key = parse(SealingKey, jsonIn(text));
  if (key.kind === 'ok') return key.value;
  const [issue] = key.issues;
  throw new Error(`${address} has no key that answers can be sealed for: ${issue?.path ?? ''} ${issue?.message ?? ''}`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
