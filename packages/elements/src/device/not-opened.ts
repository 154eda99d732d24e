import type { MemoryReason } from './record-store.ts';

/** The database cannot be used, and why. */
export class NotOpened extends Error {
  readonly reason: MemoryReason;

  constructor(reason: MemoryReason) {
    super(`The database cannot be used: ${reason}.`);
    this.reason = reason;
  }
}

/** What an error of IndexedDB means for whoever wanted to keep something. Firefox answers InvalidStateError where a private window keeps nothing. */
export function memoryReasonOf(error: unknown): MemoryReason {
  if (error instanceof NotOpened) return error.reason;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError' ? 'denied' : 'failed';
}
