import { merge } from '@poet/core';
import type { Tally } from '@poet/core';
import type { Tallied } from '@poet/core/report.js';

/** People who in the next year give a positive answer where they gave a neutral or negative one, or the other way round. */
interface Change {
  readonly authority: string;
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly people: number;
}

/** INVENTED: an autumn term a year after the replayed one. An authority in which three times as many answer, and some of whose answers have changed. */
export function nextAutumn(tallied: Tallied, days: { readonly from: string; readonly to: string }, code: string): Tallied {
  const authorities = tallied.authorities.map((one) =>
    one.code === code ? { ...one, tally: changed(merge(merge(one.tally, one.tally), one.tally), code) } : one,
  );
  return { ...tallied, ...days, authorities };
}

function changed(tally: Tally, code: string): Tally {
  return changes.filter(({ authority }) => authority === code).reduce(move, tally);
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

const changes: readonly Change[] = [
  { authority: '302', question: 'support-choice', from: 'poor', to: 'good', people: 30 },
  { authority: '302', question: 'support-choice', from: 'neither', to: 'good', people: 20 },
  { authority: '302', question: 'support-information', from: 'poor', to: 'good', people: 25 },
  { authority: '302', question: 'process-partnership', from: 'good', to: 'poor', people: 30 },
  { authority: '302', question: 'outcome-friendships', from: 'better', to: 'worse', people: 30 },
];
