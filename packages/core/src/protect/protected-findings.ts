import type { AssociationFound, Where } from '../compare/associate.ts';
import type { AtLeast } from '../model/reason.ts';
import type { Text } from '../model/text.ts';
import { rulesOf } from './rules.ts';
import type { Rules } from './rules.ts';
import type { Parsed } from '../model/issue.ts';

/** How many people wrote about a theme, and whether somebody has looked through what they wrote. */
export interface ThemeCount extends Where {
  readonly question: string;
  readonly id: string;
  readonly label: Text;
  readonly people: number;
  readonly isReviewed: boolean;
}

/** A theme of which may be said how many people there are at least, or why it may not. */
export type ProtectedTheme = Omit<ThemeCount, 'people' | 'isReviewed'> & { readonly people: AtLeast };

/** What is published beside figures, and is no cell of their table. */
export interface Findings {
  readonly associations?: readonly AssociationFound[];
  readonly themes?: readonly ThemeCount[];
}

/** Findings that may be published. Only `protectFindings` makes them, and a copy is none. */
class FindingsPassed {
  readonly associations: readonly AssociationFound[];
  readonly themes: readonly ProtectedTheme[];
  readonly #passed = true;

  constructor(associations: readonly AssociationFound[], themes: readonly ProtectedTheme[]) {
    this.associations = associations;
    this.themes = themes;
    Object.freeze(this);
  }

  static has(value: object): value is FindingsPassed {
    return #passed in value && value.#passed;
  }
}

/** Findings that may be published. */
export type ProtectedFindings = FindingsPassed;

/** Whether findings have been protected, for callers whom no compiler checks. */
export function areProtectedFindings(value: unknown): value is ProtectedFindings {
  return typeof value === 'object' && value !== null && FindingsPassed.has(value);
}

/**
 * Hides associations of which one of the four cells has fewer people than the minimum, and themes that so few wrote about or that nobody has
 * looked through. Ratios come rounded to two figures, so that cells cannot be worked out from them; people by theme as the greatest multiple of the minimum that they
 * reach, since a term’s count less a year’s would be that of few.
 * @returns issues where a rule is set that nobody may set.
 */
export function protectFindings({ associations = [], themes = [] }: Findings, given: Partial<Rules> = {}): Parsed<ProtectedFindings> {
  const rules = rulesOf(given);
  if (rules.kind === 'issues') return rules;
  const { minimum } = rules.value;
  const shown = themes.map(({ people, isReviewed, ...theme }) => ({ ...theme, people: atLeast(people, { isReviewed, minimum }) }));
  return {
    kind: 'ok',
    value: new FindingsPassed(
      associations.map((found) => hideFew(found, minimum)),
      shown,
    ),
  };
}

/** What is hidden keeps neither its chance nor its counts; nor is it said that there is no ratio, which there is not where a cell has nobody in it. */
function hideFew(found: AssociationFound, minimum: number): AssociationFound {
  if (found.odds.kind === 'none' && found.odds.reason === 'too-few-authorities') return { ...found, p: 1, fewest: 0 };
  if (found.fewest >= minimum) return { ...found, fewest: minimum };
  return hideAssociation(found);
}

/** An association of which nothing is said. */
export function hideAssociation(found: AssociationFound): AssociationFound {
  return { ...found, p: 1, fewest: 0, odds: { kind: 'none', reason: 'suppressed' } };
}

function atLeast(people: number, { isReviewed, minimum }: { readonly isReviewed: boolean; readonly minimum: number }): AtLeast {
  if (!isReviewed) return { kind: 'none', reason: 'not-reviewed' };
  return people >= minimum ? { kind: 'at-least', n: people - (people % minimum) } : { kind: 'none', reason: 'suppressed' };
}
