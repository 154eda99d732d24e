import { england, restName } from '../compare/group-names.ts';
import { meanOfAuthorities } from '../compare/mean-of-authorities.ts';
import type { Comparator } from '../model/benchmark.ts';
import type { Measure } from '../model/comparison.ts';
import type { Reason } from '../model/reason.ts';
import type { ReportRules } from '../model/report.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';
import type { PublishedCut } from '../protect/protected-release.ts';
import { findCut, isSameWhere, returnsIn, shareIn, whereOf } from './find-cut.ts';
import type { FoundCut } from './find-cut.ts';
import { reasonOfAuthorities } from './reason-of-authorities.ts';
import type { ReportInput } from './report-input.ts';
import type { Standing } from './standing.ts';

/** A group of authorities that a place is compared with. */
interface Group {
  readonly id: string;
  readonly comparator: Extract<Comparator, { own: unknown }>;
  /** Its name among the cuts. */
  readonly name: string;
  /** Its authorities, by code, but the one that is left out. */
  readonly members: readonly string[];
}

/** The region and England beside an authority, England beside a region, and nothing beside England. */
export function amongOthers(survey: Survey, input: ReportInput, rules: ReportRules): Standing[] {
  return groupsOf(input).map((group) => standingIn(group, survey, { input, rules }));
}

function groupsOf({ place, own = 'left-out', wholes = [] }: ReportInput): Group[] {
  const partsOf = (whole: string) => wholes.find((one) => one.whole === whole)?.parts ?? [];
  const everybody = partsOf(england).flatMap(partsOf);
  if (place.kind === 'england') return [];
  if (place.kind === 'region')
    return [{ id: 'england', comparator: { kind: 'england', own: 'included' }, name: england, members: everybody }];
  const isLeft = own === 'left-out';
  const nameOf = (whole: string) => (isLeft ? restName(whole, place.code) : whole);
  const others = (codes: readonly string[]) => codes.filter((code) => !isLeft || code !== place.code);
  const { region } = place;
  return [
    { id: 'region', comparator: { kind: 'region', ...region, own }, name: nameOf(region.code), members: others(partsOf(region.code)) },
    { id: 'england', comparator: { kind: 'england', own }, name: nameOf(england), members: others(everybody) },
  ];
}

interface Context {
  readonly input: ReportInput;
  readonly rules: ReportRules;
}

function standingIn({ id, comparator, name, members }: Group, survey: Survey, { input, rules }: Context): Standing {
  const where = { ...whereOf(input.place, survey, input.period), place: name };
  const found = findCut(input.release.cuts, where);
  const cuts = members.flatMap((place) => input.release.cuts.filter((cut) => isSameWhere(cut, { ...where, place })));
  return {
    benchmark: { ...benchmarkOf(found, survey), id, comparator, authorities: cuts.length, caveats: [] },
    own: comparator.own,
    figureOf: (result, measure) => {
      if (found.kind === 'found') return withReason(found.cut, result, measure);
      return none(members.length < rules.authorities ? 'too-few-authorities' : found.reason);
    },
    meanOf: (result, measure) =>
      meanOfAuthorities(
        cuts.map((cut: PublishedCut) => ({ share: shareIn(cut, result, measure) })),
        rules.authorities,
      ),
  };
}

function withReason(cut: PublishedCut, result: QuestionResult, measure: Measure): Share {
  const reason = reasonOfAuthorities(cut, result);
  return reason === null ? shareIn(cut, result, measure) : none(reason);
}

function benchmarkOf(found: FoundCut, survey: Survey): Pick<Standing['benchmark'], 'from' | 'to' | 'returns'> {
  if (!found.cut) return { from: null, to: null, returns: { kind: 'none', reason: 'not-given' } };
  return { from: found.cut.from, to: found.cut.to, returns: returnsIn(found.cut, survey) };
}

function none(reason: Reason): { readonly kind: 'none'; readonly reason: Reason } {
  return { kind: 'none', reason };
}
