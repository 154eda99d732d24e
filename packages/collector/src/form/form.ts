import { readFile } from 'node:fs/promises';
import {
  invitationField,
  parse,
  readForm,
  renderFormPage,
  seal,
  SubmissionId,
  submissionIdField,
  submissionLimits,
  toldLanguage,
} from '@poet/core';
import type { FormOptions, FormWords, Session } from '@poet/core';
import type { Receiving } from '../store.ts';
import { acceptSubmission } from '../submissions.ts';
import type { Receiver } from '../submissions.ts';
import { readAddress } from './form-address.ts';
import type { FormAddress } from './form-address.ts';
import { invitationIn, invitationParameter, refusalOnOpening } from './form-invitation.ts';
import { notice, page } from './notices.ts';
import { readFields } from './read-fields.ts';

/** What forms need: what receiving needs, and the id of each. */
export interface FormReceiver extends Receiver {
  readonly newSubmissionId: () => string;
  /** The words of the form itself, by the language of the survey; English where there are none. */
  readonly formWords: Readonly<Record<string, FormWords>>;
  /** Authorities to whose people the form says that it cannot seal their answers. */
  readonly sealedAuthorities: readonly string[];
  /** Tells the operator that the store failed. */
  readonly logFailure: (error: unknown) => void;
}

/** The addresses of the form, of the page after it, and of what both look like. */
export const formPaths = { form: '/v1/form', sent: '/v1/form/sent', styleSheet: '/v1/form.css' } as const;

/** The same as seen from a form, so that they are right behind a proxy that puts something in front. */
const beside = { sent: 'form/sent', styleSheet: 'form.css' } as const;

/** `GET /v1/form?survey=…&version=…&authority=…[&invitation=…]`: the survey as a form that needs no script, with a submission id of its own. */
export async function showForm(request: Request, receiver: FormReceiver): Promise<Response> {
  const read = await readAddress(request.url, receiver.surveys);
  if (read.kind !== 'ok') return notice(read.kind, beside.styleSheet);
  const invitation = invitationIn(new URL(request.url).searchParams, invitationParameter);
  const refusal = await refusalOnOpening(read.address, invitation, receiver);
  if (refusal !== null) return notice(refusal, beside.styleSheet);
  return formPage(read.address, {
    action: actionOf(request),
    submissionId: receiver.newSubmissionId(),
    ...(invitation !== null && { invitation }),
    ...telling(read.address, receiver),
  });
}

/**
 * `POST` of that form: 303 to the page that says thank you, once the answers are stored or had been; 422 with the form, what is wrong and what was
 * typed; 403 with what was typed when the invitation is not good for it, 429 when too many come from there, and 503 when the store fails; or a notice
 * with nothing stored. The answers are sealed here, on the day they come, and take the way that JSON takes.
 *
 * There is no token against forgery, because there is nothing to forge: no cookie, no session and no right that a browser would lend to somebody
 * else's page. What such a page could send, any program can. Browsers that say so are refused all the same, as they are for JSON.
 */
export async function receiveForm(request: Request, receiver: FormReceiver, sender: string | null): Promise<Response> {
  const read = await readAddress(request.url, receiver.surveys);
  if (read.kind !== 'ok') return notice(read.kind, beside.styleSheet);
  if (receiver.origins.isPostedFromElsewhere(request, read.address.survey.id)) return notice('elsewhere', beside.styleSheet);
  const posted = await readFields(request);
  if (posted.kind !== 'ok') return notice(posted.kind === 'unreadable' ? 'not-a-form' : posted.kind, beside.styleSheet);
  const { fields } = posted;
  const submissionId = parse(SubmissionId, fields.get(submissionIdField) ?? undefined);
  if (submissionId.kind !== 'ok') return notice('not-a-form', beside.styleSheet);
  const invitation = invitationIn(fields, invitationField);
  const form = {
    action: actionOf(request),
    submissionId: submissionId.value,
    values: fields,
    ...(invitation !== null && { invitation }),
    ...telling(read.address, receiver),
  };
  const answers = readForm(read.address.survey, fields);
  if (answers.kind === 'problems') return formPage(read.address, { ...form, problems: answers.problems });
  try {
    const from = { address: read.address, submissionId: submissionId.value, invitation, sender };
    const sent = await store(answers.session, from, receiver);
    if (sent.kind === 'refused') return formPage(read.address, { ...form, notSent: sent.refusal });
    if (sent.kind === 'too-many') return formPage(read.address, { ...form, notSent: 'unavailable' }, sent.retryAfterSeconds);
    return answerOf(sent);
  } catch (error) {
    receiver.logFailure(error);
    return formPage(read.address, { ...form, notSent: 'unavailable' });
  }
}

