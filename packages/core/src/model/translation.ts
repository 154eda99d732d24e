import { LanguageTag, PinnedModule } from './id.ts';
import { Recordings } from './recordings.ts';
import { TextAddress } from './text-address.ts';
import { Words } from './text.ts';
import { plainWords } from './words-in.ts';
import * as z from 'zod/mini';

const TranslatedWords = Words.check(
  z.refine((words) => plainWords(words).trim() !== '', {
    error: 'There are no words here. Write them, or take the address out: it is then read in English.',
    params: { code: 'no-words' },
  }),
);

/**
 * The words of one definition in one more language, in a file of their own. They are joined to a survey when it is shown, and are no part of
 * its hash: a survey that gains a language, or a better translation, still asks the same questions.
 */
export type Translation = z.infer<typeof Translation>;
export const Translation = z
  .strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('poet-translation/1'),
    /** The definition and version that it translates: `poet/parent-carer/ehcp@1.0.0`. */
    of: PinnedModule,
    language: LanguageTag,
    /** `draft` until a translator has reviewed it; for Easy Read, until people who use Easy Read have. */
    status: z.enum(['draft', 'reviewed']),
    /** The words, by address. */
    texts: z.record(TextAddress, TranslatedWords),
    /** The English words that each was made from. Where they are not the definition’s any more, the translation is stale. */
    sources: z.optional(z.record(TextAddress, Words)),
    /** What a voice says instead of the words, where their spelling would mislead it. */
    spoken: z.optional(z.record(TextAddress, z.string().check(z.minLength(1), z.maxLength(10_000)))),
    /** Clips of somebody who reads the words out, by address. */
    recordings: z.optional(Recordings),
  })
  .check(
    z.refine(({ language, texts }) => language !== 'en' || Object.keys(texts).length === 0, {
      path: ['texts'],
      params: { code: 'english-in-a-translation' },
      message:
        'The English words are the definition’s own, and what is asked. A translation into en has only what is heard, under "spoken" and "recordings".',
    }),
  );
