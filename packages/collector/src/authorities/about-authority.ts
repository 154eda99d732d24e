import { findAuthority, places } from '@poet/core/places.js';

/**
 * What is to be said of the code of an authority on a day, in a sentence: that it is nobody's, or that its authority has ended. Nothing where there is one.
 * It never refuses anything: an authority may be newer than the register, and answers under a wrong code are answers.
 */
export function aboutAuthority(code: string, day: string): readonly string[] {
  const found = findAuthority(places, code, day);
  return found.kind === 'found' ? [] : [found.message];
}
