import { LanguageTag } from './id.ts';
import { TextAddress } from './text-address.ts';
import * as z from 'zod/mini';

/** Where a recorded clip is: an address with https, or a path from the file that names it. No control characters: browsers drop those that an address begins with. */
export const RecordingPlace = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(
      /^(?:https:\/\/|(?![A-Za-z][\w+.-]*:|\/\/))[^\s\\\p{Cc}]+$/u,
      'A recording is a path such as clips/ease.mp3, or begins with https://.',
    ),
  );

/** Recorded clips in one language, each by the address of the text that somebody reads out in it: the whole text, and nothing else. */
export type Recordings = z.infer<typeof Recordings>;
export const Recordings = z.record(TextAddress, RecordingPlace);

/** Recorded clips by the language in which they are read. */
export type RecordingsByLanguage = z.infer<typeof RecordingsByLanguage>;
export const RecordingsByLanguage = z.record(LanguageTag, Recordings);
