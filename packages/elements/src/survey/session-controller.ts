import { answer, back, clear, currentPage, goTo, isLastPage, languageOf, next, seal, start } from '@poet/core';
import type { Issue, Item, Layout, Parsed, Session, Submission, Survey } from '@poet/core';
import type { ReactiveControllerHost } from 'lit';
import { mustRedraw } from '../questions/read-input.ts';
import type { Read } from '../questions/read-input.ts';
import type { deliver as Deliver } from '../send/deliver.ts';
import type { Delivery } from '../send/delivery.ts';
import { PoetProblemEvent, PoetSentEvent, PoetSubmitEvent } from './events.ts';
import type { Resume } from './load-survey.ts';
import { createSubmissionId, todayInLondon } from './submission-identity.ts';

/** What the element shows: its fallback, a page of the survey, or where the sealed answers are. */
export type SurveyState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'filling'; readonly session: Session }
  | { readonly kind: 'delivering'; readonly sealed: Sealed; readonly delivery: Delivery }
  | { readonly kind: 'sent'; readonly submissionId: string };

/** Answers whose bytes will not change again. */
export interface Sealed {
  readonly submission: Submission;
  readonly bytes: string;
  readonly endpoint: string;
}

/** What the host element knows and the session does not. */
export interface Circumstances {
  readonly authority: string;
  readonly language: string;
  readonly endpoint: string;
}

