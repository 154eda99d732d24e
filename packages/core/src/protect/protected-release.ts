import type { QuestionResult } from '../model/result.ts';
import type { Cut } from './cut.ts';

/** A cut as it is shown. */
export interface PublishedCut extends Omit<Cut, 'published'> {
  /** What is hidden in it says so. */
  readonly questions: readonly QuestionResult[];
  /** Counts that are 0 by rounding only, as `question|measure`. */
  readonly low?: readonly string[];
  /** In a place of several authorities: for each question how many of them it is pooled from, those of which it is shown, and of how many that were asked it. */
  readonly pooled?: readonly { readonly question: string; readonly authorities: number; readonly of: number }[];
  /** Questions of which nothing is shown because of who answered them: too few authorities, or one that is most of it. That is no secret. */
  readonly ofAuthorities?: readonly { readonly question: string; readonly reason: 'few-authorities' | 'dominant-authority' }[];
}

/** What a release shows. */
export interface Shown {
  readonly id: string;
  readonly cuts: readonly PublishedCut[];
}

/** A release that has passed the audit. Only the audit makes one, and a copy is none, so nothing that was not protected can be handed to whatever asks for one. */
class ProtectedReleaseOfAudit implements Shown {
  readonly id: string;
  readonly cuts: readonly PublishedCut[];
  readonly #passed = true;

  constructor({ id, cuts }: Shown) {
    this.id = id;
    this.cuts = cuts;
    Object.freeze(this);
  }

  static has(value: object): value is ProtectedRelease {
    return #passed in value && value.#passed;
  }
}

/** A release that has passed the audit. */
export type ProtectedRelease = ProtectedReleaseOfAudit;

/** Marks what has passed. For the audit alone: no entry of the package gives it out. */
export function passRelease(shown: Shown): ProtectedRelease {
  return new ProtectedReleaseOfAudit(shown);
}

/** Whether something is a release that has passed the audit, for callers whom no compiler checks. */
export function isProtectedRelease(value: unknown): value is ProtectedRelease {
  return typeof value === 'object' && value !== null && ProtectedReleaseOfAudit.has(value);
}
