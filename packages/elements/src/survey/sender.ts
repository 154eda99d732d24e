import type { LitElement } from 'lit';
import type { Delivery, Outcome } from '../send/delivery.ts';
import type { Dispatch } from '../send/dispatch.ts';
import type { Outbox } from '../send/outbox.ts';
import { askForProof } from './ask-for-proof.ts';
import { eventFor } from './event-for.ts';
import { PoetSentEvent } from './events.ts';
import { Lazy } from './lazy.ts';
import { purged } from './purging.ts';
import { prepareSealing, sealForAuthority } from './load-sealing.ts';
import type { Sealed, SessionController, SurveyState } from './session-controller.ts';
import { Unsent } from './unsent.ts';

/** What a page has said about sending. */
export interface SendingHost extends LitElement {
  readonly endpoint: string;
  /** What the person was invited by. */
  readonly invitation?: string;
}

type Deliver = () => Promise<Outcome>;

/** Sends what a survey has sealed: by the page’s own backend where that takes it, else by the outbox. Looks after what earlier visits have left, too. */
export class Sender {
  readonly #host: SendingHost;
  readonly #controller: SessionController;
  readonly #outbox: Lazy<Outbox>;
  readonly #unsent: Unsent;
  #dispatch: Dispatch | null = null;
  /** Counted up when something else is sent, or nothing any more. */
  #turn = 0;

  constructor(host: SendingHost, controller: SessionController) {
    this.#host = host;
    this.#controller = controller;
    this.#unsent = new Unsent(host);
    this.#outbox = new Lazy(host, async () => {
      const loaded = await import('./page-outbox.ts');
      if (host.endpoint) void loaded.fetchExchange();
      return loaded.pageOutbox();
    });
    void askForProof(host);
    prepareSealing(host);
    this.begin();
  }

  /** To be called when a survey has begun: lets go of what was sent before, and looks for what is unsent. */
  begin(): void {
    this.#stop();
    void this.#look();
  }

  /** Hands sealed answers to the page if it takes them, else to the form around the survey, else to the collector; first for the authority’s eyes alone, where the page asks for that. */
  send(sealed: Sealed): void {
    const closing = sealForAuthority(this.#host, sealed);
    if (closing) return void this.#close(sealed, closing);
    const event = eventFor(sealed.closed ?? sealed.submission);
    this.#host.dispatchEvent(event);
    const { delivery } = event;
    if (delivery) {
      const outcome = outcomeOf(delivery);
      void this.#post(sealed, () => outcome);
    } else if (!event.defaultPrevented) (this.#controller.carry ?? (() => void this.#post(sealed, null)))();
  }

  /** Tries again with the same bytes. What is being tried at this moment goes on. */
  retry(endpoint: string): void {
    const { state } = this.#controller;
    if (state.kind === 'delivering' && state.delivery.kind !== 'sending') this.send({ ...state.sealed, endpoint });
  }

  /** What is said about submissions of earlier visits, under what is on screen. */
  draw(state: SurveyState): unknown {
    return state.kind === 'delivering' ? null : this.#unsent.draw();
  }

  /** Removes everything of this person’s from the device, sent or not. */
  async purge(): Promise<void> {
    this.#stop();
    this.#unsent.forget();
    const outbox = await this.#outbox.arrival();
    try {
      await outbox?.clear();
    } catch {
      this.#controller.report([{ path: '', code: 'not-removed', message: 'What is kept on the device could not be removed.' }]);
    }
  }

  async #look(): Promise<void> {
    const { state } = this.#controller;
    const outbox = await this.#outbox.arrival();
    if (outbox && 'session' in state) await this.#unsent.look(outbox, state.session.survey.id);
  }

  /** Until they are sealed for the authority, answers are in the memory of the page alone. */
  async #close(sealed: Sealed, closing: Promise<Sealed | Delivery>): Promise<void> {
    this.#stop();
    const turn = this.#turn;
    this.#controller.become({ kind: 'delivering', sealed, delivery: { kind: 'sending', attempt: 1 } });
    const closed = await closing;
    if (turn !== this.#turn) return;
    if ('kind' in closed) this.#settle(sealed, closed);
    else this.send(closed);
  }

  async #post(sealed: Sealed, deliver: Deliver | null): Promise<void> {
    const { bytes, endpoint, submission } = sealed;
    if (!deliver && this.#goesOn(sealed)) return void this.#dispatch?.happen({ kind: 'retried' });
    this.#stop();
    const turn = this.#turn;
    const settle = (delivery: Delivery) => turn === this.#turn && this.#settle(sealed, delivery);
    this.#controller.become({ kind: 'delivering', sealed, delivery: { kind: 'sending', attempt: 1 } });
    const outbox = await this.#outbox.arrival();
    await purged();
    if (turn !== this.#turn) return;
    if (!outbox) return void settle(deliver ? withoutOutbox(await deliver()) : notLoaded);
    const posting = {
      ...{ submissionId: submission.submissionId, survey: submission.survey.id, bytes, invitation: this.#host.invitation || null },
      endpoint: deliver || !endpoint ? null : endpoint,
    };
    this.#dispatch = outbox.send(posting, {
      ...{ deliver, onStep: settle },
      onKept: ({ where }) => turn === this.#turn && this.#controller.become(keptIn(this.#controller.state, where)),
    });
  }

  /** Whether it is on its way to this endpoint already. */
  #goesOn({ submission, endpoint }: Sealed): boolean {
    const { state } = this.#controller;
    const isThis = this.#dispatch?.submissionId === submission.submissionId && !this.#dispatch.isStopped;
    return isThis && state.kind === 'delivering' && state.sealed.endpoint === endpoint;
  }

  #settle(sealed: Sealed, delivery: Delivery): void {
    const { submissionId } = sealed.submission;
    const { state } = this.#controller;
    if (delivery.kind === 'receipted') {
      this.#controller.become({ kind: 'sent', submissionId });
      this.#host.dispatchEvent(new PoetSentEvent(submissionId, delivery.receipt));
      return;
    }
    this.#controller.become({ kind: 'delivering', sealed, delivery, isKept: state.kind === 'delivering' && state.isKept === true });
    if (delivery.kind !== 'parked') return;
    const { reason, status, detail } = delivery;
    this.#controller.report([{ path: '', code: reason, message: detail ?? `The submission was not accepted (${status ?? reason}).` }]);
  }

  #stop(): void {
    this.#turn++;
    this.#dispatch?.stop();
    this.#dispatch = null;
  }
}

const notLoaded = { kind: 'parked', reason: 'not-loaded', status: null, detail: null } as const;

async function outcomeOf(delivery: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'stored', receipt: await delivery };
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : null };
  }
}

/** Where nothing can be kept, since what keeps it did not load. */
function withoutOutbox(outcome: Outcome): Delivery {
  if (outcome.kind === 'stored') return { kind: 'receipted', status: null, receipt: outcome.receipt };
  return { ...notLoaded, reason: 'host', detail: outcome.kind === 'failed' ? outcome.detail : null };
}

function keptIn(state: SurveyState, where: 'device' | 'memory'): SurveyState {
  return state.kind === 'delivering' ? { ...state, isKept: where === 'device' } : state;
}
