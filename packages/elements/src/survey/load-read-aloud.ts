import { isEasyRead } from '@poet/core';
import type { LitElement } from 'lit';
import type { ReadAloud } from '../aloud/read-aloud.ts';
import type { LoadedSurvey } from './load-survey.ts';
import type { SessionController } from './session-controller.ts';

/** A survey that can be read aloud. */
export interface Readable {
  readonly opened: LoadedSurvey;
  readonly controller: SessionController;
}

/** Whether read-aloud is on: where a page asks for it, and in Easy Read unless it says "off". `null` is an attribute that is not there. */
export function isReadAloudOn(attribute: string | null, tag: string): boolean {
  return (attribute ?? (isEasyRead(tag) ? '' : 'off')) !== 'off';
}

/** Fetches what reads aloud, and hands it the survey: by a function, which says `null` when there is nothing to read. */
export async function loadReadAloud(host: LitElement, look: () => Readable | null): Promise<ReadAloud | null> {
  try {
    return new (await import('../aloud/read-aloud.ts')).ReadAloud(host, look);
  } catch {
    const message = 'poet-read-aloud.js could not be fetched. Copy the whole folder.';
    look()?.controller.report([{ path: '', code: 'read-aloud-not-loaded', message }]);
    return null;
  }
}
