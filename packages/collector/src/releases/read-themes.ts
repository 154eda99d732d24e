import { itemsOf, parse, pin } from '@poet/core';
import { periodId } from '@poet/core/periods.js';
import { ReviewedThemes } from '@poet/core/report.js';
import type { ThemeCount, ThemeReview } from '@poet/core/report.js';
import type { TalliedSurvey } from './material.ts';
import type { WantedRelease } from './read-material.ts';
import type { ReleaseReader } from './release-store.ts';

/** Themes that go into a release, and in words what is to be known of them. */
export interface FoundThemes {
  readonly themes: readonly ThemeCount[];
  readonly said: readonly string[];
}

/** Of whom, and what was counted of them. */
export interface ThemesOf {
  readonly codes: readonly string[];
  readonly surveys: readonly TalliedSurvey[];
  readonly wanted: Pick<WantedRelease, 'period'>;
}

/** The themes that authorities have put for the period of a release: as they are, to be protected with everything else. */
export async function readThemes(reader: ReleaseReader, { codes, surveys, wanted: { period } }: ThemesOf): Promise<FoundThemes> {
  const found: FoundThemes[] = [];
  for (const code of codes) {
    const body = await reader.themes(code, periodId(period));
    const read = body === null ? null : parse(ReviewedThemes, JSON.parse(body));
    found.push(themesIn(read?.kind === 'ok' ? read.value.reviews : [], { code, written: writtenIn(surveys, code) }));
  }
  return { themes: found.flatMap(({ themes }) => themes), said: found.flatMap(({ said }) => said) };
}

/** A question in own words, and how many have answered it in the days of the release. */
interface Written {
  readonly where: Pick<ThemeCount, 'survey' | 'place' | 'from' | 'to'>;
  readonly survey: string;
  readonly question: string;
  readonly people: number;
}

function writtenIn(surveys: readonly TalliedSurvey[], code: string): Written[] {
  return surveys.flatMap(({ survey, spans: [own] }) => {
    const tally = own?.tallies.get(code);
    if (!own || !tally) return [];
    const where = { survey: pin(survey), place: code, from: own.from, to: own.to };
    return itemsOf(survey)
      .filter(({ question }) => question.kind === 'text')
      .map(({ key }) => ({ where, survey: survey.id, question: key, people: tally.questions.get(key)?.statuses.get('answered') ?? 0 }))
      .filter(({ people }) => people > 0);
  });
}

interface WrittenBy {
  readonly code: string;
  readonly written: readonly Written[];
}

function themesIn(reviews: readonly ThemeReview[], { code, written }: WrittenBy): FoundThemes {
  const unread = written.filter((one) => !reviews.some((review) => isOf(one, review)));
  const found = reviews.map((review) =>
    themesOfOne(
      review,
      written.filter((one) => isOf(one, review)),
    ),
  );
  return {
    themes: found.flatMap(({ themes }) => themes),
    said: [...found.flatMap(({ said }) => said), ...(unread.length > 0 ? [neverReviewed(unread)] : [])].map((one) => `${code}: ${one}`),
  };
}

function isOf(one: Written, { survey, question }: ThemeReview): boolean {
  return one.survey === survey && one.question === question;
}

/** A part of a report is of one version of a survey. Who has withdrawn since may have been counted in each theme: without all of them, what is left is still “at least”. */
function themesOfOne(review: ThemeReview, [written, other]: readonly Written[]): FoundThemes {
  if (!written) return { themes: [], said: review.reviewed > 0 ? [goneSince(review, review.reviewed)] : [] };
  if (other) return { themes: [], said: [inTwoVersions(review)] };
  const since = written.people - review.reviewed;
  const themes = review.themes.map(({ id, label, people }): ThemeCount => ({
    ...{ ...written.where, question: review.question, id, label, isReviewed: true },
    people: Math.max(0, people + Math.min(0, since)),
  }));
  return { themes, said: since === 0 ? [] : [since > 0 ? writtenSince(review, since) : goneSince(review, -since)] };
}

function writtenSince({ survey, question, reviewed }: ThemeReview, people: number): string {
  const have = people === 1 ? '1 person has written' : `${people} people have written`;
  return `${have} since the words were reviewed (${question} of ${survey}): the themes are those of the ${reviewed} before.`;
}

function goneSince({ survey, question }: ThemeReview, people: number): string {
  const words = people === 1 ? 'The words of 1 person are' : `The words of ${people} people are`;
  return `${words} gone since they were reviewed (${question} of ${survey}): ${people} are taken off each theme, since they may have been of it.`;
}

function inTwoVersions({ survey, question }: ThemeReview): string {
  return `The themes of ${question} of ${survey} are not in the report: it was asked in two versions, and which one people answered is not told apart.`;
}

function neverReviewed(written: readonly Written[]): string {
  const questions = written.map(({ survey, question, people }) => `${question} of ${survey} (${people})`);
  return `Nobody has reviewed what people wrote, so that the report has no themes of it: ${questions.join(', ')}.`;
}
