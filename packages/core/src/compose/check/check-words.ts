import type { Finding } from '../../model/finding.ts';
import { warning } from '../findings.ts';
import { findLeading } from './find-leading.ts';
import { findNegative } from './find-negative.ts';
import { findTwoIdeas } from './find-two-ideas.ts';
import type { WordedQuestion } from './worded-question.ts';
import { mostWords } from './wording.ts';

/** What is known to make answers worse: two ideas in one, negatives, leading words, length. Each kind is said once for a question. */
export function checkWords(question: WordedQuestion): Finding[] {
  return [findTwoIdeas, findNegative, findLeading, findLength].flatMap((find) => find(question));
}

function findLength({ words, path, audience, language }: WordedQuestion): Finding[] {
  if (language !== 'en') return [];
  const count = words.split(/\s+/).filter((word) => word !== '').length;
  const most = mostWords[audience];
  if (count <= most) return [];
  const whom = { 'young-person': 'young people', 'parent-carer': 'parents and carers', practitioner: 'practitioners' }[audience];
  const message = `“${words}” has ${count} words; at most ${most} are read easily by ${whom}. Shorten it, or put what explains it into the hint.`;
  return [warning(path, 'too-many-words', message)];
}
