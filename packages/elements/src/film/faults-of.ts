import type { Issue } from '@poet/core';
import { webAddress } from './web-address.ts';

/**
 * What a film lacks for people who cannot hear or see it, for developers: WCAG 2.2, 1.2.2 Captions (Prerecorded) and 1.2.3 Audio Description or
 * Media Alternative (Prerecorded). Sign language needs neither: it says what stands beside it.
 */
export function faultsOf({ slot, href, dataset: { captions, transcript } }: HTMLAnchorElement): readonly Issue[] {
  if (slot !== 'film') return [];
  const fault = (code: string, message: string): Issue => ({ path: '', code, message: `${href}: ${message}` });
  return [
    ...(webAddress(captions)
      ? []
      : [fault('film-without-captions', 'it has no captions (WCAG 1.2.2). Name a WebVTT file in data-captions.')]),
    ...(webAddress(transcript)
      ? []
      : [fault('film-without-transcript', 'it has no words to read (WCAG 1.2.3). Name a page in data-transcript.')]),
  ];
}
