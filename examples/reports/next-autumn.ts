import { merge } from '@poet/core';
import type { Tally } from '@poet/core';
import type { Tallied } from '@poet/core/report.js';

/** People whose answer to a question is another a year later. */
interface Change {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly people: number;
}

/** INVENTED: the autumn a year after the replayed one, in which three times as many answer in one authority, some of them differently. */
export function nextAutumn(tallied: Tallied, code: string): Tallied {
  const authorities = tallied.authorities.map((one) =>
    one.code === code ? { ...one, tally: write(changes.reduce(move, merge(merge(one.tally, one.tally), one.tally))) } : one,
  );
  return { ...tallied, authorities };
}

/** As many people as there are at most: a count never goes below 0. */
function move(tally: Tally, { question, from, to, people }: Change): Tally {
  const counted = tally.questions.get(question);
  if (!counted) return tally;
  const moved = Math.min(people, counted.counts.get(from) ?? 0);
  const counts = new Map(counted.counts);
  counts.set(from, (counts.get(from) ?? 0) - moved).set(to, (counts.get(to) ?? 0) + moved);
  return { ...tally, questions: new Map(tally.questions).set(question, { ...counted, counts }) };
}

/** As many write what would make it better as have skipped it; nobody reads what, since there is nothing. */
function write(tally: Tally): Tally {
  const counted = tally.questions.get(inOwnWords.question);
  if (!counted || tally.survey !== inOwnWords.survey) return tally;
  const skipped = counted.statuses.get('skipped') ?? 0;
  const statuses = new Map(counted.statuses).set('answered', inOwnWords.people).set('skipped', skipped - inOwnWords.people);
  return { ...tally, questions: new Map(tally.questions).set(inOwnWords.question, { ...counted, statuses }) };
}

const inOwnWords = { survey: 'poet/parent-carer/ehcp@1.0.0', question: 'words-better', people: 61 } as const;

const changes: readonly Change[] = [
  { question: 'support-choice', from: 'poor', to: 'good', people: 30 },
  { question: 'support-choice', from: 'neither', to: 'good', people: 20 },
  { question: 'support-information', from: 'poor', to: 'good', people: 25 },
  { question: 'process-partnership', from: 'most-of-the-time', to: 'hardly-ever', people: 30 },
  { question: 'outcome-friendships', from: 'better', to: 'worse', people: 30 },
];
