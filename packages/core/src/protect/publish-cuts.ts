import type { Cut } from './cut.ts';
import { keyOf } from './cut.ts';
import type { CutSumsInput } from './cut-sums.ts';
import type { Pattern } from './hidden.ts';
import { poolCuts } from './pool-cuts.ts';
import type { PublishedCut } from './protected-release.ts';
import { publishCut } from './publish-cut.ts';
import type { QuestionCells } from './question-cells.ts';
import type { Rules } from './rules.ts';

/** What is known of a release when it has been protected. */
export interface Outcome {
  readonly pattern: Pattern;
  /** The counts of what gives way that may be shown. */
  readonly admitted: readonly QuestionCells[];
  readonly rules: Rules;
}

/** Everything that is shown of a release: what has counts of its own, and places that are pooled from it. */
export function publishCuts(input: CutSumsInput, { pattern, admitted, rules }: Outcome): PublishedCut[] {
  const published = input.cuts.filter((cut) => cut.published !== false);
  const shown = published.filter(({ givesWay }) => givesWay !== true).map((cut) => publishCut(cut, pattern));
  const exact = new Map(published.filter(({ givesWay }) => givesWay === true).map((cut) => [nameOf(cut), cut]));
  const keys = new Set(admitted.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const pooled = poolCuts({ ...input, shown }, rules).map((cut) => withExact(cut, exact.get(nameOf(cut)), { pattern, keys }));
  return [...shown, ...pooled];
}

/** A pooled cut with the questions in it that may be shown of all its authorities. */
function withExact(
  pooled: PublishedCut,
  cut: Cut | undefined,
  { pattern, keys }: { readonly pattern: Pattern; readonly keys: ReadonlySet<string> },
): PublishedCut {
  if (cut === undefined) return pooled;
  const isAdmitted = (question: string): boolean => keys.has(keyOf({ ...cut, question, measure: 'answered' }));
  const { questions, low = [] } = publishCut({ ...cut, questions: cut.questions.filter(({ question }) => isAdmitted(question)) }, pattern);
  const all = new Map(questions.map((result) => [result.question, result]));
  const ofAuthorities = (pooled.ofAuthorities ?? []).filter(({ question }) => !all.has(question));
  return {
    ...{ survey: pooled.survey, place: pooled.place, from: pooled.from, to: pooled.to },
    questions: pooled.questions.map((result) => all.get(result.question) ?? result),
    pooled: (pooled.pooled ?? []).map((one) => (all.has(one.question) ? { ...one, authorities: one.of } : one)),
    ...(low.length > 0 && { low }),
    ...(ofAuthorities.length > 0 && { ofAuthorities }),
  };
}

function nameOf({ survey, place, from, to }: Pick<Cut, 'survey' | 'place' | 'from' | 'to'>): string {
  return [survey, place, from, to].join('|');
}
