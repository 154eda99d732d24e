import { PoetError } from '../errors.ts';
import type { QuestionTally, Tally } from '../model/tally.ts';

/**
 * Takes a part out of a whole, such as an authority out of England: adding it again gives the whole.
 * @throws PoetError `different-surveys`, or `not-a-part` when more people would be taken out of a cell than are in it.
 */
export function subtract(whole: Tally, part: Tally): Tally {
  if (whole.survey !== part.survey)
    throw new PoetError('different-surveys', `A tally of ${part.survey} cannot be taken out of one of ${whole.survey}.`);
  const questions = new Map(whole.questions);
  for (const [key, question] of part.questions) questions.set(key, without(questions.get(key) ?? nobody, question, key));
  return { survey: whole.survey, n: less(whole.n, part.n, 'n'), questions };
}

const nobody: QuestionTally = { counts: new Map(), statuses: new Map() };

function without(whole: QuestionTally, part: QuestionTally, key: string): QuestionTally {
  const counts = difference(whole.counts, part.counts, key);
  const statuses = difference(whole.statuses, part.statuses, key);
  // As `tally` has it: every choice, and only those statuses that somebody has.
  return { counts, statuses: new Map([...statuses].filter(([, people]) => people > 0)) };
}

function difference(whole: ReadonlyMap<string, number>, part: ReadonlyMap<string, number>, key: string): Map<string, number> {
  const left = new Map(whole);
  for (const [id, people] of part) left.set(id, less(whole.get(id) ?? 0, people, `${key}, ${id}`));
  return left;
}

function less(whole: number, part: number, cell: string): number {
  if (part <= whole) return whole - part;
  throw new PoetError(
    'not-a-part',
    `${part} cannot be taken out of ${whole} (${cell}): what is taken out must have been counted in the whole.`,
  );
}
