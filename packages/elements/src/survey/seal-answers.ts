import { languageOf, seal } from '@poet/core';
import type { Parsed, Presentation, Session, Submission } from '@poet/core';
import { todayInLondon } from './today-in-london.ts';

/** What the element knows and the session does not. */
export interface Circumstances {
  readonly submissionId: string;
  readonly authority: string;
  readonly presentation: Presentation;
  /** BCP 47 tag of what was asked for. */
  readonly language: string;
}

/** Seals the answers as they are, today, in the language that was read. */
export function sealAnswers(session: Session, { language, ...circumstances }: Circumstances): Parsed<Submission> {
  return seal(session, {
    ...{ ...circumstances, mode: 'online', completedOn: todayInLondon() },
    language: languageOf(session.survey.title, language),
  });
}
