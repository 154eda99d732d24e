import type { Audience } from '../../model/code-lists.ts';

/** A question in English, or in Easy Read, and where its words stand. */
export interface WordedQuestion {
  readonly words: string;
  readonly path: string;
  readonly audience: Audience;
  readonly language: 'en' | 'en-simple';
  /** The words of the options, or of the points of the scale; none for other kinds. */
  readonly choices: readonly string[];
}
