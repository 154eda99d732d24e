import type { Reason } from '../model/reason.ts';
import type { QuestionResult } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';
import type { Tally } from '../model/tally.ts';
import { results } from '../score/results.ts';
import { merge, tally } from '../score/tally.ts';

/** When a figure of several authorities may stand for them. Disclosure control goes by the same rules; here they are why there is no figure. */
export interface PoolRules {
  /** Authorities with an answer to a question, at least. */
  readonly authorities: number;
  /** The part of all who answered that the largest of them may have, from 0 to 1. */
  readonly largestShare: number;
}

/** Three authorities, as where two could each take themselves away from the sum; none with more than three quarters of the people. */
export const poolRules: PoolRules = { authorities: 3, largestShare: 0.75 };

/** What several authorities together came to, nothing hidden yet. */
export interface Pooled {
  readonly questions: readonly QuestionResult[];
  /** Questions of which there is to be no figure, by name: it would say what single authorities came to. */
  readonly withheld: ReadonlyMap<string, Reason>;
}

/** Adds up authorities, question by question: every person counts the same, wherever they live. */
export function poolAuthorities(survey: Survey, tallies: readonly Tally[], rules: PoolRules): Pooled {
  const all = tallies.reduce(merge, tally(survey, []));
  const reasons = [...all.questions.keys()].map((question) => [question, reasonToWithhold(tallies, question, rules)] as const);
  return {
    questions: results(survey, all),
    withheld: new Map(reasons.flatMap(([question, reason]) => (reason ? [[question, reason]] : []))),
  };
}

/** Nobody at all is too few authorities as well, so that it looks like somebody in one of them. */
function reasonToWithhold(tallies: readonly Tally[], question: string, rules: PoolRules): Reason | null {
  const answered = tallies.map((one) => one.questions.get(question)?.statuses.get('answered') ?? 0).filter((people) => people > 0);
  if (answered.length < rules.authorities) return 'too-few-authorities';
  const total = answered.reduce((sum, people) => sum + people, 0);
  return Math.max(...answered) > rules.largestShare * total ? 'dominant-authority' : null;
}
