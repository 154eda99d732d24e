import type { Draft } from '../model/draft.ts';
import type { Session } from '../model/session.ts';

/** What a draft says beside its session. The id, the number and the day are given, never made here. */
export interface DraftDetails {
  /** That of the submission that will be sent: a random UUID, version 4. */
  readonly submissionId: string;
  /** How often it has been saved. */
  readonly revision: number;
  /** The day of the first saving, in Europe/London: `2026-11-23`. */
  readonly begunOn: string;
}

/** A session as it can be stored. */
export function toDraft(session: Session, { submissionId, revision, begunOn }: DraftDetails): Draft {
  const { survey, layout, at, returning, attempted, seen, answers, handOvers, answeredAfter } = session;
  return {
    ...{ format: 'poet-draft/1', submissionId, revision, begunOn, survey, layout, at, returning, attempted, handOvers },
    ...{ seen: [...seen], answers: [...answers], answeredAfter: [...answeredAfter] },
  };
}

/** The session as it was, on the survey that it was begun on. */
export function fromDraft({ survey, layout, at, returning, attempted, seen, answers, handOvers, answeredAfter }: Draft): Session {
  return {
    ...{ survey, layout, at, returning, attempted, handOvers },
    ...{ seen: new Set(seen), answers: new Map(answers), answeredAfter: new Map(answeredAfter) },
  };
}