/** The only state of `<poet-survey>`: one session, then one delivery. It survives the element being moved in the document. */
export class SessionController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #state: SurveyState = { kind: 'waiting' };
  #submissionId = '';
  #attempts = 0;
  #sending: AbortController | null = null;
  /** Takes sealed answers away instead of an endpoint: the form around the survey, where it is part of one. */
  carry: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get state(): SurveyState {
    return this.#state;
  }

  /** Made anew with every session: what was drawn for one is never used for another. */
  get submissionId(): string {
    return this.#submissionId;
  }

  /** How often the person has tried to go on from what is not in order. Each time, the focus goes to what is wrong. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Forgets everything, and shows the fallback while another survey is loaded. */
  wait(): void {
    this.#sending?.abort();
    this.#submissionId = '';
    this.#become({ kind: 'waiting' });
  }

  /** Begins a survey, with what was answered earlier. The submission's id is made here, once, before anything can be sent. */
  begin(survey: Survey, layout: Layout, resume: Resume | null): void {
    this.#sending?.abort();
    this.#submissionId = createSubmissionId();
    const session = start(survey, { layout });
    this.#become({ kind: 'filling', session: resume?.(session) ?? session });
  }

  /** Goes on with the same answers to the same survey, told in another language. */
  speak(survey: Survey): void {
    if (this.#state.kind === 'filling') this.#become({ kind: 'filling', session: { ...this.#state.session, survey } });
    else this.#host.requestUpdate();
  }

  fail(issues: readonly Issue[]): void {
    this.#become({ kind: 'failed', issues });
    this.report(issues);
  }

  /** Tells the page’s developers what went wrong. What is on screen stays. */
  report(issues: readonly Issue[]): void {
    for (const issue of issues) this.#report(issue.code, issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`);
  }

  /** Records an answer. The native inputs show it already, so only what changes beside them is drawn again. */
  record(item: Item, read: Read): void {
    if (this.#state.kind !== 'filling') return;
    const before = this.#state.session;
    const session = answer(before, item.question.id, read);
    this.#state = { kind: 'filling', session };
    const movesOthers = item.decides && (!samePage(before, session) || isLastPage(before) !== isLastPage(session));
    const comesOrGoes = before.answers.size !== session.answers.size;
    if (movesOthers || comesOrGoes || mustRedraw(item, before.answers.get(item.question.id), read)) this.#host.requestUpdate();
  }

  /** Takes an answer back. */
  clear(question: string): void {
    if (this.#state.kind === 'filling') this.#become({ kind: 'filling', session: clear(this.#state.session, question) });
  }

  back(): void {
    if (this.#state.kind === 'filling') this.#show(back(this.#state.session));
  }

  /** From check-your-answers to one question, and back there afterwards. */
  change(question: string): void {
    if (this.#state.kind === 'filling') this.#show(goTo(this.#state.session, question));
  }

  /** Goes on to the next page; from the last page, seals the answers and sends them. */
  forward(circumstances: Circumstances): void {
    if (this.#state.kind !== 'filling') return;
    const { session } = this.#state;
    const after = next(session);
    if (after.attempted || !isLastPage(session)) this.#show(after);
    else this.send(circumstances);
  }

  /** Seals the answers as they are and sends them. What is not in order is shown instead. */
  send(circumstances: Circumstances): void {
    if (this.#state.kind !== 'filling') return;
    const sealed = this.seal(this.#state.session, circumstances);
    if (sealed.kind === 'issues') this.showProblem(sealed.issues);
    else this.#dispatch({ submission: sealed.value, bytes: JSON.stringify(sealed.value), endpoint: circumstances.endpoint });
  }

  /** The submission that the answers are now, or what is not in order. */
  seal(session: Session, { authority, language }: Circumstances): Parsed<Submission> {
    return seal(session, {
      ...{ submissionId: this.#submissionId, authority, mode: 'online', completedOn: todayInLondon() },
      language: languageOf(session.survey.title, language),
    });
  }

  /** Tries again with the same bytes. */
  retry(endpoint: string): void {
    if (this.#state.kind === 'delivering') this.#dispatch({ ...this.#state.sealed, endpoint });
  }

  /** The sealed submission while it is on its way; `null` before it is sealed and after it has arrived. */
  get submission(): Submission | null {
    return this.#state.kind === 'delivering' ? this.#state.sealed.submission : null;
  }

  /** What a person may save: the bytes that would be sent. */
  get copy(): string | null {
    return this.#state.kind === 'delivering' ? this.#state.sealed.bytes : null;
  }

  /** Fetches the code that sends, while the person reads the first question and the network is known to work. */
  async prepare(): Promise<typeof Deliver | null> {
    try {
      return (await import('../send/deliver.ts')).deliver;
    } catch {
      return null;
    }
  }

  /** Hands the sealed answers to the host if it takes them, else to the collector. */
  #dispatch(sealed: Sealed): void {
    const event = new PoetSubmitEvent(sealed.submission);
    this.#host.dispatchEvent(event);
    const { delivery } = event;
    if (delivery) void this.#await(sealed, delivery);
    else if (!event.defaultPrevented) (this.carry ?? (() => void this.#deliver(sealed)))();
  }

  async #await(sealed: Sealed, delivery: Promise<unknown>): Promise<void> {
    this.#become({ kind: 'delivering', sealed, delivery: { kind: 'sending', attempt: 1 } });
    try {
      this.#settle(sealed, { kind: 'receipted', status: null, receipt: await delivery });
    } catch (error) {
      this.#settle(sealed, { kind: 'parked', reason: 'host', status: null, detail: error instanceof Error ? error.message : null });
    }
  }

  async #deliver(sealed: Sealed): Promise<void> {
    const { endpoint, bytes } = sealed;
    if (endpoint === '') return this.#settle(sealed, { kind: 'parked', reason: 'no-endpoint', status: null, detail: null });
    this.#sending?.abort();
    const sending = (this.#sending = new AbortController());
    this.#settle(sealed, { kind: 'sending', attempt: 1 });
    const deliver = await this.prepare();
    if (!deliver) return this.#settle(sealed, { kind: 'parked', reason: 'not-loaded', status: null, detail: null });
    const onStep = (delivery: Delivery) => {
      if (!sending.signal.aborted) this.#settle(sealed, delivery);
    };
    await deliver(bytes, { endpoint, submissionId: sealed.submission.submissionId, onStep, signal: sending.signal });
  }

  #settle(sealed: Sealed, delivery: Delivery): void {
    const { submissionId } = sealed.submission;
    if (this.#state.kind === 'sent' || submissionId !== this.#submissionId) return;
    if (delivery.kind !== 'receipted') this.#become({ kind: 'delivering', sealed, delivery });
    if (delivery.kind === 'parked')
      this.#report(delivery.reason, delivery.detail ?? `The submission was not accepted (${delivery.status ?? delivery.reason}).`);
    if (delivery.kind !== 'receipted') return;
    this.#become({ kind: 'sent', submissionId });
    this.#host.dispatchEvent(new PoetSentEvent(submissionId, delivery.receipt));
  }

  /** Leads to the first question whose answer is not in order, wherever it is. */
  showProblem([issue]: readonly Issue[]): void {
    if (this.#state.kind === 'filling' && issue) this.#show({ ...goTo(this.#state.session, questionOf(issue)), attempted: true });
  }

  #show(session: Session): void {
    if (session.attempted) this.#attempts++;
    this.#become({ kind: 'filling', session });
  }

  #become(state: SurveyState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #report(code: string, message: string): void {
    console.error(`<poet-survey> ${code}: ${message}`);
    this.#host.dispatchEvent(new PoetProblemEvent(code, message));
  }
}

/** The question whose answer an issue of sealing is about. */
export function questionOf({ path }: Issue): string {
  return path.split('/')[2] ?? '';
}

/** Whether an answer has left the page with the same questions. */
function samePage(before: Session, after: Session): boolean {
  const [one, other] = [currentPage(before), currentPage(after)];
  if (one.kind !== 'questions' || other.kind !== 'questions') return false;
  return one.items.length === other.items.length && one.items.every((item, i) => item === other.items[i]);
}
