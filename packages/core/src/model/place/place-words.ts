import { dayInWords } from '../day-in-words.ts';
import { findByOnsCode } from './find-by-ons-code.ts';
import type { Authority, Places } from './places.ts';

/** What to say of a day that is before the register begins. */
export function beforeRegister({ begins }: Places, on: string): string {
  return `The register of authorities begins on ${inWords(begins)}, and does not know what was there on ${inWords(on)}.`;
}

/** What to say of a code that no authority has or had, and of a code of another kind. */
export function nothingOfThatCode(places: Places, code: string): string {
  const byOns = findByOnsCode(places, code);
  if (byOns !== null) {
    return `${code} is a code of the Office for National Statistics for ${byOns.name}. Here authorities are named by their three-digit Department for Education code: ${byOns.code}.`;
  }
  if (!/^\d{3}$/.test(code))
    return `"${code}" is not the code of an authority. Expected its three-digit Department for Education code, such as 302.`;
  return `No authority in England has the code ${code}. Check it: the register of authorities has changes up to ${inWords(places.knownUntil)}.`;
}

/** What to say of an authority on a day after its last. */
export function ended({ name, code, until = '' }: Authority, successors: readonly Authority[]): string {
  const end = `${name} (${code}) ended on ${inWords(until)}.`;
  return successors.length === 0 ? end : `${end} Its area is now in ${listed(successors)}.`;
}

/** What to say of an authority on a day before its first. */
export function notYet({ name, code, from = '' }: Authority, predecessors: readonly Authority[]): string {
  const beginning = `${name} (${code}) began on ${inWords(from)}.`;
  return predecessors.length === 0 ? beginning : `${beginning} Before it, its area was in ${listed(predecessors)}.`;
}

function listed(authorities: readonly Authority[]): string {
  return new Intl.ListFormat('en-GB').format(authorities.map(({ name, code }) => `${name} (${code})`));
}

function inWords(day: string): string {
  return dayInWords(day, 'en');
}
