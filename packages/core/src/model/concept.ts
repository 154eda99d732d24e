import type { Audience, Plan } from './code-lists.ts';

/** The part of a survey that a concept belongs to. Reports group by it. */
export type ConceptBlock = 'about' | 'process' | 'school' | 'support' | 'budget' | 'outcome' | 'work' | 'own-words' | 'equality';

/**
 * Which answers may be set side by side, beyond those of the same question in other places and years.
 * `triad`: the three audiences' answers, and those under the two plans. `audience`: one audience's answers under the two plans; the other
 * audiences are asked something of their own. `nothing`: the answers describe who answered, or are their own words.
 */
export type Comparable = 'triad' | 'audience' | 'nothing';

/** Who is not asked about a concept, and why. Both given: that audience under that plan. */
export interface Absence {
  readonly audience?: Audience;
  readonly plan?: Plan;
  /** One sentence for whoever reads the table. */
  readonly because: string;
}

/** What is asked, whoever is asked. */
export interface Concept {
  /** A name for tables and charts, in plain English. */
  readonly title: string;
  readonly block: ConceptBlock;
  readonly comparable: Comparable;
  /** For a triad, everybody who is not asked; for others, left out. */
  readonly absent?: readonly Absence[];
}
