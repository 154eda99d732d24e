import type { Figures } from '../model/figures.ts';
import type { Reason } from '../model/reason.ts';
import type { Survey } from '../model/survey.ts';
import type { Tally } from '../model/tally.ts';
import { results } from '../score/results.ts';
import { merge } from '../score/tally.ts';

/** When a figure of several authorities may stand for them. */
export interface PoolRules {
  /** Authorities with an answer to a question, at least. */
  readonly authorities: number;
  /** The part of all who answered that the largest of them may have, from 0 to 1. */
  readonly largestShare: number;
}

/** What several authorities together came to. */
export type Pooled = Pick<Figures, 'n' | 'authorities' | 'questions' | 'withheld'>;

/**
 * Adds up authorities, question by question: every person counts the same, wherever they live. A question that too few authorities answered, or
 * of which one has too large a part, gets no figure but a reason: it would say what single authorities came to.
 */
export function poolAuthorities(survey: Survey, tallies: readonly Tally[], rules: PoolRules): Pooled {
  const [first, ...others] = tallies.filter(({ n }) => n > 0);
  if (!first) return { n: 0, authorities: 0, questions: [], withheld: new Map() };
  const all = others.reduce(merge, first);
  const withheld = new Map<string, Reason>();
  for (const question of all.questions.keys()) {
    const reason = reasonToWithhold(tallies, question, rules);
    if (reason) withheld.set(question, reason);
  }
  const questions = results(survey, all).filter(({ question }) => !withheld.has(question));
  return { n: all.n, authorities: others.length + 1, questions, withheld };
}

function reasonToWithhold(tallies: readonly Tally[], question: string, rules: PoolRules): Reason | null {
  const answered = tallies.map((tally) => tally.questions.get(question)?.statuses.get('answered') ?? 0).filter((people) => people > 0);
  if (answered.length < rules.authorities) return 'too-few-authorities';
  const total = answered.reduce((sum, people) => sum + people, 0);
  return Math.max(...answered) > rules.largestShare * total ? 'dominant-authority' : null;
}
