import { Presentation } from './code-lists.ts';
import { Hash, LanguageTag } from './id.ts';
import * as z from 'zod/mini';

/**
 * What somebody was told before the first question, and that they chose to take part. No name and no time. Whoever chooses not to take part leaves
 * no record: nothing is sent.
 */
export type Participation = z.infer<typeof Participation>;
export const Participation = z.strictObject({
  /** SHA-256 of the words of the notice as they were shown: see `noticeWords`. */
  notice: Hash,
  /** The language that the notice was in. */
  language: LanguageTag,
  presentation: Presentation,
  choice: z.literal('take-part'),
  /** The day on which the choice was made, in Europe/London. */
  chosenOn: z.iso.date(),
});

/** The words of a notice as they are hashed: in Unicode's composed form (NFC), each run of white space as one space, none at either end. */
export function noticeWords(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
