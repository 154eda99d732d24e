import { asDay } from '../as-day.ts';
import type { Authority, Places } from './places.ts';
import { beforeRegister, ended, nothingOfThatCode, notYet } from './place-words.ts';
import { predecessorsOf } from './predecessors-of.ts';
import { successorsOf } from './successors-of.ts';

/** What a code stands for on a day; or, in words, why it stands for nothing. */
export type FoundAuthority =
  | { readonly kind: 'found'; readonly authority: Authority }
  /** It has ended. `successors` are the authorities of that day that its area is in. */
  | { readonly kind: 'ended'; readonly authority: Authority; readonly successors: readonly Authority[]; readonly message: string }
  | { readonly kind: 'not-yet'; readonly authority: Authority; readonly predecessors: readonly Authority[]; readonly message: string }
  /** No authority of England has, or had, that code, as far as the register knows. */
  | { readonly kind: 'unknown'; readonly message: string }
  /** The register does not reach back to that day. */
  | { readonly kind: 'before-register'; readonly message: string };

/** The authority that has a Department for Education code on a day. @throws PoetError `not-a-day` */
export function findAuthority(places: Places, code: string, on: string): FoundAuthority {
  if (asDay(on) < places.begins) return { kind: 'before-register', message: beforeRegister(places, on) };
  const authority = places.authorities.find((one) => one.code === code);
  if (authority === undefined) return { kind: 'unknown', message: nothingOfThatCode(places, code) };
  if (authority.from !== undefined && on < authority.from) {
    const predecessors = predecessorsOf(places, code);
    return { kind: 'not-yet', authority, predecessors, message: notYet(authority, predecessors) };
  }
  if (authority.until !== undefined && authority.until < on) {
    const successors = successorsOf(places, code, on);
    return { kind: 'ended', authority, successors, message: ended(authority, successors) };
  }
  return { kind: 'found', authority };
}
