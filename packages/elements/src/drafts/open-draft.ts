import { carryOver, fromDraft, readDraft } from '@poet/core';
import type { LeftBehind, Migration, Session, Survey } from '@poet/core';

/** What a page has, and what it wants done with answers to another version of its survey. */
export interface Page {
  /** The survey that is open, as it was composed. */
  readonly survey: Survey;
  /** `undefined` and `null`: the version that the answers are to is gone on with. */
  readonly migration: Migration | null | undefined;
}

/** A draft that can be gone on with; `survey` is the one that it is to, where the page has to show that instead of its own. */
export type OpenedDraft =
  | {
      readonly kind: 'ok';
      readonly session: Session;
      readonly begunOn: string;
      /** The survey that the answers were given to. */
      readonly begunSurvey: Survey;
      /** The same, where the page has to show it instead of its own; else `null`. */
      readonly survey: Survey | null;
      /** Whether they were carried over to the page's own, and what could not be. */
      readonly hasMoved: boolean;
      readonly left: readonly LeftBehind[];
    }
  | { readonly kind: 'damaged' | 'newer' };

/** Reads a stored draft. A file of its own: what checks it is as large as everything else together, and is needed only by whoever comes back. */
export function openDraft(text: string, { survey, migration }: Page): OpenedDraft {
  const read = readDraft(text);
  if (read.kind !== 'ok') return { kind: read.kind };
  const { begunOn, survey: begunSurvey } = read.value;
  const asked = { kind: 'ok', begunOn, begunSurvey } as const;
  if (begunSurvey.hash === survey.hash) return { ...asked, session: fromDraft(read.value), survey: null, hasMoved: false, left: [] };
  if (!migration) return { ...asked, session: fromDraft(read.value), survey: begunSurvey, hasMoved: false, left: [] };
  const { session, leftBehind } = carryOver(read.value, survey, migration);
  return { ...asked, session, survey: null, hasMoved: true, left: leftBehind };
}
