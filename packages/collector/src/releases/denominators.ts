import type { Audience, Period, Plan } from '@poet/core';
import type { Populations } from '@poet/core/report.js';
import { isByInvitationOnly } from '../invitations/invitation-rules.ts';
import type { InvitationRules } from '../invitations/invitation-rules.ts';
import type { InvitedCount } from './invited-store.ts';

/** What says of how many people those who answered are a part. */
export interface Denominators {
  readonly invitations: InvitationRules;
  /** Children and young people with a plan or with SEN Support, where an authority has handed the numbers in. */
  readonly populations: Populations['populations'];
}

/** One survey of one authority. */
export interface AskedSurvey {
  readonly authority: string;
  readonly survey: string;
}

/**
 * How many were invited, where that can be known: the survey is by invitation only, nobody has answered it without one, and all invitations that could be used in the
 * period were made and ran out in it. Otherwise `null`: a part of the wrong whole is worse than none.
 */
export function invitedTo(asked: AskedSurvey, count: InvitedCount | undefined, { invitations }: Denominators): number | null {
  if (count === undefined || !isByInvitationOnly(invitations, asked)) return null;
  return count.isWithin && count.spent >= count.stored ? count.givenOut : null;
}

/** How many children and young people there are behind the answers of families; of practitioners nobody knows. */
export function populationOf(
  { authority, audience, plan, period }: { authority: string; audience: Audience; plan: Plan; period: Period },
  { populations }: Denominators,
): number | null {
  if (audience === 'practitioner') return null;
  const found = populations.find((one) => one.authority === authority && one.plan === plan && one.year === period.year);
  return found?.people ?? null;
}
