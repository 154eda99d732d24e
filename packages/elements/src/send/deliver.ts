import type { Delivery } from './delivery.ts';
import { Dispatch } from './dispatch.ts';
import { exchange } from './exchange.ts';
import type { Parcel } from './exchange.ts';
import { pause } from './pause.ts';

/** Where and how to send. */
export interface DeliverOptions extends Omit<Parcel, 'bytes'> {
  /** Told of every step on the way. */
  readonly onStep?: (delivery: Delivery) => void;
  /** Stops trying. The promise then gives the last step. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take. 30 s by default. */
  readonly timeoutMs?: number;
}

/**
 * Sends sealed bytes until the collector gives a receipt or refuses them for good, and keeps nothing: an {@link Outbox} does. The same bytes under the
 * same `Idempotency-Key` every time, so that a lost answer never makes a second submission.
 * @returns `receipted` or `parked`; the step it was in when it was stopped by its signal.
 */
export function deliver(bytes: string, { onStep, signal, timeoutMs = 30_000, ...rest }: DeliverOptions): Promise<Delivery> {
  return new Promise((resolve) => {
    let last: Delivery = { kind: 'sending', attempt: 1 };
    const effects = {
      keep: () => Promise.resolve(null),
      before: () => Promise.resolve(null),
      inTurn: (work: () => Promise<void>) => work(),
      attempt: (stop: AbortSignal) => exchange({ ...rest, bytes }, { signal: stop, timeoutMs }),
      ...{ wait: pause, nowMs: Date.now, random: Math.random },
    };
    const dispatch = new Dispatch(rest.submissionId, effects, (delivery) => {
      last = delivery;
      onStep?.(delivery);
      if (delivery.kind === 'receipted' || delivery.kind === 'parked') resolve(delivery);
    });
    const stop = () => {
      dispatch.stop();
      resolve(last);
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    else void dispatch.happen({ kind: 'found', parked: null });
  });
}
