import { LanguageTag } from './id.ts';
import { linkAddress } from './link-address.ts';
import * as z from 'zod/mini';

const Href = z.string().check(z.maxLength(2000), z.regex(linkAddress, 'A link begins with https://, mailto: or / on this site.'));

/** A piece of a text that is not plain: never HTML, always a small tree. */
export type Inline = string | Strong | Emphasis | Link | Break;
export interface Strong {
  readonly strong: Words;
}
export interface Emphasis {
  readonly emphasis: Words;
}
export interface Link {
  readonly link: string;
  readonly words: Words;
}
export interface Break {
  readonly break: true;
}

/** Words in one language: plain, or a list of pieces. */
export type Words = string | readonly Inline[];

const plain = z.string().check(z.maxLength(10_000));
export const Words: z.ZodMiniType<Words> = z.union([plain, z.readonly(z.array(z.lazy(() => Inline)))]);
const Inline: z.ZodMiniType<Inline> = z.union([
  plain,
  z.strictObject({ strong: z.lazy(() => Words) }),
  z.strictObject({ emphasis: z.lazy(() => Words) }),
  z.strictObject({ link: Href, words: z.lazy(() => Words) }),
  z.strictObject({ break: z.literal(true) }),
]);

/** A text in every language it has: `{"en": "How old are you?"}`. Always a map, even with one language. */
export type Text = z.infer<typeof Text>;
export const Text = z
  .record(LanguageTag, Words)
  .check(z.refine((text) => 'en' in text, { error: 'Every text needs its English words, under "en".', params: { code: 'no-english' } }));
