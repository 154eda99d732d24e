import { answer, back, clear, currentPage, goTo, isLastPage, layOut, next, start, stepsOf, withoutToJson } from '@poet/core';
import type { Answer, Issue, Item, Layout, SealedSubmission, Session, Submission, Survey } from '@poet/core';
import type { LitElement } from 'lit';
import { mustRedraw } from '../questions/read-input.ts';
import type { Read } from '../questions/read-input.ts';
import type { Delivery } from '../send/delivery.ts';
import type { SurveyTelling } from './draw-survey.ts';
import { PoetProblemEvent } from './events.ts';
import { adoptInFront } from './adopt-in-front.ts';
import { createSubmissionId } from './create-submission-id.ts';
import { Lazy } from './lazy.ts';
import { purge } from './purging.ts';
import type * as later from './later.ts';
import type { Sender, SendingHost } from './sender.ts';
import type { Circumstances as SealCircumstances } from './seal-answers.ts';
import type { Resume } from './load-survey.ts';

/** What the element shows: its fallback, a page of the survey, or where the sealed answers are. */
export type SurveyState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'asking'; readonly session: Session; readonly notice: Notice }
  | { readonly kind: 'declined'; readonly notice: Notice }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'filling'; readonly session: Session }
  | { readonly kind: 'handing-over'; readonly session: Session }
  /** Something about saving the answers stands in the place of the page. */
  | { readonly kind: 'saving'; readonly session: Session }
  /** `isKept`: on the device too, and not in the memory of the page alone; not given until that is known. */
  | { readonly kind: 'delivering'; readonly sealed: Sealed; readonly delivery: Delivery; readonly isKept?: boolean }
  | { readonly kind: 'sent'; readonly submissionId: string };

/** What draws the page with a notice, on which the person chooses whether to take part, and the page for whoever does not. */
export interface Notice {
  draw(state: SurveyState, telling: SurveyTelling): unknown;
}

/** Answers whose bytes will not change again, and where they go. */
export interface Sealed {
  readonly submission: Submission;
  /** The same for the authority’s eyes alone, where the page asks for that; `bytes` are then of this. */
  readonly closed?: SealedSubmission;
  readonly bytes: string;
  readonly endpoint: string;
}

/** What draws and does the later parts of a survey. */
export type Later = typeof later;

/** What the host element knows and the session does not. */
export interface Circumstances extends Omit<SealCircumstances, 'submissionId'> {
  readonly endpoint: string;
}

/** What a person went from check-your-answers to change, and how it was answered before. */
export interface Change {
  readonly question: string;
  readonly before: Answer | undefined;
}

/** The only state of `<poet-survey>`: one session, then one delivery. It survives the element being moved in the document. */
export class SessionController {
  readonly #host: LitElement;
  readonly #later: Lazy<Later>;
  #sender: Sender | null = null;
  #state: SurveyState = { kind: 'waiting' };
  #submissionId = '';
  #attempts = 0;
  #change: Change | null = null;
  /** Takes sealed answers away instead of an endpoint: the form around the survey, where it is part of one. */
  carry: (() => void) | null = null;
  /** What a survey begins with: its first page; where the page has a notice, the choice to take part. */
  first = (session: Session): SurveyState => ({ kind: 'filling', session });

