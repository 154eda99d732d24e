import type { BenchSurvey } from '../survey.ts';

/** The names of the contenders, the floor first: every ratio is to it. */
export const contenderIds = ['plain', 'lit', 'poet', 'surveyjs'] as const;
export type ContenderId = (typeof contenderIds)[number];

/** How the harness finds a contender's controls: CSS selectors, tried in the document and in every open shadow root. */
export interface Controls {
  readonly option: (questionId: string, optionId: string) => string;
  readonly text: (questionId: string) => string;
  /** The button that goes on to the next page. */
  readonly next: string;
}

/** Whether a page shows the survey as it loads, or when the harness calls `bench.mount()`. */
export type Mounting = 'at-once' | 'later';

/** What a contender's page is made of. */
export interface PageParts {
  /** The browser's entry file, in `bench/pages`. */
  readonly entry: string;
  /** The survey in the contender's own form: stands in the page as JSON, for the entry to read. */
  readonly definition?: unknown;
  /** What stands in the page as HTML. */
  readonly markup?: string;
  /** Files that are served as they ship, by their path as the entry imports it: `./cdn/poet.js`. */
  readonly shipped?: ReadonlyMap<string, Uint8Array>;
}

/** One way to show the survey. */
export interface Contender {
  readonly id: ContenderId;
  readonly label: string;
  readonly page: (survey: BenchSurvey, mounting: Mounting) => PageParts | Promise<PageParts>;
  readonly controls: Controls;
}

/** The controls of a page whose native inputs carry the question's id as their name. */
export const namedControls = {
  option: (questionId: string, optionId: string) => `input[name="${questionId}"][value="${optionId}"]`,
  text: (questionId: string) => `textarea[name="${questionId}"]`,
} as const;
