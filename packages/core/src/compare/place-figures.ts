import type { Asked, Figures, Whose } from '../model/figures.ts';
import type { Survey } from '../model/survey.ts';
import type { Tally } from '../model/tally.ts';
import { results } from '../score/results.ts';
import { poolAuthorities } from './pool-authorities.ts';
import type { PoolRules } from './pool-authorities.ts';

/** One authority's tally over the days of a release, and the code of its region. */
export interface AuthorityTally {
  readonly code: string;
  readonly region: string;
  readonly tally: Tally;
}

/** The tallies of one survey over one span of days, of every authority that has any. */
export interface Tallied {
  readonly survey: Survey;
  readonly from: string;
  readonly to: string;
  readonly authorities: readonly AuthorityTally[];
  /** Least authorities: 3, and largest share: one half, unless given. */
  readonly rules?: PoolRules;
}

/** Three authorities, as where two could each take themselves away from the sum; none with more than half of the people. */
export const poolRules: PoolRules = { authorities: 3, largestShare: 0.5 };

/** Each authority's own figures, in the order given. */
export function authorityFigures({ survey, from, to, authorities }: Tallied): Figures[] {
  const asked = askedIn({ survey, from, to });
  return authorities.map(({ code, region, tally }) => ({
    ...{ whose: { kind: 'authority', code, region }, asked, n: tally.n, authorities: tally.n > 0 ? 1 : 0 },
    ...{ questions: results(survey, tally), withheld: new Map() },
  }));
}

/**
 * The figures of all in a region, or in England, together.
 * @param whose `without` leaves one of them out: an authority is compared with the others, not with itself.
 */
export function pooledFigures(tallied: Tallied, whose: Exclude<Whose, { kind: 'authority' }>): Figures {
  const { survey, from, to, authorities, rules = poolRules } = tallied;
  const among = authorities.filter(({ code, region }) => code !== whose.without && (whose.kind === 'england' || region === whose.code));
  const tallies = among.map(({ tally }) => tally);
  return { whose, asked: askedIn({ survey, from, to }), ...poolAuthorities(survey, tallies, rules) };
}

function askedIn({ survey, from, to }: Pick<Tallied, 'survey' | 'from' | 'to'>): Asked {
  return { survey: { id: survey.id, version: survey.version }, audience: survey.audience, plan: survey.plan, from, to };
}
