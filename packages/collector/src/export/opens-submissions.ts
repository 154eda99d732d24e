import { problem } from '../problem.ts';
import type { AccessKey } from '../store/access-store.ts';

/** Whether a key opens an authority's single submissions: its own, and made for them. England's opens nobody's. */
export function opensSubmissions(key: AccessKey, authority: string): boolean {
  return key.opens === 'submissions' && key.scope === authority;
}

/** One answer for whatever a key does not open, so that nobody can find out why. */
export function noSubmissions(): Response {
  return problem({
    status: 404,
    code: 'no-submissions',
    title: 'There are no such submissions for this key.',
    detail:
      'Single submissions are for the authority whose they are, with a key that was made by "poet-collector keys add --authority … --submissions".',
  });
}
