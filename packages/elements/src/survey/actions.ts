import { itemOf } from '@poet/core';
import type { LitElement } from 'lit';
import { inLanguage } from '../localize.ts';
import { messages } from '../messages.ts';
import { controlsIn, readInput } from '../questions/read-input.ts';
import { PoetLeaveEvent } from './events.ts';
import { isExit } from './exit-address.ts';
import { hearEscapes, pressesToLeave } from './hear-escapes.ts';
import { say, stayAtQuestion } from './on-the-page.ts';
import type { Opening } from './opening.ts';
import { presentationOf } from './presentation.ts';
import type { Look } from './presentation.ts';
import type { SessionController } from './session-controller.ts';

/** Where the person acts: what the page has given the element, and how it forgets everything. */
interface Acting extends LitElement {
  readonly authority: string;
  readonly endpoint: string;
  readonly exit: string;
  presentation: string;
  purge(): Promise<void>;
}

/** What a person does on the page, and what becomes of it: clicks on whatever has a `data-action`, answers, and the key that leaves. */
export class Actions {
  readonly #host: Acting;
  readonly #controller: SessionController;
  readonly #opening: Opening;

  constructor(host: Acting, controller: SessionController, opening: Opening) {
    this.#host = host;
    this.#controller = controller;
    this.#opening = opening;
    host.addController(hearEscapes((presses) => this.#onEscape(presses)));
  }

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#controller.forward(this.#circumstances);
  };

  readonly onInput = (event: Event): void => {
    const { state } = this.#controller;
    const changed = event.target;
    if (state.kind !== 'filling' || !(changed instanceof HTMLInputElement || changed instanceof HTMLTextAreaElement)) return;
    const item = itemOf(state.session.survey, changed.name);
    this.#say('');
    if (item) this.#controller.record(item, readInput(item, changed, controlsIn(changed.closest('fieldset, .question'))));
  };

  readonly onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    const question = target?.dataset['question'] ?? '';
    const action = target?.dataset['action'] ?? '';
    switch (action) {
      case 'back':
        return this.#controller.back();
      case 'clear':
        return this.#clear(question);
      case 'leave':
        return this.#leave();
      case 'change':
        return this.#controller.change(question);
      case 'easy-read':
      case 'large':
        return this.#turn(action);
      case 'ask-who':
        return this.#controller.askWho();
      case 'hand-over':
        return this.#controller.handOver(target?.dataset['helper'] ?? '');
      case 'send':
        return this.#controller.send(this.#circumstances);
      case 'retry':
        return this.#controller.sender?.retry(this.#host.endpoint);
      case 'save':
        return inLanguage(this.#opening.words, () => this.#controller.later?.saveCopy(this.#controller.copy));
      case 'focus':
        event.preventDefault();
        (this.#controller.later?.goToQuestion ?? stayAtQuestion)(question, this.#host.renderRoot);
    }
  };

  get #circumstances(): Parameters<SessionController['send']>[0] {
    const { authority, endpoint } = this.#host;
    const { tag, presentation } = this.#opening;
    return { authority, endpoint, language: tag, presentation };
  }

  #say(words: string): void {
    say(words, this.#host.renderRoot);
  }

  /** Takes an answer back. The focus goes first: it would be lost together with the button. */
  #clear(question: string): void {
    stayAtQuestion(question, this.#host.renderRoot);
    this.#controller.clear(question);
    this.#say(inLanguage(this.#opening.words, messages.cleared));
  }

  /** Turns a look on or off, by what is on screen: where the words of Easy Read did not come, they are asked for again. */
  #turn(look: Look): void {
    const { isSimple, isLarge } = this.#opening.looks;
    this.#host.presentation = presentationOf({ isSimple: isSimple !== (look === 'easy-read'), isLarge: isLarge !== (look === 'large') });
    this.#host.requestUpdate('presentation', null);
  }

  /** Forgets everything first, then puts the other page in the place of this one. */
  #leave(): void {
    void this.#host.purge();
    if (this.#host.dispatchEvent(new PoetLeaveEvent())) location.replace(this.#host.exit);
  }

  #onEscape(presses: number): void {
    const { kind } = this.#controller.state;
    if (!isExit(this.#host.exit) || kind === 'waiting' || kind === 'failed') return;
    this.#say(presses === pressesToLeave - 1 ? inLanguage(this.#opening.words, messages.leaveOnceMore) : '');
    if (presses >= pressesToLeave) this.#leave();
  }
}
