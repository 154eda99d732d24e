import { aboutAuthority } from './about-authority.ts';
import type { AuthoritySeen } from './authority-store.ts';

/**
 * Says under which codes submissions are stored that no authority had when the last of them came. They are kept and counted as any other; a page has the
 * wrong code. It is said once a day and not when something comes: the line of a log has a time, and no submission may be tied to one.
 */
export function sayAuthorities(seen: readonly AuthoritySeen[], say: (line: string) => void): void {
  for (const { authority, lastReceivedOn } of seen) {
    for (const message of aboutAuthority(authority, lastReceivedOn)) {
      say(`Submissions are stored under ${authority}. ${message} Look at the attribute "authority" of the pages that ask.`);
    }
  }
}
