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

/** Where the person is: choosing whether to take part, filling in the survey; or where the answers are after that. */
export type SurveyStatus = 'asking' | 'declined' | 'filling' | 'handing-over' | 'saving' | 'sending' | 'waiting' | 'parked' | 'sent';

/** What is on screen. */
export interface ShownPage {
  readonly status: SurveyStatus;
  /** The id of the page while the survey is filled in; after that, the status. */
  readonly page: string;
  /** The heading in the language that is shown; where something is wrong on the page, that is said first. */
  readonly title: string;
}

/**
 * Another page is on screen, the first one included, or the same under another title. `title` is for a host that wants to show it in its own:
 * the element never touches the document's.
 */
export class PoetPageEvent extends Event implements ShownPage {
  static readonly type = 'poet-page';
  readonly status: SurveyStatus;
  readonly page: string;
  readonly title: string;
  constructor({ status, page, title }: ShownPage) {
    super(PoetPageEvent.type);
    this.status = status;
    this.page = page;
    this.title = title;
  }
}

/**
 * The answers are sealed and about to be sent; with `seal-for`, `poet-sealed` comes instead. `preventDefault()` stops that and leaves the person on the page;
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

/**
 * The person leaves quickly, and everything is forgotten already. `preventDefault()` leaves it to the host to put another page in the place
 * of this one: a page in a frame can only put one in the frame.
 */
export class PoetLeaveEvent extends Event {
  static readonly type = 'poet-leave';
  constructor() {
    super(PoetLeaveEvent.type, { cancelable: true });
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
    'poet-leave': PoetLeaveEvent;
    'poet-problem': PoetProblemEvent;
  }
}
