import { stepIn, withStep } from './history-state.ts';
import type { Step } from './history-state.ts';

/** A survey whose pages are steps of the browser's history. */
export interface Walker {
  /** The page that the person is on while they fill in the survey; `null` before and after. */
  readonly page: string | null;
  /** Changes whenever the survey is begun anew: pages of one round are not gone back to in another. */
  readonly round: string;
  /** Whether what was sealed is still on its way: leaving the document would lose it. */
  readonly isDelivering: boolean;
  /** Shows a page again; says whether there is such a page now. */
  visit(page: string, way: 'back' | 'forward'): boolean;
}

/** Which page of which round each survey shows. */
type Places = ReadonlyMap<Walker, Place>;

/** A page of a round. */
export interface Place {
  readonly page: string;
  readonly round: string;
}

/**
 * The surveys of one document as steps of the browser's history. Which page a step shows is known here alone: an entry of the browser's holds a
 * number, beside whatever the host's own script keeps there, so that nothing about the person is left in it. The address stays as it is.
 */
export class PageHistory {
  readonly #run = crypto.randomUUID();
  readonly #walkers = new Set<Walker>();
  #steps: Places[] = [new Map()];
  #at = 0;
  /** Where the browser was last, this document's or an earlier one's; `null` at an entry that is not ours. */
  #last: Step | null = stepIn(history.state);
  /** Whether the browser has been asked to go back and has not said that it did. */
  #isReturning = false;

  constructor() {
    addEventListener('popstate', ({ state }) => this.#arrive(state));
    // A page that was kept while another was there may come back at another entry than it was left at.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#arrive(history.state));
  }

  add(walker: Walker): void {
    this.#walkers.add(walker);
  }

  remove(walker: Walker): void {
    this.#walkers.delete(walker);
  }

  /** To be called when a survey shows a page: makes it a step, unless it is the step that the browser is at. */
  note(walker: Walker, { page, round }: Pick<Walker, 'page' | 'round'> = walker): void {
    if (page === null || this.#isReturning || !this.#walkers.has(walker)) return;
    const here = this.#steps[this.#at]?.get(walker);
    if (here?.page === page && here.round === round) return;
    const places = new Map(this.#steps[this.#at]).set(walker, { page, round });
    // The first page of a survey is where the browser is already.
    if (here?.round !== round) this.#steps[this.#at] = places;
    else if (this.#isStepBefore(places)) this.#goBack();
    else this.#push(places);
  }

  /** Whether the step before the one that the browser is at shows the same: then the person has gone back by a button on the page. */
  #isStepBefore(places: Places): boolean {
    const before = this.#steps[this.#at - 1];
    if (!before || !this.#isHere) return false;
    return before.size === places.size && [...places].every(([walker, place]) => isSame(before.get(walker), place));
  }

  get #isHere(): boolean {
    const found = stepIn(history.state);
    return found?.run === this.#run && found.step === this.#at;
  }

  #goBack(): void {
    this.#at--;
    this.#isReturning = true;
    history.back();
  }

  #push(places: Places): void {
    const next = { run: this.#run, step: this.#at + 1 };
    const before = withStep(history.state, { run: this.#run, step: this.#at });
    const state = withStep(history.state, next);
    if (!before || !state) return;
    try {
      if (!this.#isHere) history.replaceState(before, '');
      history.pushState(state, '');
    } catch {
      // Browsers refuse too many entries in a short time. The survey goes on without this one.
      return;
    }
    this.#last = next;
    this.#steps = [...this.#steps.slice(0, ++this.#at), places];
  }

  #arrive(state: unknown): void {
    const [found, last] = [stepIn(state), this.#last];
    this.#last = found;
    if (this.#isReturning) this.#endReturning();
    else if (found?.run === this.#run) this.#lead(found.step);
    // An entry of a document that was here before, loaded anew since: its pages are gone with its answers.
    else if (found && last && (last.run === this.#run || (last.run === found.run && found.step < last.step))) history.back();
  }

  #endReturning(): void {
    this.#isReturning = false;
    for (const walker of this.#walkers) this.note(walker);
  }

  /** Leads each survey to where it was at a step. One that shows nothing to who goes back, all being sent, is passed over. */
  #lead(step: number): void {
    const way = step < this.#at ? 'back' : 'forward';
    this.#at = step;
    const hasReasonToStay = [...this.#walkers].map((walker) => walker.isDelivering || this.#leadOne(walker, way));
    if (way === 'back' && !hasReasonToStay.includes(true)) history.back();
  }

  #leadOne(walker: Walker, way: 'back' | 'forward'): boolean {
    const place = this.#steps[this.#at]?.get(walker);
    if (!place || place.round !== walker.round || walker.page === null || place.page === walker.page) return false;
    return walker.visit(place.page, way);
  }
}

function isSame(one: Place | undefined, other: Place): boolean {
  return one?.page === other.page && one.round === other.round;
}
