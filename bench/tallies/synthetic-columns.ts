import { Status } from '@poet/core';
import type { Column, Columns, Survey } from '@poet/core';
import { cellsOf } from '@poet/core';
import type { CountedQuestion } from '@poet/core';

/** Whole numbers that look random and are the same in every run (Marsaglia's xorshift). */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Synthetic answers to a survey, in columns: one answer in ten is no view, authorities are of very different sizes. */
export function syntheticColumns(survey: Survey, { n, groupCount }: { readonly n: number; readonly groupCount: number }): Columns {
  const random = generator(20_261_126);
  const groups = Uint16Array.from({ length: n }, () => Math.min(random(groupCount), random(groupCount)));
  const { questions } = cellsOf(survey);
  const several = new Set(
    survey.sections.flatMap((section) => section.questions.filter(({ kind }) => kind === 'multiple').map(({ id }) => id)),
  );
  return {
    groups,
    groupCount,
    questions: new Map(questions.map((question) => [question.key, columnOf(question, several.has(question.id), { n, random })])),
  };
}

interface Source {
  readonly n: number;
  readonly random: (below: number) => number;
}

const answered = Status.options.indexOf('answered');

function columnOf({ choices }: CountedQuestion, isSeveral: boolean, { n, random }: Source): Column {
  const isOne = choices.length > 0 && !isSeveral;
  const view = () => (isOne ? random(choices.length) : choices.length + answered);
  const codes = Uint8Array.from({ length: n }, () => (random(10) === 0 ? choices.length + 1 + random(Status.options.length - 1) : view()));
  if (!isSeveral) return { codes };
  const chosen: number[] = [];
  const ends = Uint32Array.from(codes, (code) => {
    if (code === choices.length + answered) {
      const first = random(choices.length - 1);
      chosen.push(...(random(2) === 0 ? [first] : [first, first + 1]));
    }
    return chosen.length;
  });
  return { codes, chosen: Uint8Array.from(chosen), ends };
}
