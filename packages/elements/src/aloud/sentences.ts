/** The sentences of plain words, in order, without the space around them. One sentence is one utterance: long ones come to a halt in Chromium. */
export function sentencesOf(words: string, language: string): readonly string[] {
  return split(words, language)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function split(words: string, language: string): readonly string[] {
  // Firefox has it since version 125.
  if (!('Segmenter' in Intl)) return splitAtMarks(words);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(words)].map(({ segment }) => segment);
}

/** Splits after a mark that ends a sentence, and the quotation marks and brackets that close with it: where nothing knows the language better. */
export function splitAtMarks(words: string): readonly string[] {
  return words.match(/.+?(?:[.!?…؟۔]+["'”’»)\]]*(?=\s|$)|$)/gsu) ?? [];
}
