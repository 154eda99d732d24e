import { overlap, periodSums } from '@poet/core/audit.js';

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a release, and those of which the figures could be worked out from it and from what was published before: earlier spans that overlap, and what
 * lies between their ends. The first is that of the release.
 */
export function spansBeside(period: Days, earlier: readonly Days[]): readonly Days[] {
  const spans = new Map([[nameOf(period), { from: period.from, to: period.to }]]);
  for (let known = 0; known < spans.size;) {
    known = spans.size;
    const touched = earlier.filter((span) => [...spans.values()].some((one) => overlap(one, span)));
    for (const { from, to } of touched) spans.set(nameOf({ from, to }), { from, to });
  }
  for (const { from, to } of periodSums([...spans.values()]).flatMap(({ parts }) => parts)) spans.set(nameOf({ from, to }), { from, to });
  return [...spans.values()];
}

function nameOf({ from, to }: Days): string {
  return `${from}/${to}`;
}
