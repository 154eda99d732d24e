import { AuthorityCode, DefinitionId, parse } from '@poet/core';
import type { Issue, Parsed } from '@poet/core';
import { defaultInvitationRules } from './invitation-rules.ts';
import type { InvitationRules } from './invitation-rules.ts';
import type { InvitedTo } from './invitation.ts';

/** The values of the two variables; `null` and an empty list where they are not set. */
export interface InvitationVariables {
  /** POET_INVITATION_GRACE_DAYS */
  readonly graceDays: string | null;
  /** POET_INVITATION_ONLY, cut at its commas. */
  readonly only: readonly string[];
}

/** Reads what the environment says about invitations. */
export function readInvitationRules({ graceDays, only }: InvitationVariables): Parsed<InvitationRules> {
  const surveys = only.map(readSurvey);
  const issues = [...surveys.flatMap((read) => (read.kind === 'issues' ? read.issues : [])), ...checkDays(graceDays)];
  if (issues.length > 0) return { kind: 'issues', issues };
  const value = surveys.flatMap((read) => (read.kind === 'ok' ? [read.value] : []));
  return { kind: 'ok', value: { graceDays: graceDays === null ? defaultInvitationRules.graceDays : Number(graceDays), only: value } };
}

function readSurvey(text: string): Parsed<InvitedTo> {
  const [, code = '', id = ''] = /^([^:]*):(.*)$/.exec(text) ?? [];
  const authority = parse(AuthorityCode, code);
  const survey = parse(DefinitionId, id);
  if (authority.kind === 'ok' && survey.kind === 'ok') return { kind: 'ok', value: { authority: authority.value, survey: survey.value } };
  const message = `POET_INVITATION_ONLY has "${text}". Expected an authority and a survey, such as 302:poet/parent-carer/ehcp, with commas between.`;
  return { kind: 'issues', issues: [{ path: 'POET_INVITATION_ONLY', code: 'bad-survey', message }] };
}

function checkDays(graceDays: string | null): Issue[] {
  if (graceDays === null || /^\d{1,3}$/.test(graceDays)) return [];
  const message = `POET_INVITATION_GRACE_DAYS is "${graceDays}". Expected a whole number of days from 0 to 999.`;
  return [{ path: 'POET_INVITATION_GRACE_DAYS', code: 'bad-days', message }];
}
