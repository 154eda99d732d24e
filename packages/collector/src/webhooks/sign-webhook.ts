import { createHmac, randomBytes } from 'node:crypto';

/** What is signed: the id and the second of sending, which a receiver checks against repetition, and the exact text of the body. */
export interface WebhookMessage {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestampS: number;
  readonly body: string;
}

const prefix = 'whsec_';

/** Makes a secret for the signatures of one webhook: 256 random bits, written as Standard Webhooks does. */
export function createWebhookSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/**
 * The headers that prove a message to its receiver, after Standard Webhooks 1.0 (standardwebhooks.com): HMAC-SHA-256 over `id.timestamp.body`,
 * one signature for each secret, so that secrets can be changed while messages go on arriving.
 */
export function signWebhook(message: WebhookMessage, secrets: readonly string[]): Readonly<Record<string, string>> {
  const { id, timestampS } = message;
  const signatures = secrets.map((secret) => `v1,${signatureOf(message, secret)}`);
  return { 'webhook-id': id, 'webhook-timestamp': String(timestampS), 'webhook-signature': signatures.join(' ') };
}

function signatureOf({ id, timestampS, body }: WebhookMessage, secret: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestampS}.${body}`).digest('base64');
}
