import type { SubmittedAnswer } from '../model/answer.ts';
import type { Mode, Presentation } from '../model/code-lists.ts';
import { isEasyRead } from '../model/easy-read.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import { askedItemsOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import { pointer } from '../model/pointer.ts';
import type { Session } from '../model/session.ts';
import type { Submission } from '../model/submission.ts';
import { normalise } from './check-value.ts';
import { answersOfOthers, helperNow } from './hand-over.ts';
import { itemProblem } from './item-problem.ts';
import type { Problem } from './item-problem.ts';
import { clear } from './session.ts';
import { shownItems } from './visibility.ts';

/** What a submission says beside its answers. The id and the day are given, never made here. */
export interface SealDetails {
  /** A random UUID, version 4, made once, before anything is sent. */
  readonly submissionId: string;
  /** Three-digit Department for Education code: `302`. */
  readonly authority: string;
  readonly mode: Mode;
  /** BCP 47 tag of the language that was read: `en-simple`. */
  readonly language: string;
  /** How the questions looked. Left out: as is usual for the language. */
  readonly presentation?: Presentation;
  /** The day in Europe/London: `2026-11-23`. */
  readonly completedOn: string;
}

/**
 * Turns a finished session into the submission that leaves the device. Every question has exactly one status;
 * answers that routing hides leave as `not-shown`.
 * @returns the submission, or an issue for each shown question whose answer is not in order.
 */
export function seal(session: Session, details: SealDetails): Parsed<Submission> {
  const { survey } = session;
  const shown = new Set(shownItems(survey, (id) => session.answers.get(id)));
  const found = [...shown].map((item) => itemProblem(session, item)).filter((problem) => problem !== null);
  // On paper a required question may be blank: nobody was there to ask again.
  const issues = found.filter(({ code }) => code !== 'required' || details.mode === 'online').map(toIssue);
  if (issues.length > 0) return { kind: 'issues', issues };
  const asked = askedItemsOf(survey);
  const answers = Object.fromEntries(
    asked.map((item) => [item.question.id, shown.has(item) ? leave(session, item) : { status: 'not-shown' as const }]),
  );
  const { submissionId, authority, mode, language, completedOn } = details;
  const told = answers['helper']?.status === 'not-shown' ? clear(session, 'helper') : session;
  const byOthers = answersOfOthers(told, answers);
  const value: Submission = {
    format: 'poet-submission/1',
    submissionId,
    survey: { id: survey.id, version: survey.version, hash: survey.hash },
    modules: survey.modules,
    authority,
    audience: survey.audience,
    plan: survey.plan,
    mode,
    language,
    presentation: details.presentation ?? (isEasyRead(language) ? 'easy-read' : 'standard'),
    helper: helperNow(told),
    ...(Object.keys(byOthers).length > 0 && { answeredBy: byOthers }),
    ...(session.participation && { participation: session.participation }),
    completedOn,
    answers,
  };
  return { kind: 'ok', value };
}

function toIssue({ question, code }: Problem): Issue {
  return { path: pointer('answers', question), code, message: `The answer to "${question}" is not in order.` };
}

function leave(session: Session, item: Item): SubmittedAnswer {
  const given = session.answers.get(item.question.id);
  if (!given) return { status: 'skipped' };
  return given.status === 'answered' ? { status: 'answered', value: normalise(item, given.value) } : given;
}
