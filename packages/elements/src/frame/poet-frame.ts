import type { Issue } from '@poet/core';
import { PoetPageEvent, PoetProblemEvent, PoetReadyEvent, PoetSentEvent } from '../survey/events.ts';
import { isExit } from '../survey/exit-address.ts';
import { hearEscapes, pressesToLeave } from '../survey/hear-escapes.ts';
import { takenInvitation } from '../survey/take-invitation.ts';
import { FrameChannel } from './frame-channel.ts';
import type { FrameMessage } from './frame-message.ts';
import { FrameView } from './frame-view.ts';
import { readFrameAddress } from './read-frame-address.ts';
import { readHostWords } from './read-host-words.ts';

/** On a server there are no elements; the class can be imported there, and made nowhere. */
const BaseElement = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * A survey in a frame of another origin, which no script of the page can read. It is as high as the page in it, and hears of that page only
 * its height, its title, how far the survey is, and the receipt: never an answer.
 * Its children are the fallback, shown until the survey is ready and whenever it cannot be shown.
 *
 * @tag poet-frame
 * @attr {string} src - The address of the page in the frame, on another origin: `https://collector.example/poet-frame.html?audience=…`.
 * @attr {string} lang - BCP 47 tag of the language; may be changed at any time. Where it is not given, what `src` says.
 * @slot - What to show when the survey cannot be: a link to another way to take part.
 * @slot notice - What people are told before they choose whether to take part, in any number of languages. It is shown in the frame.
 * @slot help - A line about whom to talk to. It is shown in the frame, once on each page with a question in own words.
 * @fires {PoetReadyEvent} poet-ready - The survey is on screen.
 * @fires {PoetPageEvent} poet-page - Another page is on screen, or the same under another title. Its `page` says no more than its `status`.
 * @fires {PoetSentEvent} poet-sent - The answers arrived.
 * @fires {PoetProblemEvent} poet-problem - Something stands in the way, in words for developers.
 * @csspart frame - The frame.
 */
export class PoetFrame extends BaseElement {
  static readonly observedAttributes = ['src', 'lang'];

  /** How long the fallback is shown at most while the survey may still come, in milliseconds. After that it stays. */
  waitMs = 20_000;
  #view: FrameView | null = null;
  #channel: FrameChannel | null = null;
  #url: URL | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isReady = false;
  #hasReceipt = false;
  readonly #escapes = hearEscapes((presses) => {
    if (presses >= pressesToLeave && this.#isReady) this.#leave();
  });

  /** The address of the page in the frame, as it is written. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(src: string) {
    this.setAttribute('src', src);
  }

  connectedCallback(): void {
    this.#escapes.hostConnected();
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#escapes.hostDisconnected();
    this.#end();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return;
    if (name === 'src') this.#begin();
    else this.#channel?.speak(this.lang);
  }

  #begin(): void {
    this.#end();
    const address = readFrameAddress(this.src, document.baseURI);
    if (address.kind === 'issue') return this.#report(address.issue);
    this.#url = address.url;
    // The page in the frame asks no question before it has been handed the notice.
    if (readHostWords(this).some(({ slot }) => slot === 'notice')) address.url.searchParams.set('notice', 'on');
    this.#view ??= new FrameView(this);
    const frame = this.#view.add(address.url.href);
    this.#channel = new FrameChannel(frame, address.url.origin, {
      connected: () => this.#wait(),
      told: (message) => this.#hear(message),
      lost: () => this.#wait(),
    });
    this.#wait();
  }

  #end(): void {
    clearTimeout(this.#waiting);
    this.#channel?.close();
    this.#channel = null;
    this.#view?.remove();
    this.#isReady = false;
  }

  /** Shows the fallback until the page in the frame says that it is ready. */
  #wait(): void {
    this.#isReady = this.#hasReceipt = false;
    this.#view?.hide();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#giveUp('not-ready', `did not say within ${this.waitMs} ms that it is ready`), this.waitMs);
    if (this.lang) this.#channel?.speak(this.lang);
    const invitation = takenInvitation();
    if (invitation) this.#channel?.invite(invitation);
    const words = readHostWords(this);
    if (words.length > 0) this.#channel?.hand(words);
  }

  /** From now on the fallback stays: nobody who has begun to follow it is called back. */
  #giveUp(code: string, reason: string): void {
    this.#end();
    this.#report({ path: '/src', code, message: `The page at ${this.#url?.href} ${reason}.` });
  }

  #hear(message: FrameMessage): void {
    switch (message.kind) {
      case 'height':
        return this.#view?.resize(message.heightPx);
      case 'page':
        return this.#turn(message);
      case 'ready':
        return this.#show();
      case 'failed':
        return this.#giveUp('failed', 'cannot show the survey: its own console says why');
      case 'left':
        return this.#leave();
      case 'receipt':
        return this.#confirm(message);
    }
  }

  #show(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    clearTimeout(this.#waiting);
    this.#view?.show();
    this.dispatchEvent(new PoetReadyEvent());
  }

  #turn(page: Extract<FrameMessage, { kind: 'page' }>): void {
    this.#view?.name(page);
    this.dispatchEvent(new PoetPageEvent({ status: page.status, page: page.status, title: page.title }));
  }

  /** A survey is sent once. */
  #confirm({ submissionId, receivedOn }: Extract<FrameMessage, { kind: 'receipt' }>): void {
    if (this.#hasReceipt) return;
    this.#hasReceipt = true;
    this.dispatchEvent(new PoetSentEvent(submissionId, { submissionId, receivedOn }));
  }

  /** Lets go of the survey, and puts the other page in the place of this one: the one that this page has named, whatever the frame says. */
  #leave(): void {
    const exit = this.#url?.searchParams.get('exit') ?? '';
    if (!isExit(exit)) return;
    this.#end();
    location.replace(exit);
  }

  #report({ code, message }: Issue): void {
    console.error(`<poet-frame> ${code}: ${message}`);
    this.dispatchEvent(new PoetProblemEvent(code, message));
  }
}
