import { plainWords, wordsIn } from '../../model/words-in.ts';
import type { Definition, Part } from '../parts-of.ts';
import { questionsOf } from '../parts-of.ts';
import { placedTexts } from '../placed-texts.ts';
import type { PlacedText, TextRole } from '../placed-texts.ts';
import type { Reading } from './reading-age.ts';

const madeOfSentences: ReadonlySet<TextRole> = new Set(['intro', 'question', 'hint', 'body']);

/** The texts that one audience may meet in a definition: its own, the title, and the points of the scales that it uses. */
export function textsReadIn(definition: Definition, part: Part): readonly PlacedText[] {
  const scales = new Set(questionsOf(part).flatMap(({ question }) => (question.kind === 'scale' ? [question.scale] : [])));
  return placedTexts(definition).filter(({ role, audience, scale }) => {
    if (role === 'about') return false;
    return audience === null ? scale === null || scales.has(scale) : audience === part.audience;
  });
}

/** The English words that one audience may read in a definition, each text once. */
export function readingOf(definition: Definition, part: Part): Reading {
  const texts = textsReadIn(definition, part);
  const wordsOf = (some: readonly PlacedText[]) => some.map(({ text }) => plainWords(wordsIn(text, 'en')));
  return {
    sentences: wordsOf(texts.filter(({ role }) => madeOfSentences.has(role))),
    labels: wordsOf(texts.filter(({ role }) => !madeOfSentences.has(role))),
  };
}
