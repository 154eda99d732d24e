import { pin } from '../model/pin.ts';
import type { Survey } from '../model/survey.ts';
import type { Tally } from '../model/tally.ts';
import type { Cut, Rest, Whole } from '../protect/cut.ts';
import { results } from '../score/results.ts';
import { merge, tally } from '../score/tally.ts';
import { england, restName } from './group-names.ts';

/** One authority's tally over the days of a release, and the code of its region. */
export interface AuthorityTally {
  readonly code: string;
  readonly region: string;
  readonly tally: Tally;
}

/** The tallies of one survey over one span of days: of every authority that has any, since whatever is shown is shown beside all the others. */
export interface Tallied {
  readonly survey: Survey;
  readonly from: string;
  readonly to: string;
  readonly authorities: readonly AuthorityTally[];
  /** Whether a question is to be in the release, by name; left out, all are. */
  readonly isReported?: (question: string) => boolean;
}

/** For whom the release is: authorities by code, regions by code, `england`. All authorities are in it, whoever it is for, since whatever is shown is shown beside them. */
export type Subjects = readonly string[];

/** What goes into a release, with how its places add up. */
export interface ReleaseCuts {
  readonly cuts: readonly Cut[];
  readonly wholes: readonly Whole[];
  readonly rests: readonly Rest[];
}

/**
 * Everything that reports are made of: each authority’s results, and of which authorities regions and England are; for the report of an authority its
 * region and England without it. These have no counts of their own: `protectRelease` pools them from what it shows of their authorities, so that no
 * authority’s own figure has to be hidden for their sake. A region or England that is itself reported on has counts, of all its people, which give way to those of
 * authorities. Nothing is hidden yet.
 */
export function releaseCuts(tallied: Tallied, subjects: Subjects): ReleaseCuts {
  const { authorities } = tallied;
  const regions = [...new Set(authorities.map(({ region }) => region))];
  const membersOf = (region: string): AuthorityTally[] => authorities.filter((one) => one.region === region);
  const reported = [england, ...regions].filter((place) => subjects.includes(place));
  return {
    cuts: [
      ...authorities.map(({ code, tally: own }) => cutOf(tallied, code, own)),
      ...reported.map((place) => ({
        ...cutOf(tallied, place, pooled(tallied, place === england ? authorities : membersOf(place))),
        givesWay: true,
      })),
    ],
    wholes: [...regions.map((whole) => ({ whole, parts: membersOf(whole).map(({ code }) => code) })), { whole: england, parts: regions }],
    rests: authorities.filter(({ code }) => subjects.includes(code)).flatMap((one) => restsOf(one, tallied)),
  };
}

/** Nobody else there is nothing to stand beside. */
function restsOf({ code, region }: AuthorityTally, { authorities }: Tallied): Rest[] {
  const others = authorities.filter((other) => other.code !== code);
  const wholes = [...(others.some((other) => other.region === region) ? [region] : []), ...(others.length > 0 ? [england] : [])];
  return wholes.map((of) => ({ rest: restName(of, code), of, without: code }));
}

function pooled({ survey }: Tallied, members: readonly AuthorityTally[]): Tally {
  return members.map((member) => member.tally).reduce(merge, tally(survey, []));
}

function cutOf({ survey, from, to, isReported = () => true }: Tallied, place: string, counted: Tally): Cut {
  return { survey: pin(survey), place, from, to, questions: results(survey, counted).filter(({ question }) => isReported(question)) };
}
