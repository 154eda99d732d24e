import { pin, textsOf } from '@poet/core';
import type { Instrument, QuestionModule, Translation, Words } from '@poet/core';

/** Words that show which language they pretend to be in, and which English they were made from. */
export function pretendWords(language: string, words: Words): Words {
  const mark = `[${language}] `;
  if (typeof words === 'string') return mark + words;
  const [first, ...others] = words;
  return typeof first === 'string' ? [mark + first, ...others] : [mark, ...words];
}

/** A whole translation that says in every text which language it pretends to be in. For tests: where a text comes from can then be seen. */
export function pretendTranslation(definition: Instrument | QuestionModule, language: string): Translation {
  const english = textsOf(definition).map(({ address, text }) => [address, text['en'] ?? ''] as const);
  return {
    format: 'poet-translation/1',
    of: pin(definition),
    language,
    status: 'draft',
    texts: Object.fromEntries(english.map(([address, words]) => [address, pretendWords(language, words)])),
    sources: Object.fromEntries(english),
  };
}
