import type { Count } from '../model/reason.ts';
import type { ReportPart } from '../model/report.ts';
import type { Share } from '../model/result.ts';
import type { PublishedCut } from '../protect/protected-release.ts';
import { percentOf } from '../score/percent.ts';
import { wilson } from '../score/wilson.ts';
import { returnsIn } from './find-cut.ts';
import type { PartInput } from './report-input.ts';

/**
 * How many answered, and what part that is of those who were invited; where nobody knows who was, of everybody who could have been asked. A number of people that is
 * hidden hides the part. So does a handful who were invited and did not answer: whoever invited them would know of each other that they did.
 */
export function returnsOf(
  own: PublishedCut,
  { survey, invited, population }: PartInput,
  minimum: number,
): Pick<ReportPart, 'returns' | 'pooled' | 'invited' | 'responseRate' | 'population'> {
  const returns = returnsIn(own, survey);
  const pooled = pooledIn(own, returns);
  const isTelling = invited !== undefined && returns.kind === 'count' && returns.n <= invited && invited - returns.n < minimum;
  return {
    returns,
    ...(pooled && { pooled }),
    invited: isTelling ? suppressed : countOf(invited),
    responseRate: isTelling ? suppressed : rateOf(returns, invited ?? population),
    population: countOf(population),
  };
}

/** From how many authorities the answers are that were counted as returns; a single question may be of fewer. */
function pooledIn({ questions, pooled = [] }: PublishedCut, returns: Count): ReportPart['pooled'] {
  const counted = questions.find(({ asked }) => returns.kind === 'count' && asked === returns.n);
  const found = pooled.find(({ question }) => question === counted?.question);
  return found && { authorities: found.authorities, of: found.of };
}

const suppressed = { kind: 'none', reason: 'suppressed' } as const;

function countOf(n: number | undefined): Count {
  return n === undefined ? { kind: 'none', reason: 'not-given' } : { kind: 'count', n };
}

function rateOf(returns: Count, of: number | undefined): Share {
  if (of === undefined || of === 0) return { kind: 'none', reason: 'not-given' };
  if (returns.kind === 'none') return returns;
  const count = returns.n;
  if (count > of) return { kind: 'none', reason: 'more-than-there-are' };
  return { kind: 'share', count, n: of, percent: percentOf(count, of), ...wilson(count, of) };
}
