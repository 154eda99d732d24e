import type { LitElement } from 'lit';
import type { Shown } from './draw-survey.ts';
import type { Resume } from './load-survey.ts';
import { fetchFile } from './fetch-file.ts';
import type { Opening } from './opening.ts';
import type { SessionController } from './session-controller.ts';

/** A survey that may be part of a form. */
export interface MemberHost extends LitElement {
  readonly name: string;
  readonly authority: string;
  readonly endpoint: string;
}

/** What a form control is made from. */
export interface Membership {
  readonly host: MemberHost;
  readonly internals: ElementInternals;
  readonly controller: SessionController;
  readonly opening: Opening;
  /** Draws the survey in a state. */
  readonly draw: (shown: Shown) => unknown;
}

/**
 * The survey and forms: as part of the one around it, and in the place of a plain one inside. It is part of one only where it has a name: pages that
 * stand in a form as a whole are common, and that form is none of a survey’s business. What only a form needs is fetched when there is one.
 */
export class FormMember {
  readonly #membership: Membership;
  #isAsked = false;
  /** What the browser has kept of this page, where it was let; `null` where nothing. */
  kept: unknown = null;

  constructor(membership: Membership) {
    this.#membership = membership;
  }

  /** To be called when something has been drawn, or the form has changed. */
  loadIfMember(): void {
    const { host, internals } = this.#membership;
    if (!this.#isAsked && host.name && internals.form) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const file = { what: 'form', file: 'form-control' };
    const { controller } = this.#membership;
    const [loaded, later] = await Promise.all([
      fetchFile(file, () => import('../form/form-control.ts'), controller),
      controller.fetchLater(),
    ]);
    if (loaded && later) new loaded.FormControl(this.#membership, later);
    else if (loaded) this.#isAsked = false;
  }

  /**
   * What goes on with what the person has answered before the survey was ready: on a first page that a server drew, in a plain form that stands in its
   * place, or on this page before, kept by the browser; and what asks first whether they take part, where the page has a notice. `null` where there is none
   * of them.
   */
  resuming(): Promise<Resume> | null {
    const { host } = this.#membership;
    const form = host.querySelector<HTMLFormElement>('.poet-form form');
    const { kept } = this;
    if (!form && kept === null && !host.renderOptions.renderBefore && !host.querySelector('[slot=notice]')) return null;
    return import('../form/take-up.ts').then(({ takeUp }) => takeUp(this.#membership, { form, kept }));
  }
}
