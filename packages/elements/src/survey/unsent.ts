import type { SealedSubmission, Submission } from '@poet/core';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { laterMessages } from '../messages/later-messages.ts';
import type { Delivery, Outcome } from '../send/delivery.ts';
import type { Found, Outbox } from '../send/outbox.ts';
import { eventFor } from './event-for.ts';
import { saveCopy } from './save-copy.ts';

/** What became of the last ones, once there are no more. */
type Note = 'sent' | 'deleted' | null;

/** The submissions that earlier visits to this site have left on the device: a calm line about them, and never a word of what is in them. */
export class Unsent {
  readonly #host: LitElement & { readonly endpoint: string };
  readonly #found = new Map<string, { readonly found: Found; readonly delivery: Delivery }>();
  #outbox: Outbox | null = null;
  #note: Note = null;
  #asks = false;

  constructor(host: LitElement & { readonly endpoint: string }) {
    this.#host = host;
  }

  /** Takes up what nobody else looks after. @param survey the one that is on the page, by id */
  async look(outbox: Outbox, survey: string): Promise<void> {
    this.#outbox = outbox;
    await outbox.takeUp({
      ...{ survey, endpoint: this.#host.endpoint },
      deliver: (bytes) => this.#offer(bytes),
      onFound: (found) => this.#set(found, { kind: 'sending', attempt: 1 }),
      onStep: (found, delivery) => this.#set(found, delivery),
    });
  }

  /** Lets go of what is on screen. */
  forget(): void {
    this.#found.clear();
    this.#note = null;
    this.#asks = false;
  }

  draw(): unknown {
    const isEmpty = this.#found.size === 0;
    if (isEmpty && !this.#note) return nothing;
    return html`<section class="unsent" part="unsent" @click=${this.#onClick}>
      <p tabindex="-1" role="status">${this.#words()}</p>
      ${isEmpty ? nothing : this.#drawButtons()}
    </section>`;
  }

  #words(): string {
    if (this.#asks) return laterMessages.unsentAsk();
    if (this.#found.size === 0) return this.#note === 'sent' ? laterMessages.unsentSent() : laterMessages.unsentDeleted();
    const isParked = [...this.#found.values()].some(({ delivery }) => delivery.kind === 'parked');
    return isParked ? laterMessages.unsentParked() : laterMessages.unsentWaiting();
  }

  #drawButtons(): unknown {
    const choices = this.#asks
      ? ([['keep', laterMessages.unsentKeep()], ['delete', laterMessages.unsentDelete()]] as const) // prettier-ignore
      : ([['again', laterMessages.tryAgain()], ['copy', laterMessages.unsentCopy()], ['ask', laterMessages.unsentForget()]] as const); // prettier-ignore
    return html`<div class="actions">
      ${choices.map(
        ([what, words]) => html`<button type="button" class="secondary" part="button-secondary" data-unsent=${what}>${words}</button>`,
      )}
    </div>`;
  }

  readonly #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-unsent]') : null;
    switch (button?.dataset['unsent']) {
      case 'again':
        for (const { found } of this.#found.values()) void found.dispatch.happen({ kind: 'retried' });
        return;
      case 'copy':
        for (const { found } of this.#found.values()) saveCopy(found.bytes);
        return;
      case 'ask':
        return this.#ask(true);
      case 'keep':
        return this.#ask(false);
      case 'delete':
        return void this.#delete();
      default:
    }
  };

  #ask(asks: boolean): void {
    this.#asks = asks;
    void this.#show();
  }

  async #delete(): Promise<void> {
    const ids = [...this.#found.keys()];
    await Promise.all(ids.map(async (id) => this.#outbox?.forget(id)));
    this.#found.clear();
    this.#note = 'deleted';
    this.#ask(false);
  }

  /** The buttons change under whoever has pressed one: the focus goes to the words. */
  async #show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.unsent p')?.focus();
  }

  #set(found: Found, delivery: Delivery): void {
    if (delivery.kind === 'receipted') {
      this.#found.delete(found.dispatch.submissionId);
      this.#note = 'sent';
    } else this.#found.set(found.dispatch.submissionId, { found, delivery });
    if (this.#found.size === 0) this.#asks = false;
    this.#host.requestUpdate();
  }

  /** Asks the page once more to deliver what it took over on an earlier visit. */
  async #offer(bytes: string): Promise<Outcome> {
    // A door: these bytes were made here of a submission.
    const event = eventFor(JSON.parse(bytes) as Submission | SealedSubmission);
    this.#host.dispatchEvent(event);
    try {
      if (event.delivery) return { kind: 'stored', receipt: await event.delivery };
    } catch {
      return { kind: 'failed', detail: null };
    }
    return { kind: 'failed', detail: null };
  }
}
