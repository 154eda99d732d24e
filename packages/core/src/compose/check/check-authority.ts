import type { Finding } from '../../model/finding.ts';
import { findAuthority } from '../../model/place/find-authority.ts';
import type { Places } from '../../model/place/places.ts';
import { note, warning } from '../findings.ts';

/**
 * Whether the code that an id begins with is an authority's: `302/parking`. Nobody's is a warning, since an authority may be newer than the register. One that has
 * ended is a note: what it asked keeps its name, and what is asked now is another authority's.
 * @param path where the id stands.
 */
export function checkAuthority(id: string, path: string, places: Places): Finding[] {
  const code = /^(\d{3})\//.exec(id)?.[1];
  if (code === undefined) return [];
  const found = findAuthority(places, code, places.knownUntil);
  switch (found.kind) {
    case 'found':
      return [];
    case 'ended':
      return [note(path, 'authority-ended', found.message)];
    case 'unknown':
    case 'not-yet':
    case 'before-register':
      return [warning(path, 'unknown-authority', found.message)];
  }
}
