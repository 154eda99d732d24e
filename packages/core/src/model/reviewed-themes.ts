import { DefinitionId, Id, LanguageTag } from './id.ts';
import * as z from 'zod/mini';

const label = z
  .record(LanguageTag, z.string().check(z.minLength(1), z.maxLength(200)))
  .check(z.refine((text) => 'en' in text, { error: 'Every label needs its English words, under "en".', params: { code: 'no-english' } }));
const people = z.number().check(z.int(), z.minimum(0));

/** Something that several people wrote about, in words of whoever read them. The label stands in public reports: plain words, and nobody’s name. */
export type ReviewedTheme = z.infer<typeof ReviewedTheme>;
export const ReviewedTheme = z.strictObject({ id: Id, label, people });

/** What was found in all that people wrote to one question: how many of them were read, and how many wrote about what. */
export type ThemeReview = z.infer<typeof ThemeReview>;
export const ThemeReview = z.strictObject({
  survey: DefinitionId,
  /** As in results: the id of a core question, or `local-offer@1.0.0/local-offer-better`. */
  question: z.string().check(z.minLength(1), z.maxLength(400)),
  reviewed: people,
  themes: z.readonly(z.array(ReviewedTheme).check(z.maxLength(50))),
});

/** What a person of an authority found who read all that people wrote in a period. Counts are of people, not of mentions: whoever wrote of two things is in both, once. */
export type ReviewedThemes = z.infer<typeof ReviewedThemes>;
export const ReviewedThemes = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('poet-themes/1'),
  reviews: z.readonly(z.array(ThemeReview).check(z.maxLength(200))),
});
