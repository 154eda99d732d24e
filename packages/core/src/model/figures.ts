import type { Association } from './association.ts';
import type { Audience, Plan } from './code-lists.ts';
import type { Reason } from './reason.ts';
import type { QuestionResult } from './result.ts';
import type { Text } from './text.ts';

/** Whose figures: an authority's; or those of all in a region or in England, without the one that `without` names. */
export type Whose =
  | { readonly kind: 'authority'; readonly code: string; readonly region: string }
  | { readonly kind: 'region'; readonly code: string; readonly without: string | null }
  | { readonly kind: 'england'; readonly without: string | null };

/** What was asked of whom, and when: figures are compared only where all of it is the same. */
export interface Asked {
  readonly survey: { readonly id: string; readonly version: string };
  readonly audience: Audience;
  readonly plan: Plan;
  /** The first and the last day, both included. */
  readonly from: string;
  readonly to: string;
}

/** The results of one place. */
export interface Figures {
  readonly whose: Whose;
  readonly asked: Asked;
  /** Submissions; `null` when hidden. */
  readonly n: number | null;
  /** Authorities with a submission among them. */
  readonly authorities: number;
  readonly questions: readonly QuestionResult[];
  /** Questions that this place gives no figure of, by name. */
  readonly withheld: ReadonlyMap<string, Reason>;
}

/** An association before it is protected: with its chance, and the fewest people in one of the four cells behind it. */
export interface AssociationFound {
  readonly whose: Whose;
  readonly asked: Asked;
  readonly process: string;
  readonly outcome: string;
  readonly odds: Association['odds'];
  readonly p: number;
  readonly fewest: number;
}

/** How many people wrote about a theme, and whether somebody has looked through what they wrote. */
export interface ThemeCount {
  readonly whose: Whose;
  readonly asked: Asked;
  readonly question: string;
  readonly id: string;
  readonly label: Text;
  readonly people: number;
  readonly isReviewed: boolean;
}
