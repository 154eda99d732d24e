import type { SealedSubmission } from '@poet/core';

/**
 * The answers are sealed for the authority’s key and about to be sent: comes in the place of `poet-submit` where the page has `seal-for`, so that no
 * listener that would send answers in the clear is given any. `waitUntil(promise)` is that of `poet-submit`.
 */
export class PoetSealedEvent extends Event {
  static readonly type = 'poet-sealed';
  readonly sealed: SealedSubmission;
  #deliveries: Promise<unknown>[] = [];

  constructor(sealed: SealedSubmission) {
    super(PoetSealedEvent.type);
    this.sealed = sealed;
  }

  waitUntil(delivery: Promise<unknown>): void {
    this.#deliveries.push(delivery);
  }

  /** What the host has taken on, if anything: what all its promises give. */
  get delivery(): Promise<unknown> | null {
    return this.#deliveries.length > 0 ? Promise.all(this.#deliveries) : null;
  }
}

declare global {
  interface HTMLElementEventMap {
    'poet-sealed': PoetSealedEvent;
  }
}
