import type { RecordingsByLanguage, Survey } from '@poet/core';
import { sourceOf } from '../survey/given.ts';
import type { Given } from '../survey/given.ts';
import type { Reader } from './what-is-said.ts';

/** Finds the clips of a survey by the address of a text and the language in which it is shown. */
export function recordingsOf({ recordings = {} }: Survey): Reader['recordingAt'] {
  return (address, language) => own(own<RecordingsByLanguage[string]>(recordings, language) ?? {}, address) ?? null;
}

/** The whole address of a clip: its path goes from the survey’s own file, or from the page where the page gave the survey. Empty where it is none. */
export function addressOfClip(place: string, given: Given): string {
  const source = sourceOf(given);
  try {
    return new URL(place, source?.kind === 'url' ? new URL(source.url, document.baseURI) : document.baseURI).href;
  } catch {
    return '';
  }
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
