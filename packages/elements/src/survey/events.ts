import type { Submission } from '@poet/core';

/**
 * The events of `<poet-survey>`. They are dispatched on the element and neither bubble nor cross shadow roots:
 * tag managers listen on the document, and answers are none of their business. (A script that listens for the capture phase by these very
 * names still hears them: on its own page, nothing can be kept from a script that means to listen.)
 */

/** The first page is on screen. */
export class PoetReadyEvent extends Event {
  static readonly type = 'poet-ready';
  constructor() {
    super(PoetReadyEvent.type);
  }
}

/** Another page is on screen. `title` is its heading, for a host that wants to show it in its own title. */
export class PoetPageEvent extends Event {
  static readonly type = 'poet-page';
  readonly page: string;
  readonly title: string;
  constructor(page: string, title: string) {
    super(PoetPageEvent.type);
    this.page = page;
    this.title = title;
  }
}

/**
 * The answers are sealed and about to be sent. `preventDefault()` stops that and leaves the person on the page;
 * `waitUntil(promise)` hands delivery to the host: the person sees "sent" when the promise resolves.
 */
export class PoetSubmitEvent extends Event {
  static readonly type = 'poet-submit';
  readonly submission: Submission;
  #deliveries: Promise<unknown>[] = [];

  constructor(submission: Submission) {
    super(PoetSubmitEvent.type, { cancelable: true });
    this.submission = submission;
  }

  waitUntil(delivery: Promise<unknown>): void {
    this.#deliveries.push(delivery);
  }

  /** What the host has taken on, if anything. */
  get delivery(): Promise<unknown> | null {
    const [only, ...more] = this.#deliveries;
    if (only === undefined) return null;
    return more.length === 0 ? only : Promise.all(this.#deliveries);
  }
}

/** The answers arrived, and are wiped from the page. Carries the id and the receipt, no answers. */
export class PoetSentEvent extends Event {
  static readonly type = 'poet-sent';
  readonly submissionId: string;
  readonly receipt: unknown;
  constructor(submissionId: string, receipt: unknown) {
    super(PoetSentEvent.type);
    this.submissionId = submissionId;
    this.receipt = receipt;
  }
}

/** Something stands in the way: the survey could not be loaded, or the answers could not be sent. For developers. */
export class PoetProblemEvent extends Event {
  static readonly type = 'poet-problem';
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    super(PoetProblemEvent.type);
    this.code = code;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'poet-ready': PoetReadyEvent;
    'poet-page': PoetPageEvent;
    'poet-submit': PoetSubmitEvent;
    'poet-sent': PoetSentEvent;
    'poet-problem': PoetProblemEvent;
  }
}
