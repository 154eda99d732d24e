import type { QuestionResult } from '../model/result.ts';
import { membersIn, severalsIn } from './members-in.ts';
import type { Groups } from './members-in.ts';
import { grouped } from './grouped.ts';
import { hideQuestion } from './hide-question.ts';
import { poolResults } from './pool-results.ts';
import type { PublishedCut } from './protected-release.ts';
import type { Rules } from './rules.ts';

/** What is shown of authorities, and of which of them others are made. */
export interface Pools extends Groups {
  readonly shown: readonly PublishedCut[];
}

/**
 * Places of several authorities, question by question pooled from those whose figures are shown. Whoever reads could add these up, so that nothing is
 * told that is not told already, and nothing has to be hidden for it. Places that are among what is shown are not made again.
 */
export function poolCuts({ shown, wholes, rests }: Pools, rules: Rules): PublishedCut[] {
  const members = membersIn({ wholes, rests });
  const given = new Set(shown.map(({ place }) => place));
  const places = [...severalsIn({ wholes, rests })].filter((place) => !given.has(place));
  const spans = grouped(shown, ({ survey, from, to }) => [survey, from, to].join('|'));
  return [...spans.values()].flatMap((cuts) => {
    const at = new Map(cuts.map((cut) => [cut.place, cut]));
    return places.flatMap((place) => {
      const parts = members(place).flatMap((authority) => at.get(authority) ?? []);
      return parts[0] ? [poolCut({ ...parts[0], place }, parts, rules)] : [];
    });
  });
}

function poolCut({ survey, place, from, to }: PublishedCut, parts: readonly PublishedCut[], rules: Rules): PublishedCut {
  const results = parts.flatMap(({ questions }) => questions);
  const pooled = [...grouped(results, ({ question }) => question)].map(([question, own]) => ({ question, ...poolQuestion(own, rules) }));
  const ofAuthorities = pooled.flatMap(({ question, reason }) => (reason ? [{ question, reason }] : []));
  return {
    ...{ survey, place, from, to },
    questions: pooled.map(({ result }) => result),
    pooled: pooled.map(({ question, authorities, of }) => ({ question, authorities, of })),
    ...(ofAuthorities.length > 0 && { ofAuthorities }),
  };
}

interface PooledQuestion {
  readonly result: QuestionResult;
  readonly authorities: number;
  readonly of: number;
  readonly reason?: 'few-authorities' | 'dominant-authority';
}

function poolQuestion(results: readonly [QuestionResult, ...QuestionResult[]], rules: Rules): PooledQuestion {
  const [first, ...others] = results.filter(({ answered, n }) => n !== null && answered !== null && answered > 0);
  const counted = { authorities: first ? 1 + others.length : 0, of: results.length };
  if (!first || counted.authorities < rules.authorities) return { result: hideQuestion(results[0]), ...counted, reason: 'few-authorities' };
  const result = poolResults([first, ...others]);
  const largest = Math.max(...[first, ...others].map(({ answered }) => answered ?? 0));
  const isDominated = largest > rules.largestShare * (result.answered ?? 0);
  return isDominated ? { result: hideQuestion(result), ...counted, reason: 'dominant-authority' } : { result, ...counted };
}
