import { PoetError } from '../errors.ts';
import type { AssociationFound, Figures, ThemeCount } from '../model/figures.ts';
import type { Count } from '../model/reason.ts';
import { protect } from './protect.ts';
import type { Protection } from './protect.ts';

/** Everything that one release of figures is made of. */
export interface Unprotected {
  readonly figures: readonly Figures[];
  readonly associations?: readonly AssociationFound[];
  readonly themes?: readonly ThemeCount[];
}

declare const passed: unique symbol;

/** Figures that may be published. Only `protectRelease` makes one, so that nothing else can be reported. */
export interface ProtectedRelease {
  readonly [passed]: true;
  /** No figure in it is about fewer people. */
  readonly minimum: number;
  readonly figures: readonly Figures[];
  readonly associations: readonly AssociationFound[];
  readonly themes: readonly ProtectedTheme[];
}

/** A theme whose number of people may be said, or why it may not. */
export type ProtectedTheme = Omit<ThemeCount, 'people' | 'isReviewed'> & { readonly people: Count };

const made = new WeakSet<object>();

/** Hides what is about too few people, in all of a release at once: of what others have published with it, nothing is known here. */
export function protectRelease({ figures, associations = [], themes = [] }: Unprotected, protection: Protection = {}): ProtectedRelease {
  const minimum = Math.max(5, protection.minimum ?? 10);
  const release = {
    minimum,
    figures: figures.map((one) => ({ ...one, n: shown(one.n, minimum), questions: protect(one.questions, { minimum }) })),
    associations: associations.map((one) => hideFew(one, minimum)),
    themes: themes.map(({ people, isReviewed, ...theme }) => ({ ...theme, people: countOf(people, { isReviewed, minimum }) })),
  };
  made.add(release);
  return release as unknown as ProtectedRelease;
}

/**
 * For callers without types: a release that `protectRelease` has not made is refused.
 * @throws PoetError `not-protected`.
 */
export function assertProtected(release: ProtectedRelease): void {
  if (made.has(release)) return;
  throw new PoetError('not-protected', 'A report is made of figures that protectRelease has passed. Hand them to it first.');
}

function shown(n: number | null, minimum: number): number | null {
  return n !== null && n >= minimum ? n : null;
}

function hideFew(found: AssociationFound, minimum: number): AssociationFound {
  return found.fewest >= minimum || found.odds.kind === 'none'
    ? { ...found, fewest: minimum }
    : { ...found, fewest: 0, p: 1, odds: { kind: 'none', reason: 'suppressed' } };
}

function countOf(people: number, { isReviewed, minimum }: { isReviewed: boolean; minimum: number }): Count {
  if (!isReviewed) return { kind: 'none', reason: 'not-reviewed' };
  return people >= minimum ? { kind: 'count', n: people } : { kind: 'none', reason: 'suppressed' };
}
