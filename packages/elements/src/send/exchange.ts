import ky from 'ky';
import type { Outcome } from './delivery.ts';
import { proofHeader } from './proofs.ts';

export { askProof } from './proofs.ts';

/** What is sent, and where to. */
export interface Parcel {
  readonly submissionId: string;
  /** The sealed submission as JSON. The same bytes every time. */
  readonly bytes: string;
  /** The collector's address for submissions: `https://collector.example/v1/submissions`. */
  readonly endpoint: string;
  /** The invitation that the person came by. It travels as the header `Poet-Invitation`, never in the bytes. */
  readonly invitation?: string | null;
}

/** How long one attempt may take, and what stops it. */
export interface ExchangeOptions {
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
}

/** One attempt, bounded as a whole: an answer that begins in time and never ends is silence too. */
export async function exchange(parcel: Parcel, { signal, timeoutMs = 30_000 }: ExchangeOptions): Promise<Outcome> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await post(parcel, attempt.signal);
  } catch {
    return { kind: 'silence' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** `fetch` with `keepalive` refuses more than 65,536 bytes in flight; below that it finishes even if the page is closed. */
const keepaliveLimitBytes = 60_000;

async function post({ bytes, endpoint, submissionId, invitation }: Parcel, signal: AbortSignal): Promise<Outcome> {
  const request = {
    method: 'POST',
    body: bytes,
    headers: {
      ...{ 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': submissionId },
      ...(invitation ? { 'Poet-Invitation': invitation } : {}),
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
