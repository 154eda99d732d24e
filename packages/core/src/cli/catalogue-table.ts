import type { DefinitionSummary, LanguageSummary, PartSummary } from '../compose/check/describe-definition.ts';
import { minutesOf } from '../compose/measure/estimate.ts';
import { minutesWords, readingAgeWords } from './summary-lines.ts';

/** How many pictures there are, by what they are of. */
export interface PictureCounts {
  readonly concepts: number;
  readonly points: number;
  readonly options: number;
  readonly ways: number;
}

/** What there is of everything. */
export interface Counts {
  readonly instruments: number;
  readonly modules: number;
  /** Questions as they are asked, each audience’s own counted apart. */
  readonly questions: number;
  /** Of them, those of modules. */
  readonly supplementary: number;
  /** What they are about, each concept once. */
  readonly concepts: number;
  /** Beside English. */
  readonly languages: readonly string[];
  readonly pictures: PictureCounts;
}

/** Counts what some definitions have together. */
export function countsOf(summaries: readonly DefinitionSummary[], pictures: PictureCounts): Counts {
  const [instruments, modules] = [summaries.filter(isInstrument), summaries.filter((one) => !isInstrument(one))];
  const questionsIn = (some: readonly DefinitionSummary[]) =>
    some.flatMap(({ parts }) => parts).reduce((sum, { questions }) => sum + questions, 0);
  const languages = new Set(summaries.flatMap((one) => one.languages.map(({ language }) => language)));
  return {
    instruments: instruments.length,
    modules: modules.length,
    questions: questionsIn(summaries),
    supplementary: questionsIn(modules),
    concepts: new Set(summaries.flatMap(({ parts }) => parts.flatMap(({ concepts }) => concepts))).size,
    languages: [...languages].filter((language) => language !== 'en').sort(),
    pictures,
  };
}

/** A line for each audience of each definition, and what there is of everything. */
export function catalogueTable(summaries: readonly DefinitionSummary[], counts: Counts): string {
  const rows = summaries.flatMap((summary) => summary.parts.map((part, i) => rowFor(summary, part, i === 0)));
  const head = ['', 'audience', 'questions', 'minutes', 'expected', 'reading age', 'languages'];
  return [...aligned([head, ...rows]), '', ...countLines(counts)].join('\n');
}

function rowFor(
  { pin, languages }: DefinitionSummary,
  { audience, questions, paths, readingAge }: PartSummary,
  isFirst: boolean,
): string[] {
  const expected = minutesOf(paths.expected.seconds).toFixed(1);
  const others = languages.filter(({ language }) => language !== 'en');
  const figures = [audience, String(questions), minutesWords(paths), expected, readingAgeWords(readingAge)];
  return [isFirst ? pin : '', ...figures, isFirst ? others.map(marked).join(' ') : ''];
}

function marked({ language, status, inEnglish }: LanguageSummary): string {
  return `${language}${status === 'draft' ? '*' : ''}${inEnglish > 0 ? '†' : ''}`;
}

/** Columns of one width; figures stand to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const isFigure = (column: number) => column >= 2 && column <= 5;
  return rows.map((row) =>
    row
      .map((cell, column) => (isFigure(column) ? cell.padStart(width(column)) : cell.padEnd(width(column))))
      .join('  ')
      .trimEnd(),
  );
}

function countLines({ instruments, modules, questions, supplementary, concepts, languages, pictures }: Counts): string[] {
  const { concepts: ofConcepts, points, options, ways } = pictures;
  return [
    `Instruments: ${instruments}. Modules: ${modules}.`,
    `Questions: ${questions}, of which ${supplementary} are in modules. Concepts that they are about: ${concepts}.`,
    `Languages beside English: ${languages.length} (${languages.join(', ')}). * is a draft, not reviewed yet; † has some texts in English.`,
    `Pictures: ${ofConcepts + points + options + ways}, of which ${ofConcepts} are of concepts, ${points} of points of scales, ${options} of options, ${ways} of ways not to answer.`,
  ];
}

function isInstrument({ kind }: DefinitionSummary): boolean {
  return kind === 'instrument';
}
