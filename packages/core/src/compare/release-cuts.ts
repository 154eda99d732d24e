import { pin } from '../model/pin.ts';
import type { QuestionResult } from '../model/result.ts';
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

/** For whom the release is: authorities by code, regions by code, `england`. Each authority is shown; the others only where their reports need them. */
export type Subjects = readonly string[];

/** What goes into a release, with how its places add up. */
export interface ReleaseCuts {
  readonly cuts: readonly Cut[];
  readonly wholes: readonly Whole[];
  readonly rests: readonly Rest[];
}

/**
 * Everything that reports are made of: each authority’s results; for the report of an authority its region and England without it, for that of a region or
 * England these themselves. In what several came to, every person counts the same, wherever they live. Regions and England are always there, shown or
 * not, as they could be worked out. Nothing is hidden yet: `protectRelease` does.
 */
export function releaseCuts(tallied: Tallied, subjects: Subjects): ReleaseCuts {
  const { authorities, survey } = tallied;
  const regions = [...new Set(authorities.map(({ region }) => region))];
  const rests = authorities
    .filter(({ code }) => subjects.includes(code))
    .flatMap(({ code, region }) => [region, england].map((of) => ({ rest: restName(of, code), of, without: code })))
    // Nobody else there is nothing to show, and would be known to be nobody.
    .filter(({ of, without }) => membersOf(tallied, of, without).length > 0);
  return {
    cuts: [
      ...authorities.map((one) => cutOf(tallied, one.code, results(survey, one.tally))),
      ...[...regions, england].map((place) => ({
        ...pooled(tallied, place, membersOf(tallied, place, null)),
        published: isShown(place, regions, subjects),
      })),
      ...rests.map(({ rest, of, without }) => pooled(tallied, rest, membersOf(tallied, of, without))),
    ],
    wholes: [
      ...regions.map((region) => ({ whole: region, parts: membersOf(tallied, region, null).map(({ code }) => code) })),
      { whole: england, parts: regions },
    ],
    rests,
  };
}

/** A region is compared with England, so England is shown with it. */
function isShown(place: string, regions: readonly string[], subjects: Subjects): boolean {
  return subjects.includes(place) || (place === england && regions.some((region) => subjects.includes(region)));
}

function membersOf({ authorities }: Tallied, whole: string, without: string | null): AuthorityTally[] {
  return authorities.filter(({ code, region }) => code !== without && (whole === england || whole === region));
}

function pooled(tallied: Tallied, place: string, members: readonly AuthorityTally[]): Cut {
  const { survey } = tallied;
  const all = members.map((member) => member.tally).reduce(merge, tally(survey, []));
  return cutOf(tallied, place, results(survey, all));
}

function cutOf({ survey, from, to, isReported = () => true }: Tallied, place: string, questions: readonly QuestionResult[]): Cut {
  return { survey: pin(survey), place, from, to, questions: questions.filter(({ question }) => isReported(question)) };
}
