import type { Text } from '@poet/core';
import { plainWords, wordsIn } from '@poet/core';
import type { Benchmark, Count, NoFigure, Report, ReportPart, ReportQuestion } from '@poet/core/report.js';
import { reasonMessage, reportMessages } from '../messages/report-messages.ts';
import type { ReportNumbers } from './report-numbers.ts';

/** What is being drawn, and how: handed to everything that draws a piece of a report. */
export interface Drawing {
  readonly report: Report;
  /** Reports of the same place about earlier periods, oldest first. */
  readonly earlier: readonly Report[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  /** The level of the report’s own heading, 1 to 6. */
  readonly level: number;
  readonly numbers: ReportNumbers;
}

/** What a place is called. */
export function placeName({ place }: Report): string {
  return place.kind === 'england' ? reportMessages.england() : place.name;
}

/** What names and texts are drawn in. */
type Way = Pick<Drawing, 'language' | 'isRightToLeft'>;

/** A text as a string, for labels that can hold no more. */
export function plain(text: Text, way: Way): string {
  return apart(plainWords(wordsIn(text, way.language)), way);
}

/** A short name for a question: its name in tables where it has one and English is read, otherwise its words. */
export function questionName({ title, text }: Pick<ReportQuestion, 'title' | 'text'>, way: Way): string {
  return title !== null && (way.language === 'en' || !Object.hasOwn(text, way.language)) ? apart(title, way) : plain(text, way);
}

/** English inside a sentence that runs from right to left would take its full stops and percent signs along: Unicode’s isolates keep it apart. */
function apart(words: string, { isRightToLeft }: Way): string {
  return isRightToLeft ? `\u2068${words}\u2069` : words;
}

/** What a benchmark is called inside a sentence. */
export function benchmarkName({ comparator }: Benchmark): string {
  switch (comparator.kind) {
    case 'region':
      return comparator.own === 'left-out' ? reportMessages.rest(comparator.name) : comparator.name;
    case 'england':
      return comparator.own === 'left-out' ? reportMessages.restOfEngland() : reportMessages.england();
    case 'earlier':
      return reportMessages.yearBefore();
    case 'published':
      return comparator.title;
  }
}

/** Why there is no figure, inside a sentence. */
export function reasonWords({ reason }: NoFigure): string {
  return reasonMessage(reason);
}

/** How many people, or why that cannot be said. */
export function countWords(count: Count, { numbers }: Pick<Drawing, 'numbers'>): string {
  return count.kind === 'count' ? numbers.count(count.n) : reasonWords(count);
}

/** What a part is about: of whom, and under which plan. */
export function partName({ audience, plan }: Pick<ReportPart, 'audience' | 'plan'>): string {
  return reportMessages.part(audienceName(audience), planName(plan));
}

/** The name of an audience. */
export function audienceName(audience: ReportPart['audience']): string {
  switch (audience) {
    case 'young-person':
      return reportMessages.childrenAndYoungPeople();
    case 'parent-carer':
      return reportMessages.parentsAndCarers();
    case 'practitioner':
      return reportMessages.practitioners();
  }
}

/** The name of a plan. */
export function planName(plan: ReportPart['plan']): string {
  return plan === 'ehcp' ? reportMessages.ehcPlans() : reportMessages.senSupport();
}

/** The id of a question’s heading, to which contents and findings lead. */
export function questionAnchor(survey: string, question: string): string {
  return `question-${survey}-${question}`.replaceAll(/[^\w-]/g, '_');
}

/** The question that a figure is of; `undefined` where the report has none such. */
export function findQuestion({ parts }: Report, survey: string, question: string): ReportQuestion | undefined {
  return parts.find((part) => part.survey.id === survey)?.questions.find(({ result }) => result.question === question);
}
