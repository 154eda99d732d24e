import { problem } from '../problem.ts';

/** 429: asks the sender to come back, and says when. Whoever sends keeps what it has, so nothing is lost. */
export function tooMany(retryAfterSeconds: number): Response {
  return problem({
    status: 429,
    code: 'too-many',
    title: 'Too much is coming from your network at once.',
    detail: 'Nothing was stored. Keep it, and send the same bytes again when as many seconds have gone by as the header Retry-After says.',
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