  constructor(host: SendingHost) {
    this.#host = host;
    this.#later = new Lazy(host, async () => {
      const later = await import('./later.ts');
      adoptInFront(host, later.laterStyles);
      this.#sender = new later.Sender(host, this);
      // What is wrong can be told only now, and takes the focus.
      if (this.#isAttempted) this.#attempts++;
      return later;
    });
  }

  get state(): SurveyState {
    return this.#state;
  }

  /** Made anew with every session: what was drawn for one is never used for another. */
  get submissionId(): string {
    return this.#submissionId;
  }

  /** What a survey needs after its first page; `null` until it is here. */
  get later(): Later | null {
    return this.#later.here;
  }

  /** What sends; `null` until it is here. */
  get sender(): Sender | null {
    return this.#sender;
  }

  /** The same, once it has been fetched; `null` where it did not come. */
  fetchLater(): Promise<Later | null> {
    return this.#later.arrival();
  }

  /** Ends when what is on screen is all there: check-your-answers may wait for its file. `null` where it is. */
  get arriving(): Promise<unknown> | null {
    return this.#waitsForLater || (this.#isAttempted && !this.later) ? this.#later.arrival() : null;
  }

  get #waitsForLater(): boolean {
    return this.#state.kind === 'filling' && currentPage(this.#state.session).kind === 'check-answers' && !this.later;
  }

  get #isAttempted(): boolean {
    return this.#state.kind === 'filling' && this.#state.session.attempted;
  }

  /** How often the person has tried to go on from what is not in order. Each time, the focus goes to what is wrong. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Forgets everything, and shows the fallback while another survey is loaded. */
  wait(): void {
    this.#submissionId = '';
    this.become({ kind: 'waiting' });
    this.#sender?.begin();
  }

  /** Begins a survey, with what was answered earlier. The submission's id is made here, once, before anything can be sent. */
  begin(survey: Survey, layout: Layout, resume: Resume | null): void {
    this.#submissionId = createSubmissionId();
    this.#change = null;
    const session = start(survey, { layout });
    this.become(this.first(resume?.(session) ?? session));
    this.#sender?.begin();
  }

  /** Goes on with the same answers to the same survey, told in another language, perhaps on pages of another size. */
  tell(survey: Survey, layout: Layout): void {
    if ('session' in this.#state) this.become({ ...this.#state, session: layOut({ ...this.#state.session, survey }, layout) });
    else this.#host.requestUpdate();
  }

  fail(issues: readonly Issue[]): void {
    this.become({ kind: 'failed', issues });
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
    if (this.#state.kind === 'filling') this.become({ kind: 'filling', session: clear(this.#state.session, question) });
  }

  back(): void {
    if (this.#state.kind === 'filling') this.#show(back(this.#state.session));
    else if ('session' in this.#state) this.become({ ...this.#state, kind: 'filling' });
  }

  /** Asks who answers from now on. */
  askWho(): void {
    if (this.#state.kind === 'filling') this.become({ ...this.#state, kind: 'handing-over' });
  }

  /** Puts something about saving the answers in the place of the page; `back` takes it away. */
  setAside(): void {
    if (this.#state.kind === 'filling') this.become({ ...this.#state, kind: 'saving' });
  }

  /** Goes on with a session of earlier, in the place of the one that has begun. */
  goOn(session: Session, submissionId: string): void {
    this.#submissionId = submissionId;
    this.become({ kind: 'filling', session });
  }

  /** Goes on where the answering was handed over. */
  handOver(option: string): void {
    if (this.#state.kind !== 'handing-over' || !this.later) return;
    this.become({ kind: 'filling', session: this.later.handOverTo(this.#state.session, option) });
  }

  /** From check-your-answers to one question, and back there afterwards. */
  change(question: string): void {
    if (this.#state.kind !== 'filling') return;
    const { session } = this.#state;
    this.#change = { question, before: session.answers.get(question) };
    this.#show(goTo(session, question));
  }

  /** What the person went to change last. Whoever asks is told once. */
  takeChange(): Change | null {
    const change = this.#change;
    this.#change = null;
    return change;
  }

  /** To a page where the person has been before. Forward from check-your-answers leads to a change, and so comes back there. */
  visit(page: string, way: 'back' | 'forward'): void {
    if (!('session' in this.#state)) return;
    const there = goTo(this.#state.session, page);
    this.#show(way === 'back' ? { ...there, returning: false } : there);
  }

  /** Goes on to the next page; from the last page, seals the answers and sends them. */
  forward(circumstances: Circumstances): void {
    if (this.#state.kind !== 'filling') return;
    const { session } = this.#state;
    // An attempt that is under way may fail yet: drawing asks once more after it.
    if (this.#waitsForLater) return void this.#later.arrival().then(() => this.#host.requestUpdate());
    const after = next(session);
    if (after.attempted || !isLastPage(session)) this.#show(after);
    else this.send(circumstances);
  }

  /** Seals the answers as they are and sends them. What is not in order is shown instead. */
  send({ endpoint, ...circumstances }: Circumstances): void {
    if (this.#state.kind !== 'filling' || !this.later) return;
    const { session } = this.#state;
    const sealed = this.later.sealAnswers(session, { ...circumstances, submissionId: this.#submissionId });
    if (sealed.kind === 'ok')
      this.#sender?.send({ submission: sealed.value, bytes: JSON.stringify(withoutToJson(sealed.value)), endpoint });
    else this.showProblem(sealed.issues);
  }

  /** The sealed submission while it is on its way; `null` before it is sealed and after it has arrived. */
  get submission(): Submission | null {
    return this.#state.kind === 'delivering' ? this.#state.sealed.submission : null;
  }

  /** What a person may save: the bytes that would be sent. */
  get copy(): string | null {
    return this.#state.kind === 'delivering' ? this.#state.sealed.bytes : null;
  }

  /** Removes everything of this person’s from the device. */
  purge(): Promise<void> {
    return purge(async () => {
      await this.#later.arrival();
      await this.#sender?.purge();
    });
  }

  /** Leads to the first question whose answer is not in order, wherever it is. */
  showProblem([issue]: readonly Issue[]): void {
    if (this.#state.kind === 'filling' && issue)
      this.#show({ ...goTo(this.#state.session, stepsOf(issue.path)[1] ?? ''), attempted: true });
  }

  #show(session: Session): void {
    if (session.attempted && this.later) this.#attempts++;
    this.become({ kind: 'filling', session });
  }

  /** Shows another state. */
  become(state: SurveyState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #report(code: string, message: string): void {
    console.error(`<poet-survey> ${code}: ${message}`);
    this.#host.dispatchEvent(new PoetProblemEvent(code, message));
  }
}

/** Whether an answer has left the page with the same questions. */
function samePage(before: Session, after: Session): boolean {
  const [one, other] = [currentPage(before), currentPage(after)];
  if (one.kind !== 'questions' || other.kind !== 'questions') return false;
  return one.items.length === other.items.length && one.items.every((item, i) => item === other.items[i]);
}
