import ky from 'ky';
import { judge, readRetryAfterMs, retryDelayMs } from './delivery.ts';
import type { Delivery, Outcome } from './delivery.ts';
import { proofHeader } from './proofs.ts';

export { askProof } from './proofs.ts';

/** Where and how to send. */
export interface DeliverOptions {
  /** The collector's address for submissions: `https://collector.example/v1/submissions`. */
  readonly endpoint: string;
  readonly submissionId: string;
  /** Told of every step on the way. */
  readonly onStep?: (delivery: Delivery) => void;
  /** Stops trying. The promise then gives the last step. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take. 30 s by default. */
  readonly timeoutMs?: number;
}

/**
 * Sends sealed bytes until the collector gives a receipt or refuses them for good. The same bytes under the same
 * `Idempotency-Key` every time, so that a lost answer never makes a second submission.
 * @returns `receipted` or `parked`; the step it was in when it was stopped by its signal.
 */
export async function deliver(bytes: string, options: DeliverOptions): Promise<Delivery> {
  const { signal, onStep, submissionId } = options;
  for (let attempt = 1; ; attempt++) {
    const sending: Delivery = { kind: 'sending', attempt };
    onStep?.(sending);
    const outcome = await attemptOnce(bytes, options);
    const verdict = judge(outcome, submissionId);
    if (verdict !== 'retry') {
      onStep?.(verdict);
      return verdict;
    }
    if (signal?.aborted) return sending;
    const retryAfterMs = outcome.kind === 'answer' ? readRetryAfterMs(outcome.retryAfter, Date.now()) : null;
    const waiting: Delivery = { kind: 'waiting', attempt, retryInMs: retryDelayMs(attempt, Math.random(), retryAfterMs) };
    onStep?.(waiting);
    await pause(waiting.retryInMs, signal);
    if (signal?.aborted) return waiting;
  }
}

/** One attempt, bounded as a whole: an answer that begins in time and never ends is silence too. */
async function attemptOnce(bytes: string, { timeoutMs = 30_000, ...options }: DeliverOptions): Promise<Outcome> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  const timer = setTimeout(stop, timeoutMs);
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted) stop();
  try {
    return await exchange(bytes, { ...options, signal: attempt.signal });
  } catch {
    return { kind: 'silence' };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
  }
}

/** `fetch` with `keepalive` refuses more than 65,536 bytes in flight; below that it finishes even if the page is closed. */
const keepaliveLimitBytes = 60_000;

async function exchange(
  bytes: string,
  { endpoint, submissionId, signal }: DeliverOptions & { readonly signal: AbortSignal },
): Promise<Outcome> {
  const request = {
    method: 'POST',
    body: bytes,
    headers: {
      ...{ 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': submissionId },
      ...(await proofHeader(endpoint, submissionId)),
    },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    keepalive: new TextEncoder().encode(bytes).length < keepaliveLimitBytes,
    signal,
  } as const;
  // Scripts of a page that wrap fetch often know addresses and options only, and lose the headers of a Request.
  const send = (): Promise<Response> => fetch(endpoint, request);
  const response = await ky(endpoint, { ...request, fetch: send, timeout: false, retry: 0, throwHttpErrors: false });
  if (response.type === 'opaqueredirect') return { kind: 'redirect' };
  return {
    kind: 'answer',
    status: response.status,
    contentType: response.headers.get('Content-Type') ?? '',
    retryAfter: response.headers.get('Retry-After'),
    body: await response.text(),
  };
}

/** Waits, or less when the signal stops it or the device comes back online. */
function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      globalThis.removeEventListener?.('online', done);
      resolve();
    };
    const timer = setTimeout(done, delayMs);
    signal?.addEventListener('abort', done, { once: true });
    globalThis.addEventListener?.('online', done, { once: true });
  });
}
