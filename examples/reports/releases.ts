import type { Audience } from '@poet/core';
import { protectRelease } from '@poet/core/audit.js';
import type { ProtectedRelease, Solver } from '@poet/core/audit.js';
import { releaseCuts } from '@poet/core/report.js';
import type { ReleaseCuts, Tallied } from '@poet/core/report.js';
import { talliedIn } from './tallied.ts';
import type { Answered, Days } from './tallied.ts';

/** A release, with how its places add up: what `report` takes. */
export interface MadeRelease extends Pick<ReleaseCuts, 'wholes'> {
  readonly release: ProtectedRelease;
}

/** What a release is made of: who answered, when, and for which places there are to be reports. */
export interface Wanted {
  readonly id: string;
  readonly answered: ReadonlyMap<Audience, Answered>;
  readonly days: Days;
  readonly subjects: readonly string[];
  /** Questions in own words that are in it; left out, none. */
  readonly words?: readonly string[];
  /** What has changed since the replayed autumn. */
  readonly change?: (tallied: Tallied) => Tallied;
}

/**
 * One release of all audiences, for all of its reports together. Questions of who answered are not in it but for the age: broken down by place, they
 * are of few people, and no report needs them. Nor is it audited from where each authority stands, which takes many minutes: these are no real ones.
 */
export function releaseFor(
  { id, answered, days, subjects, words = [], change = (tallied) => tallied }: Wanted,
  solver: Solver,
): MadeRelease {
  const made = [...answered.values()].map((one) => {
    const scales = new Set(
      one.survey.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'scale').map((question) => question.id)),
    );
    const reported = new Set(['age', ...words, ...scales]);
    const tallied = { ...change(talliedIn(one, days)), isReported: (question: string) => reported.has(question) };
    return releaseCuts(tallied, subjects);
  });
  const [first] = made;
  const input = { id, surveys: [...answered.values()].map(({ survey }) => survey), cuts: made.flatMap(({ cuts }) => cuts) };
  const outcome = protectRelease(
    { ...input, wholes: first?.wholes ?? [], rests: first?.rests ?? [] },
    { solver, rules: { insiders: false } },
  );
  if (outcome.kind === 'protected') return { release: outcome.release, wholes: first?.wholes ?? [] };
  throw new Error(outcome.kind === 'issues' ? outcome.issues[0]?.message : outcome.audit.breaches[0]?.message);
}
