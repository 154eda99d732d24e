import { itemsOf } from '@poet/core';
import type { Issue, Period, Survey } from '@poet/core';
import type { ReviewedThemes, ThemeReview } from '@poet/core/report.js';
import type { Store } from '../store.ts';
import type { SurveyRegister } from '../surveys.ts';
import { surveysAsking } from '../surveys-asking.ts';

/** Whose answers in which days were reviewed, and where it stands how many there are. */
export interface Answering {
  readonly store: Pick<Store, 'tallies'>;
  readonly surveys: SurveyRegister;
  readonly authority: string;
  readonly period: Period;
}

/**
 * What is wrong with themes that have the right form: a question that is none here or is not answered in own words, a name that is there twice, and more people than
 * have written. Paths are JSON Pointers.
 */
export async function checkThemes({ reviews }: ReviewedThemes, answering: Answering): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [i, review] of reviews.entries()) {
    const path = `/reviews/${i}`;
    if (reviews.findIndex((other) => isOfSame(other, review)) < i) issues.push(reviewedTwice(review, path));
    issues.push(...themeIssues(review, path), ...(await questionIssues(review, path, answering)));
  }
  return issues;
}

function isOfSame(one: ThemeReview, other: ThemeReview): boolean {
  return one.survey === other.survey && one.question === other.question;
}

function reviewedTwice({ question, survey }: ThemeReview, path: string): Issue {
  const message = `"${question}" of "${survey}" has a review before this one, too. Put its themes into one.`;
  return { path: `${path}/question`, code: 'reviewed-twice', message };
}

function themeIssues({ reviewed, themes }: ThemeReview, path: string): Issue[] {
  return themes.flatMap(({ id, people }, i) => [
    ...(themes.findIndex((other) => other.id === id) < i ? [idTwice(id, `${path}/themes/${i}/id`)] : []),
    ...(people > reviewed ? [tooMany(people, reviewed, `${path}/themes/${i}/people`)] : []),
  ]);
}

function idTwice(id: string, path: string): Issue {
  return { path, code: 'id-twice', message: `"${id}" is the id of a theme before it, too. Give each an id of its own.` };
}

function tooMany(people: number, reviewed: number, path: string): Issue {
  const message = `${people} people are more than the ${reviewed} whose answers were reviewed. Count people and not mentions: each once, however often they wrote of it.`;
  return { path, code: 'more-than-reviewed', message };
}

async function questionIssues(review: ThemeReview, path: string, answering: Answering): Promise<Issue[]> {
  const { survey: id, question, reviewed } = review;
  const asking = surveysAsking(review, answering.surveys);
  if (asking.kind === 'unknown') return [{ path: `${path}/${asking.name}`, code: 'unknown-survey', message: asking.message }];
  const written = asking.surveys.flatMap(questionsInOwnWords);
  if (!written.includes(question)) {
    const message = `"${question}" is no question of "${id}" that is answered in own words. Expected one such as ${written.at(-1) ?? 'words-better'}.`;
    return [{ path: `${path}/question`, code: 'unknown-question', message }];
  }
  const answered = await answeredIn(review, asking.surveys, answering);
  return reviewed > answered ? [moreThanAnswered(review, answered, { path, ...answering })] : [];
}

function questionsInOwnWords(survey: Survey): string[] {
  return itemsOf(survey).flatMap(({ key, question }) => (question.kind === 'text' ? [key] : []));
}

/** How many people have answered a question in the period, to whichever version of the survey. */
async function answeredIn({ question }: ThemeReview, known: readonly Survey[], { store, authority, period }: Answering): Promise<number> {
  let people = 0;
  for (const [version, { id }] of new Map(known.map((survey) => [survey.version, survey]))) {
    const tallies = await store.tallies({ survey: { id, version }, scope: authority, from: period.from, to: period.to });
    for (const { tally } of tallies) people += tally.questions.get(question)?.statuses.get('answered') ?? 0;
  }
  return people;
}

function moreThanAnswered(
  { survey, question, reviewed }: ThemeReview,
  answered: number,
  { path, period }: { readonly path: string; readonly period: Period },
): Issue {
  const have = answered === 1 ? '1 person has answered' : `${answered} people have answered`;
  const message = `${reviewed} are more than there are: ${have} "${question}" of "${survey}" from ${period.from} to ${period.to}. Review those alone that are accepted and were completed in these days.`;
  return { path: `${path}/reviewed`, code: 'more-than-answered', message };
}
