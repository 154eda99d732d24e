import { renderNoticePage } from '@poet/core';

/** What is said on a page of its own, for the person who filled in or wanted a form. */
const notices = {
  sent: {
    status: 200,
    title: 'Thank you. Your answers have been sent.',
    paragraphs: ['You can close this page. If other people use this device, close the browser too.'],
  },
  'already-sent': {
    status: 422,
    title: 'Your answers had been sent already',
    paragraphs: [
      'They are stored as you sent them first. What you changed after that is not stored.',
      'To fill in the survey once more, for another child, open the link to it again.',
    ],
  },
  unreadable: {
    status: 400,
    title: 'This link is not complete',
    paragraphs: ['The address of this page does not say which survey you want. Go back to the page that led you here, and try again.'],
  },
  'unknown-survey': {
    status: 404,
    title: 'This survey is not here',
    paragraphs: ['There is no such survey at this address, or it is not for this council. Go back to the page that led you here.'],
  },
  'not-a-form': {
    status: 400,
    title: 'Your answers could not be read',
    paragraphs: ['Nothing was stored. Go back to the survey, and send your answers again.'],
  },
  'wrong-type': {
    status: 415,
    title: 'Your answers could not be read',
    paragraphs: ['Nothing was stored. This address takes what the form on it sends: application/x-www-form-urlencoded in UTF-8.'],
  },
  'too-large': {
    status: 413,
    title: 'Your answers are too long',
    paragraphs: ['Nothing was stored. Go back to the survey, make your longest answers shorter, and send them again.'],
  },
  'cut-off': {
    status: 408,
    title: 'Your answers did not get through',
    paragraphs: ['Nothing was stored. Go back to the survey, and send your answers again.'],
  },
  'invitation-needed': {
    status: 403,
    title: 'This survey is by invitation only',
    paragraphs: ['Open it with the link in your invitation. If you have none, ask the council that runs the survey.'],
  },
  'invitation-not-valid': {
    status: 403,
    title: 'This invitation is not valid',
    paragraphs: [
      'The link may not be complete, or it is for another survey. Open it again from your invitation, or ask whoever invited you.',
    ],
  },
  'invitation-expired': {
    status: 403,
    title: 'The last day of this invitation has passed',
    paragraphs: ['Ask whoever invited you for a new one.'],
  },
  'invitation-spent': {
    status: 403,
    title: 'This invitation has been used',
    paragraphs: ['Answers were sent with it, and it sends answers once. If that was not you, ask whoever invited you for a new one.'],
  },
  elsewhere: {
    status: 403,
    title: 'Answers may not be sent from that page',
    paragraphs: ['Nothing was stored. Go to the survey itself, and send your answers from there.'],
  },
} as const;

/** The name of a notice. */
export type NoticeName = keyof typeof notices;

/** Answers with a notice, in English: the collector has no other words. */
export function notice(name: NoticeName, stylesheet: string): Response {
  const { status, title, paragraphs } = notices[name];
  return page(renderNoticePage({ title, paragraphs, language: 'en' }, { stylesheet }), { status });
}

/** Nothing but the page itself and its style sheet; a form only to this origin, and in nobody's frame. */
const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers with a page of HTML. */
export function page(html: string, { status, headers = {} }: { status: number; headers?: Readonly<Record<string, string>> }): Response {
  return new Response(html, {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  });
}
