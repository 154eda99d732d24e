import { withoutToJson } from '@poet/core';
import type { SealedSubmission, Submission } from '@poet/core';
import type { Sealing } from '../seal/sealing.ts';
import type { Delivery } from '../send/delivery.ts';
import type { Sealed } from './session-controller.ts';

const sealings = new WeakMap<Element, Promise<Sealing>>();

/** Fetches early what answers are sealed with, where the page asks for that by `seal-for`. Why it does not come is said when it is needed. */
export function prepareSealing(host: Element): void {
  if (host.hasAttribute('seal-for')) load(host).catch(() => undefined);
}

/**
 * Seals answers for the authority’s key where the page asks for that; `null` where it does not, and where they are sealed.
 * @returns the sealed bytes; or `parked`, with the answers as they are, where they cannot be sealed. They are then sent to nobody.
 */
export function sealForAuthority(host: Element, sealed: Sealed): Promise<Sealed | Delivery> | null {
  if (!host.hasAttribute('seal-for') || sealed.closed) return null;
  return seal(host, sealed.submission).then(
    (closed) => ({ ...sealed, closed, bytes: JSON.stringify(withoutToJson(closed)) }),
    (error: unknown) => ({ kind: 'parked', reason: 'not-sealed', status: null, detail: error instanceof Error ? error.message : null }),
  );
}

async function seal(host: Element, submission: Submission): Promise<SealedSubmission> {
  return (await load(host)).seal(submission);
}

/** What did not come is asked for again. */
function load(host: Element): Promise<Sealing> {
  const loading = sealings.get(host) ?? import('../seal/sealing.ts').then(({ loadSealing }) => loadSealing(host));
  sealings.set(host, loading);
  loading.catch(() => sealings.delete(host));
  return loading;
}
