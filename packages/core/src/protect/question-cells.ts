import type { QuestionResult, Share } from '../model/result.ts';
import { cutInWords, everybody, keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import type { Cell, Sum } from './table.ts';

/** The counts of one question in one cut, and how they add up. */
export interface QuestionCells {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
}

/** Which points of a scale are positive and which negative. */
export interface Poles {
  readonly positive: readonly string[];
  readonly negative: readonly string[];
}

/** What is counted of a question beside its options. */
export type Measure = 'answered' | 'asked' | 'not-answered' | 'positive' | 'negative' | 'ticks' | 'more-ticks';

/** The measure of an option or a point. */
export const optionMeasure = (id: string): string => `option:${id}`;

/** The measures of a question that are shown where nothing hides them. */
export function publishedMeasures({ distribution }: Pick<QuestionResult, 'distribution'>): string[] {
  return ['answered', 'asked', 'positive', 'negative', ...distribution.map(({ id }) => optionMeasure(id))];
}

/** One question of one cut, while its cells are made. */
export interface Place {
  readonly cut: Cut;
  readonly result: QuestionResult;
  readonly poles: Poles | undefined;
}

/**
 * Everything that somebody could work out of a question, as cells: who answered, who was asked and did not, each option, and what is positive or negative.
 * Who answered is the base: where it is hidden, all of the question is.
 */
export function questionCells({ cut, result, poles }: Place): QuestionCells {
  const key = (measure: string): string => keyOf({ ...cut, question: result.question, measure });
  const cell = (measure: string, count: number, { base, published = true }: { base?: string; published?: boolean } = {}): Cell => ({
    key: key(measure),
    count,
    published: published && cut.published !== false,
    ...(base !== undefined && { base: key(base) }),
    words: `${wordsOf(measure, result.question)} (${cutInWords(cut)})`,
  });
  const answered = result.answered ?? Number.NaN;
  const asked = result.asked ?? Number.NaN;
  const isMultiple = result.kind === 'multiple';
  // The base of several choices is everybody asked: with the one, the other could be worked out from any percentage.
  const base = isMultiple ? 'asked' : 'answered';
  const options = result.distribution.map(({ id, share }) => cell(optionMeasure(id), countOf(share), { base }));
  const cells = [
    cell('answered', answered),
    cell('asked', asked, { base: 'answered' }),
    cell('not-answered', asked - answered, { base: 'answered', published: false }),
    ...options,
  ];
  const sums: Sum[] = [{ total: key('asked'), parts: [key('answered'), key('not-answered')] }];
  if (options.length === 0) return { cells, sums };
  if (!isMultiple) sums.push({ total: key('answered'), parts: options.map((option) => option.key) });
  else {
    const ticked = result.distribution.map(({ id, share }) => ({ id, count: countOf(share) }));
    const ticks = ticked.reduce((sum, { count }) => sum + count, 0);
    cells.push(cell('ticks', ticks, { base, published: false }), cell('more-ticks', ticks - answered, { base, published: false }));
    sums.push({ total: key('ticks'), parts: options.map((option) => option.key) });
    sums.push({ total: key('ticks'), parts: [key('answered'), key('more-ticks')] });
    for (const { id, count } of ticked) {
      cells.push(cell(`not-${id}`, answered - count, { base, published: false }));
      sums.push({ total: key('answered'), parts: [key(optionMeasure(id)), key(`not-${id}`)] });
    }
  }
  for (const pole of ['positive', 'negative'] as const) {
    const share = result[pole];
    if (share === undefined || poles === undefined) continue;
    cells.push(cell(pole, countOf(share), { base }));
    sums.push({ total: key(pole), parts: poles[pole].map((id) => key(optionMeasure(id))) });
  }
  return { cells, sums };
}

/** Nobody has a share of nobody. What was hidden before is no count: the table says so. */
function countOf(share: Share): number {
  if (share.kind === 'share') return share.count;
  return share.reason === 'no-answers' ? 0 : Number.NaN;
}

function wordsOf(measure: string, question: string): string {
  if (question === everybody) return 'those who took part';
  const module = question.endsWith(everybody) ? question.slice(0, -everybody.length - 1) : null;
  return module === null ? `${measureWords(measure)} “${question}”` : `those who were asked “${module}”`;
}

function measureWords(measure: string): string {
  if (measure.startsWith('option:')) return `those who chose “${measure.slice('option:'.length)}” in`;
  switch (measure) {
    case 'answered':
      return 'those who answered';
    case 'asked':
      return 'those who were asked';
    case 'positive':
      return 'the positive views on';
    case 'negative':
      return 'the negative views on';
    default:
      return `“${measure}” of`;
  }
}
