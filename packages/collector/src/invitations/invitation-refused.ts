import { problem } from '../problem.ts';
import type { Refusal } from './admit.ts';

/** In words that the page may show: what is wrong, that the answers are not lost, and what to do. */
const refusals: Readonly<Record<Refusal, { readonly title: string; readonly detail: string }>> = {
  'invitation-needed': {
    title: 'This survey is by invitation only.',
    detail: 'Nothing was stored. Keep the answers, open the survey with the link of an invitation, and send them again.',
  },
  'invitation-not-valid': {
    title: 'This invitation is not valid here.',
    detail:
      'Nothing was stored. The link may not have been copied as a whole, or it is for another survey. Keep the answers, and ask whoever sent the invitation.',
  },
  'invitation-expired': {
    title: 'This invitation is over.',
    detail: 'Nothing was stored. Its last day has passed. Keep the answers, and ask whoever sent the invitation for a new one.',
  },
  'invitation-spent': {
    title: 'This invitation has been used.',
    detail:
      'Nothing was stored. Each invitation sends one set of answers, and with this one others were sent before. Keep the answers, and ask whoever sent the invitation for a new one.',
  },
};

/** 403, with a word to branch on for each reason. What is wrong with an invitation that is not valid is not told apart. */
export function invitationRefused(refusal: Refusal): Response {
  return problem({ status: 403, code: refusal, ...refusals[refusal] });
}
