import { signWebhook } from './sign-webhook.ts';
import { webhookBodyOf } from './webhook-body.ts';
import type { Delivery } from './webhook-store.ts';

/** What sending needs beside the delivery. */
export interface WebhookSending {
  /** Milliseconds since 1970, for the second that is signed. */
  readonly now: () => number;
  /** How long the receiver may take to answer. */
  readonly timeoutMs: number;
}

/**
 * Sends one delivery. Its id is `webhook-id`, the same each time it is tried, so that a receiver can tell a repeat.
 * @returns `null` when the receiver answered 2xx; otherwise why not, in words that hold nothing of what it answered.
 */
export async function sendWebhook(delivery: Delivery, { now, timeoutMs }: WebhookSending): Promise<string | null> {
  const body = webhookBodyOf(delivery);
  const signed = signWebhook({ id: delivery.id, timestampS: Math.floor(now() / 1_000), body }, delivery.secrets);
  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'User-Agent': 'poet-collector', ...signed },
      body,
      // Whoever answers there could otherwise have what is sent posted anywhere, the machine's own network included.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return null;
    return response.status >= 300 && response.status < 400
      ? `HTTP ${response.status}: it redirects, which is not followed`
      : `HTTP ${response.status}`;
  } catch (error) {
    return reasonOf(error);
  }
}

/** The system's code for what happened: `ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it could not be reached';
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  const cause = error.cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
  return `it could not be reached (${code})`;
}
