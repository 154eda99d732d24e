import type { InvitedTo } from './invitation.ts';

/** What whoever runs the collector has decided about invitations. */
export interface InvitationRules {
  /** For how many days after its last an invitation is still taken, for answers that were sealed in time. */
  readonly graceDays: number;
  /** Surveys that only an invitation opens. Everybody can answer any other. */
  readonly only: readonly InvitedTo[];
}

/** Every survey is open to everybody, and sealed answers have a week to arrive. */
export const defaultInvitationRules: InvitationRules = { graceDays: 7, only: [] };

/** Whether nobody can answer this survey of this authority without an invitation. */
export function isByInvitationOnly({ only }: InvitationRules, to: InvitedTo): boolean {
  return only.some(({ authority, survey }) => authority === to.authority && survey === to.survey);
}
