import { emptyTally, merge, tally } from '@poet/core';
import type { Period, Survey, Tally } from '@poet/core';
import { academicYear, periodId } from '@poet/core/periods.js';
import { places } from '@poet/core/places.js';
import { spansIn } from '@poet/core/audit.js';
import { defaultRules, england, placeOf } from '@poet/core/report.js';
import { hasAssociations } from './associations.ts';
import { nameOfScope } from '../keys.ts';
import type { Denominators } from './denominators.ts';
import type { ReleaseMaterial, Subject, TalliedSpan, TalliedSurvey } from './material.ts';
import type { CountedSurvey, LastRelease, ReleaseReader, Stated } from './release-store.ts';
import { spansBeside } from './spans-beside.ts';
import { readInvited, readSubject } from './read-subject.ts';
import { readThemes } from './read-themes.ts';
import { surveyAskedIn, surveyOfAll } from './survey-asked.ts';

/** Which release. */
export interface WantedRelease {
  readonly period: Period;
  /** One authority, or `null` for all. */
  readonly authority: string | null;
  /** Whether a period that was released is to be stated again. */
  readonly isRestated: boolean;
  readonly synthetic: boolean;
  readonly minimum: number;
  /** What says of how many people those who answered are a part. */
  readonly denominators: Denominators;
  /** `2026-11-23` */
  readonly today: string;
}

/** What there is for a release, or in words why there can be none. */
export type ReadMaterial =
  | {
      readonly kind: 'ok';
      readonly position: number;
      readonly material: ReleaseMaterial;
      /** What is to be said beside it: of whom there is no report, and why. */
      readonly said: readonly string[];
    }
  | { readonly kind: 'released' | 'nothing'; readonly message: string };

/** Reads everything that a release is made of. */
export async function readMaterial(reader: ReleaseReader, wanted: WantedRelease): Promise<ReadMaterial> {
  const { period } = wanted;
  const last = await reader.last();
  const stated = await reader.stated(periodId(period));
  const again = [...stated.values()].filter(({ authority }) => wanted.authority === null || authority === wanted.authority);
  if (again.length > 0 && !wanted.isRestated) return { kind: 'released', message: releasedBefore(again, wanted) };
  const found = await Promise.all((await reader.surveys()).map((survey) => readSurvey(reader, survey, { period, last })));
  const surveys = found.flatMap((one) => one.tallied ?? []);
  const codes = [...new Set(surveys.flatMap(({ spans }) => [...(spans[0]?.tallies.keys() ?? [])]))].sort();
  const asked = codes.filter((code) => wanted.authority === null || code === wanted.authority);
  const unplaced = asked.flatMap((code) => {
    const place = placeOf(places, code, period);
    return place.kind === 'ok' ? [] : [{ code, message: place.issues[0]?.message ?? '' }];
  });
  const reported = asked.filter((code) => unplaced.every((one) => one.code !== code));
  if (reported.length === 0) return { kind: 'nothing', message: nobodyIn(wanted) };
  const subjects: Subject[] = [];
  const invited = await readInvited(reader, surveys, wanted);
  const subjectCodes = wanted.authority === null && reported.length >= defaultRules.authorities ? [...reported, england] : reported;
  for (const code of subjectCodes) subjects.push(await readSubject(reader, { code, surveys, stated, invited, wanted }));
  const { themes, said } = await readThemes(reader, { codes: reported, surveys, wanted });
  const position = (last?.position ?? 0) + 1;
  const { synthetic, minimum } = wanted;
  const id = `${position} ${periodId(period)}`;
  return {
    ...{ kind: 'ok', position, material: { id, period, synthetic, minimum, surveys, subjects, themes, earlier: last?.record ?? null } },
    said: [
      ...found.flatMap((one) => one.said),
      ...unplaced.map(({ code, message }) => `There is no report of ${code}. ${message}`),
      ...said,
    ],
  };
}

function releasedBefore(again: readonly Stated[], { period, authority }: WantedRelease): string {
  const [first] = again;
  const whose = authority === null ? `for ${again.map((one) => nameOfScope(one.authority)).join(', ')}` : `for ${authority}`;
  return `${periodId(period)} was released ${whose} on ${first?.releasedOn}. To state it again, under the next number, add --restate.`;
}

function nobodyIn({ period, authority }: WantedRelease): string {
  const { from } = academicYear(period.year);
  return `${authority === null ? 'Nobody' : `Nobody in ${authority}`} has answered from ${from} to ${period.to}, so there is nothing to release.`;
}

interface Around {
  readonly period: Period;
  readonly last: LastRelease | null;
}

interface FoundSurvey {
  readonly tallied: TalliedSurvey | null;
  readonly said: readonly string[];
}

/** Whoever has answered since the academic year began is in it, with nobody where nobody answered in these days. */
async function readSurvey(reader: ReleaseReader, counted: CountedSurvey, { period, last }: Around): Promise<FoundSurvey> {
  const name = `${counted.id}@${counted.version}`;
  const soFar = await reader.tallies(counted, { from: academicYear(period.year).from, to: period.to });
  const isKnown = (code: string) => places.authorities.some((authority) => authority.code === code);
  const codes = [...soFar.keys()].filter(isKnown);
  const said = [...soFar.keys()]
    .filter((code) => !isKnown(code))
    .map((code) => `What is stored under ${code} is not in the release: no authority has this code (${name}).`);
  const [first, ...others] = counted.compositions;
  if (codes.length === 0) return { tallied: null, said };
  if (!first) return { tallied: null, said: [...said, `${name} is not in the release: it is not known here. Put it into POET_SURVEYS.`] };
  const survey = surveyOfAll([first, ...others]);
  const earlier = (last ? spansIn(last.record) : []).filter((cut) => cut.survey === name);
  const read: TalliedSpan[] = [];
  for (const { from, to } of spansBeside(period, earlier)) read.push({ from, to, tallies: await reader.tallies(counted, { from, to }) });
  const asked = new Map(codes.map((code) => [code, askedIn(survey, [soFar, ...read.map(({ tallies }) => tallies)], code)]));
  const spans = read.map(({ from, to, tallies }) => ({ from, to, tallies: completed(tallies, asked) }));
  const crossed = hasAssociations(period) ? await reader.crossTallies(counted, period) : new Map<string, never>();
  return { tallied: { survey, spans, crossed }, said };
}

/** The same questions for an authority in all spans, with nobody in them yet. */
function askedIn(survey: Survey, all: readonly ReadonlyMap<string, Tally>[], code: string): Tally {
  const together = all.flatMap((tallies) => tallies.get(code) ?? []).reduce(merge, emptyTally(survey));
  return tally(surveyAskedIn(survey, together), []);
}

function completed(tallies: ReadonlyMap<string, Tally>, asked: ReadonlyMap<string, Tally>): ReadonlyMap<string, Tally> {
  return new Map(
    [...asked].map(([code, none]) => {
      const there = tallies.get(code);
      return [code, there ? merge(none, there) : none];
    }),
  );
}
