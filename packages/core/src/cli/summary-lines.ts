import type { DefinitionSummary, LanguageSummary, PartSummary } from '../compose/check/describe-definition.ts';
import { minutesOf } from '../compose/measure/estimate.ts';
import type { Paths } from '../compose/measure/paths.ts';

/** What is printed of a definition in figures: a line for each audience, and one for the languages. */
export function summaryLines({ pin, parts, languages }: DefinitionSummary): readonly string[] {
  const width = Math.max(0, ...parts.map(({ audience }) => audience.length));
  return [
    pin,
    ...parts.map((part) => `  ${part.audience.padEnd(width)}  ${partLine(part)}`),
    `  languages: ${languages.map(languageWords).join(', ')}`,
  ];
}

/** A reading age as it is printed: in years, with one decimal. */
export function readingAgeWords(readingAge: number | null): string {
  return readingAge === null ? '–' : readingAge.toFixed(1);
}

/** A language as it is printed, with what is to be known of it: `cy (draft, 3 texts in English)`. */
export function languageWords({ language, status, inEnglish }: LanguageSummary): string {
  const texts = inEnglish === 1 ? '1 text in English' : `${inEnglish} texts in English`;
  const marks = [...(status === 'draft' ? ['draft'] : []), ...(inEnglish > 0 ? [texts] : [])];
  return marks.length > 0 ? `${language} (${marks.join(', ')})` : language;
}

/** Minutes as they are printed, from the shortest path to the longest: `1.2 to 3.4`. */
export function minutesWords({ shortest, longest }: Paths): string {
  const [least, most] = [shortest, longest].map(({ seconds }) => minutesOf(seconds).toFixed(1));
  return least === most ? String(least) : `${least} to ${most}`;
}

function partLine({ questions, paths, readingAge, words }: PartSummary): string {
  const { shortest, longest, expected } = paths;
  const seen = shortest.questions === longest.questions ? longest.questions : `${shortest.questions} to ${longest.questions}`;
  const exact = [shortest, longest, expected].some(({ isBound }) => isBound) ? ' (at most)' : '';
  return [
    `${questions} ${questions === 1 ? 'question' : 'questions'}, ${seen} seen`,
    `${minutesWords(paths)} minutes, ${minutesOf(expected.seconds).toFixed(1)} expected${exact}`,
    `reading age ${readingAgeWords(readingAge)} (${words} words)`,
  ].join('; ');
}
