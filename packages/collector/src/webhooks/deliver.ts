import { setTimeout as sleep } from 'node:timers/promises';
import { maxAttempts, retryDelayMs } from './retry-delay.ts';
import { sendWebhook } from './send-webhook.ts';
import type { WaitingDelivery, WebhookStore } from './webhook-store.ts';

/** What delivering needs. */
export interface DeliverOptions {
  readonly store: WebhookStore;
  /** Takes one line when the database fails. */
  readonly log: (error: unknown) => void;
  /** How long to wait before the outbox is looked at again. */
  readonly pollMs?: number;
  /** How long a receiver may take. Keep it shorter than any delay. */
  readonly timeoutMs?: number;
  readonly delayMs?: (attempts: number) => number;
  readonly maxAttempts?: number;
}

/** Deliveries under way. */
export interface Delivering {
  /** Begins nothing new, and resolves when what was begun has ended. */
  stop(): Promise<void>;
}

type Settings = Required<DeliverOptions>;

/** When to try what was tried before. In memory only: see {@link DeliveryRow}. */
type Due = Map<string, { readonly attempts: number; readonly atMs: number }>;

/**
 * Tells webhooks what is in the outbox, at least once each, until it is stopped. A target that is down or slow keeps back nobody but itself.
 * Any number of collectors may do it on one database: the number of attempts is what they agree by, and who raised it sends.
 */
export function deliver(options: DeliverOptions): Delivering {
  const settings: Settings = {
    pollMs: 5_000,
    timeoutMs: 10_000,
    delayMs: (attempts) => retryDelayMs(attempts, Math.random),
    maxAttempts,
    ...options,
  };
  const stopping = new AbortController();
  const looking = look(settings, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await looking;
    },
  };
}

async function look(settings: Settings, stopping: AbortSignal): Promise<void> {
  const lanes = new Map<string, Promise<void>>();
  const due: Due = new Map();
  while (!stopping.aborted) {
    const waiting = await settings.store.webhooksWaiting().catch((error: unknown) => (settings.log(error), []));
    for (const webhookId of waiting.filter((id) => !lanes.has(id))) {
      const lane = goAlong(webhookId, { settings, due, stopping }).catch(settings.log);
      lanes.set(
        webhookId,
        lane.finally(() => void lanes.delete(webhookId)),
      );
    }
    await sleep(settings.pollMs, null, { signal: stopping }).catch(() => {});
  }
  await Promise.all(lanes.values());
}

interface Lane {
  readonly settings: Settings;
  readonly due: Due;
  readonly stopping: AbortSignal;
}

/** One webhook's deliveries, one after another, until one fails: the rest would fail as well, and is looked at again soon. */
async function goAlong(webhookId: string, { settings, due, stopping }: Lane): Promise<void> {
  for (const delivery of await settings.store.deliveriesWaiting(webhookId)) {
    if (stopping.aborted) return;
    if (!isDue(delivery, { settings, due })) continue;
    const hasArrived = await attempt(delivery, settings);
    if (hasArrived === false) return;
    due.delete(delivery.id);
  }
}

/** What was tried before, by whomever, waits from when it is first seen here. */
function isDue({ id, attempts }: WaitingDelivery, { settings, due }: Pick<Lane, 'settings' | 'due'>): boolean {
  if (attempts === 0) return true;
  const known = due.get(id);
  if (known?.attempts === attempts) return known.atMs <= performance.now();
  due.set(id, { attempts, atMs: performance.now() + settings.delayMs(attempts) });
  return false;
}

/** @returns whether it has arrived; `null` when there was nothing to do here. */
async function attempt(waiting: WaitingDelivery, { store, timeoutMs, maxAttempts: most }: Settings): Promise<boolean | null> {
  const delivery = await store.claim(waiting);
  if (delivery === null) return null;
  const why = await sendWebhook(delivery, { now: Date.now, timeoutMs });
  if (why === null) await store.settle(delivery.id);
  else await store.fail(delivery.id, { why, givesUp: waiting.attempts + 1 >= most });
  return why === null;
}
