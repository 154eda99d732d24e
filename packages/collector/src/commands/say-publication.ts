import { nameOfScope } from '../keys.ts';
import type { Publication } from '../releases/publish-release.ts';
import type { Surroundings } from './command.ts';

/** Says what came of a release. What would give something away is said with its counts: this is for who publishes, and for no log. */
export function sayPublication(publication: Publication, { say, complain }: Pick<Surroundings, 'say' | 'complain'>): void {
  if ('message' in publication) return complain(publication.message);
  publication.said.forEach(complain);
  switch (publication.kind) {
    case 'published':
    case 'foreseen':
      for (const { authority, shown, hidden } of publication.reports)
        say(
          `${nameOfScope(authority)}: ${shown} questions shown, ${hidden} hidden${publication.kind === 'foreseen' ? ' (not published)' : ''}`,
        );
      return;
    case 'unsafe':
      publication.messages.forEach(complain);
      return complain('Nothing is published: together with what was published before, this would give away what is said above.');
    case 'issues':
      publication.messages.forEach(complain);
      return complain('Nothing is published.');
  }
}

/** Says how far a release is, each time that another tenth of it is done; of short work, nothing. */
export function releaseProgress(complain: (line: string) => void): (done: number, of: number) => void {
  let said = 0;
  return (done, of) => {
    const tenth = Math.floor((done * 10) / of);
    if (of < 100 || tenth <= said) return;
    said = tenth;
    complain(`release: ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} parts …`);
  };
}