/** `GET /v1/form/sent`: that the answers were sent, and nothing of them. */
export function showSent(): Response {
  return notice('sent', `../${beside.styleSheet}`);
}

/** `GET /v1/form.css`. */
export async function sendStyleSheet(): Promise<Response> {
  const text = await readFile(new URL('./form.css', import.meta.url), 'utf8');
  return new Response(text, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}

interface Sender {
  readonly address: FormAddress;
  readonly submissionId: string;
  readonly invitation: string | null;
  readonly sender: string | null;
}

/** What became of the answers. Those that cannot be a submission are as a form that is none. */
type Sent = Receiving | { readonly kind: 'not-a-form' | 'too-large' } | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

async function store(session: Session, { address, submissionId, ...beside }: Sender, receiver: FormReceiver): Promise<Sent> {
  const { authority, survey, language } = address;
  const sealed = seal(session, {
    ...{ submissionId, authority, completedOn: receiver.today() },
    // Filled in on a page, like the element: what must be answered must be answered here too.
    mode: 'online',
    language: toldLanguage(survey, language),
  });
  if (sealed.kind === 'issues') return { kind: 'not-a-form' };
  const text = JSON.stringify(sealed.value);
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength > submissionLimits.maxBytes) return { kind: 'too-large' };
  // Proof of work needs a script.
  const accepted = await acceptSubmission({ submission: sealed.value, text, bytes, ...beside, proof: null }, receiver);
  if (accepted.kind === 'issues') return { kind: 'not-a-form' };
  return accepted.kind === 'received' ? accepted.receiving : accepted;
}

function answerOf({ kind }: Exclude<Sent, { readonly kind: 'refused' | 'too-many' }>): Response {
  if (kind === 'not-a-form' || kind === 'too-large') return notice(kind, beside.styleSheet);
  if (kind === 'different') return notice('already-sent', beside.styleSheet);
  return new Response(null, { status: 303, headers: { Location: beside.sent } });
}

/** @param retryAfterSeconds when to try again, where too many came. */
function formPage({ survey, language }: FormAddress, options: FormOptions, retryAfterSeconds?: number): Response {
  const html = renderFormPage(survey, { ...options, language, stylesheet: beside.styleSheet });
  if (options.notSent === 'unavailable') {
    const status = retryAfterSeconds === undefined ? 503 : 429;
    return page(html, { status, headers: { 'Retry-After': String(retryAfterSeconds ?? 60) } });
  }
  if (options.notSent) return page(html, { status: 403 });
  return page(html, { status: options.problems ? 422 : 200 });
}

/** In which words a form is told, and whether it has to say that it does not seal. */
function telling(address: FormAddress, { formWords, sealedAuthorities }: FormReceiver): Pick<FormOptions, 'words' | 'isUnsealed'> {
  const told = toldLanguage(address.survey, address.language);
  const found = Object.hasOwn(formWords, told) ? formWords[told] : undefined;
  return { ...(found && { words: found }), isUnsealed: sealedAuthorities.includes(address.authority) };
}

/** Back to the same address, from beside it; without the invitation, which goes back in the form and not in one more address. */
function actionOf(request: Request): string {
  const parameters = new URL(request.url).search.slice(1).split('&');
  const others = parameters.filter((parameter) => !new URLSearchParams(parameter).has(invitationParameter));
  return `form?${others.join('&')}`;
}
