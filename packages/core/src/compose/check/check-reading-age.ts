import type { Finding } from '../../model/finding.ts';
import { warning } from '../findings.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { fewestWords, highestReadingAge, readabilityOf, sentencesIn, wordsOf } from '../measure/reading-age.ts';
import { readingOf } from '../measure/readings.ts';

/** Whether what an audience reads in a definition, taken together, is easy enough for it. Nothing is said of fewer than 100 words. */
export function checkReadingAge(definition: Definition): Finding[] {
  return partsOf(definition).flatMap((part) => {
    const reading = readingOf(definition, part);
    const { words, readingAge } = readabilityOf(reading);
    const highest = highestReadingAge[part.audience];
    if (words < fewestWords || readingAge === null || readingAge <= highest) return [];
    const message =
      `The reading age is ${readingAge.toFixed(1)} years; for the audience ${part.audience} it should be ${highest} at most. ` +
      `Use shorter sentences and shorter words. Hardest of all: “${hardestOf(reading.sentences)}”`;
    return [warning(part.path, 'reading-age', message)];
  });
}

/** The hardest sentence of four words or more, as far as it need be seen to be found. */
function hardestOf(sentences: readonly string[]): string {
  const ages = sentences
    .flatMap(sentencesIn)
    .filter((words) => wordsOf(words).length >= 4)
    .map((words) => ({ words, age: readabilityOf({ sentences: [words], labels: [] }).readingAge ?? 0 }));
  const { words } = ages.reduce((hardest, one) => (one.age > hardest.age ? one : hardest), { words: '', age: -Infinity });
  return words.length > 120 ? `${words.slice(0, 120).trimEnd()} …` : words;
}
