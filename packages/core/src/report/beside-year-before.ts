import type { Place } from '../model/place.ts';
import type { Reason } from '../model/reason.ts';
import type { Report, ReportPart } from '../model/report.ts';
import type { Share } from '../model/result.ts';
import { yearBefore } from './period/year-before.ts';
import type { PartInput, ReportInput } from './report-input.ts';
import type { Standing } from './standing.ts';

/**
 * The same place in the same days a year before, from the report of then: what was hidden in it stays hidden. Questions of another version of the survey
 * are compared where their trend is kept.
 */
export function besideYearBefore({ survey, trends }: PartInput, input: ReportInput): Standing {
  const report = input.yearBefore;
  const part = report?.parts.find((one) => one.survey.id === survey.id);
  const reason = report ? reasonAgainst(report, part, input) : 'not-given';
  const isOtherVersion = part !== undefined && part.survey.version !== survey.version;
  return {
    benchmark: {
      ...{ id: 'earlier', comparator: { kind: 'earlier' }, from: report?.period.from ?? null, to: report?.period.to ?? null },
      returns: part ? part.returns : { kind: 'none', reason: 'not-given' },
      ...{ authorities: null, caveats: isOtherVersion ? ['other-version'] : [] },
    },
    own: 'left-out',
    figureOf: ({ question }, measure) => {
      if (reason !== null || !part) return none(reason ?? 'not-given');
      if (isOtherVersion && trends?.get(question) !== 'kept') return none('other-version');
      return part.questions.find(({ result }) => result.question === question)?.result[measure] ?? none('not-asked');
    },
  };
}

/** Why a report is not that of the year before. */
function reasonAgainst(report: Report, part: ReportPart | undefined, { place, period }: ReportInput): Reason | null {
  const { from, to } = yearBefore(period);
  if (nameOf(report.place) !== nameOf(place) || !part) return 'not-given';
  return report.period.from === from && report.period.to === to ? null : 'other-window';
}

function nameOf(place: Place): string {
  return place.kind === 'england' ? place.kind : place.code;
}

function none(reason: Reason): Extract<Share, { kind: 'none' }> {
  return { kind: 'none', reason };
}
