import type { InterfaceWords } from '../localize.ts';

/** A file with words for a definition: a `Translation`, by the id of what it translates. */
export type TranslationFiles = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

/** A language that ships with POET, besides English. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: InterfaceWords;
  /** The instruments and modules that have been translated, each a file that is fetched when it is shown. */
  readonly definitions: TranslationFiles;
}
