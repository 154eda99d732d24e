import type { Benchmark } from '../../../model/benchmark.ts';
import type { Audience, Plan } from '../../../model/code-lists.ts';
import { pin } from '../../../model/pin.ts';
import type { Place } from '../../../model/place.ts';
import type { Report, ReportPart } from '../../../model/report.ts';
import type { ReportQuestion } from '../../../model/report-question.ts';
import type { Text } from '../../../model/text.ts';
import { plainWords, wordsIn } from '../../../model/words-in.ts';
import { allOf, baseCells, cellsOf } from './figure-cells.ts';
import type { FigureCells } from './figure-cells.ts';
import type { FigureRow } from './figure-columns.ts';
import { timeOf, timeOfBenchmark, whereIs } from './place-and-time.ts';

const audiences: Readonly<Record<Audience, string>> = {
  practitioner: 'Practitioners',
  'parent-carer': 'Parents and carers',
  'young-person': 'Children and young people',
};
const plans: Readonly<Record<Plan, string>> = { ehcp: 'Education, health and care plan', 'sen-support': 'SEN Support' };

/**
 * The figures of a report, a row for each: every question and every answer of the place, and as many rows for its region, for England and for the year before, with
 * a symbol where there is no figure. Only of figures that others published there are none: they are of other questions and other people.
 */
export function* figureRows(report: Report): Generator<FigureRow> {
  for (const part of report.parts) {
    const own = { ...timeOf(report.period), ...whereIs(report.place, report.period.to), answers_from: 'This place' };
    for (const question of part.questions) {
      const about = aboutOf(report, part, question);
      for (const { answer, cells } of ownCells(question, report)) yield { ...own, ...about, answer, ...cells };
      for (const benchmark of part.benchmarks) {
        const place = placeOf(benchmark, report.place);
        if (place === null) continue;
        const theirs = {
          ...timeOfBenchmark(benchmark, report.period),
          ...whereIs(place, report.period.to),
          answers_from: whose(benchmark),
        };
        for (const { answer, cells } of theirCells(question, benchmark, report)) yield { ...theirs, ...about, answer, ...cells };
      }
    }
  }
}

type About = Pick<FigureRow, 'data_origin' | 'audience' | 'plan' | 'survey' | 'section' | 'question_id' | 'question'>;

function aboutOf({ synthetic }: Report, part: ReportPart, { section, result, text }: ReportQuestion): About {
  const title = part.sections.find(({ id }) => id === section)?.title;
  return {
    data_origin: synthetic ? 'Synthetic' : 'As answered',
    ...{ audience: audiences[part.audience], plan: plans[part.plan], survey: pin(part.survey) },
    section: title ? english(title) : section,
    ...{ question_id: result.question, question: english(text) },
  };
}

interface AnswerCells {
  readonly answer: string;
  readonly cells: FigureCells;
}

function ownCells({ result, choices }: ReportQuestion, { rules }: Report): AnswerCells[] {
  const labels = new Map(choices.map(({ id, label }) => [id, english(label)]));
  return [
    { answer: total, cells: baseCells(result.answered, result.asked) },
    ...(result.positive ? [{ answer: 'Positive', cells: cellsOf(result.positive, rules) }] : []),
    ...(result.negative ? [{ answer: 'Negative', cells: cellsOf(result.negative, rules) }] : []),
    ...result.distribution.map(({ id, share }) => ({ answer: labels.get(id) ?? id, cells: cellsOf(share, rules) })),
  ];
}

const total = 'Everybody who gave a view';

/** Of others, a report has what is positive and what is negative; the rest is unavailable, and the rows are there. */
function theirCells(question: ReportQuestion, { id }: Benchmark, report: Report): AnswerCells[] {
  return ownCells(question, report).map(({ answer }) => {
    const found = question.comparisons.find(
      ({ benchmark, measure }) => benchmark === id && answer === (measure === 'positive' ? 'Positive' : 'Negative'),
    );
    return { answer, cells: found ? cellsOf(found.figure, report.rules) : allOf('x') };
  });
}

function placeOf({ comparator }: Benchmark, own: Place): Place | null {
  switch (comparator.kind) {
    case 'region':
      return { kind: 'region', code: comparator.code, name: comparator.name };
    case 'england':
      return { kind: 'england' };
    case 'earlier':
      return own;
    case 'published':
      return null;
  }
}

function whose({ comparator }: Benchmark): string {
  if (comparator.kind !== 'region' && comparator.kind !== 'england') return 'This place, a year before';
  const isWithout = comparator.own === 'left-out';
  if (comparator.kind === 'england') return isWithout ? 'England without this place' : 'England';
  return isWithout ? 'The region without this place' : 'The region';
}

function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}
