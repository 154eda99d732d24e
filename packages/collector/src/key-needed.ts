import { problem } from './problem.ts';

/** 401, for whoever shows no key that is known here. */
export function keyNeeded(): Response {
  return problem({
    status: 401,
    code: 'key-needed',
    title: 'This needs a key.',
    detail: 'Send "Authorization: Bearer poet_…" with a key that was made here by "poet-collector keys add".',
    headers: { 'WWW-Authenticate': 'Bearer realm="poet results"' },
  });
}
