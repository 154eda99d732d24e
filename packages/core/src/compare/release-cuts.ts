import { pin } from '../model/pin.ts';
import type { Reason } from '../model/reason.ts';
import type { QuestionResult } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';
import type { Tally } from '../model/tally.ts';
import type { Cut, Rest, Whole } from '../protect/cut.ts';
import { results } from '../score/results.ts';
import { england, restName } from './group-names.ts';
import { poolAuthorities, poolRules } from './pool-authorities.ts';
import type { PoolRules } from './pool-authorities.ts';

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
  readonly rules?: PoolRules;
  /** Whether a question is to be in the release, by name; left out, all are. */
  readonly isReported?: (question: string) => boolean;
}

/** For whom the release is: authorities by code, regions by code, `england`. Each authority is shown; the others only where their reports need them. */
export type Subjects = readonly string[];

/** Figures of several authorities that are to be no figures, and why. */
export interface Withheld extends Pick<Cut, 'survey' | 'place' | 'from' | 'to'> {
  readonly questions: ReadonlyMap<string, Reason>;
}

/** What goes into a release, with how its places add up. */
export interface ReleaseCuts {
  readonly cuts: readonly Cut[];
  readonly wholes: readonly Whole[];
  readonly rests: readonly Rest[];
  readonly withheld: readonly Withheld[];
}

/**
 * Everything that reports are made of: each authority’s results; for the report of an authority its region and England without it, for that of a region or
 * England these themselves. Regions and England are always there, shown or not, as they could be worked out. Nothing is hidden yet: `protectRelease` does.
 */
export function releaseCuts(tallied: Tallied, subjects: Subjects): ReleaseCuts {
  const { authorities } = tallied;
  const regions = [...new Set(authorities.map(({ region }) => region))];
  const own = authorities.map(({ code, tally }) => cutOf(tallied, code, results(tallied.survey, tally)));
  const groups = [...regions.map((region) => groupOf(tallied, region)), groupOf(tallied, england)];
  const compared = authorities.filter(({ code }) => subjects.includes(code));
  const rests = compared.flatMap(({ code, region }) => [restOf(region, code), restOf(england, code)]);
  // Nobody else there is nothing to show, and would be known to be nobody.
  const [some, empty] = [
    rests.filter((rest) => restMembers(tallied, rest).length > 0),
    rests.filter((rest) => restMembers(tallied, rest).length === 0),
  ];
  const pooled = [
    ...groups.map((group) => poolOf(tallied, group, isShown(group.place, regions, subjects))),
    ...some.map((rest) => poolOf(tallied, { place: rest.rest, members: restMembers(tallied, rest) }, true)),
  ];
  return {
    cuts: [...own, ...pooled.map(({ cut }) => cut)],
    wholes: [
      ...groups.slice(0, -1).map(({ place, members }) => ({ whole: place, parts: members.map(({ code }) => code) })),
      { whole: england, parts: regions },
    ],
    rests: some,
    withheld: [
      ...pooled.map(({ withheld }) => withheld),
      ...empty.map((rest) => poolOf(tallied, { place: rest.rest, members: [] }, false).withheld),
    ],
  };
}

/** A region is compared with England, so England is shown with it. */
function isShown(place: string, regions: readonly string[], subjects: Subjects): boolean {
  return subjects.includes(place) || (place === england && regions.some((region) => subjects.includes(region)));
}

interface Group {
  readonly place: string;
  readonly members: readonly AuthorityTally[];
}

function groupOf(tallied: Tallied, place: string): Group {
  return { place, members: membersOf(tallied, place, null) };
}

function membersOf({ authorities }: Tallied, whole: string, without: string | null): AuthorityTally[] {
  return authorities.filter(({ code, region }) => code !== without && (whole === england || whole === region));
}

function restMembers(tallied: Tallied, { of, without }: Rest): AuthorityTally[] {
  return membersOf(tallied, of, without);
}

function restOf(of: string, without: string): Rest {
  return { rest: restName(of, without), of, without };
}

function poolOf(tallied: Tallied, { place, members }: Group, published: boolean): { readonly cut: Cut; readonly withheld: Withheld } {
  const { survey, from, to, rules = poolRules } = tallied;
  const tallies = members.map(({ tally }) => tally);
  const { questions, withheld } = poolAuthorities(survey, tallies, rules);
  return {
    cut: { ...cutOf(tallied, place, questions), published },
    withheld: { survey: pin(survey), place, from, to, questions: withheld },
  };
}

function cutOf({ survey, from, to, isReported = () => true }: Tallied, place: string, questions: readonly QuestionResult[]): Cut {
  return { survey: pin(survey), place, from, to, questions: questions.filter(({ question }) => isReported(question)) };
}
