import type { Answer } from './answer.ts';
import type { Helper } from './code-lists.ts';
import type { Participation } from './participation.ts';
import type { Survey } from './survey.ts';

/** How many questions a page holds. */
export type Layout = 'question' | 'section';

/** One person's progress through a survey, as a value: every verb of `fill` takes one and gives another. */
export interface Session {
  readonly survey: Survey;
  readonly layout: Layout;
  /** The id of the page the person is on: a question's, a section's, or `check-answers`. */
  readonly at: string;
  /** Came from check-your-answers to change something, and goes back there next. */
  readonly returning: boolean;
  /** Tried to go on from this page, so its problems are shown. */
  readonly attempted: boolean;
  /** The questions that stood on a page which the person has left since. */
  readonly seen: ReadonlySet<string>;
  /** What the person was told before the first question, and that they chose to take part. Left out where there was no notice. */
  readonly participation?: Participation | undefined;
  /** As typed, by question id. Answers that routing hides stay here and leave as `not-shown`. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Who took over the answering, one after another. Whoever began is not among them. */
  readonly handOvers: readonly Helper[];
  /** By question id, how many had taken over when it was last answered. Left out: nobody. */
  readonly answeredAfter: ReadonlyMap<string, number>;
}
