import { goTo, stepsOf, withoutToJson } from '@poet/core';
import type { Issue, Parsed, Problem, Session, Submission } from '@poet/core';
import type { ReactiveController } from 'lit';
import { inLanguage } from '../localize.ts';
import type { Membership } from '../survey/form-member.ts';
import type { Later } from '../survey/session-controller.ts';
import { formStyles } from './form.styles.ts';
import { keepAnswers } from './kept-answers.ts';

/**
 * What the form around a survey gets of it: the submission when it is posted, and until then whether everything is in order.
 *
 * The submission is given while the form’s entries are gathered and at no other time. Browsers keep what `setFormValue` is given with the history of
 * the tab, some of them on disk, and a page that is opened again has it back: on a shared device, somebody else’s answers.
 */
export class FormControl implements ReactiveController {
  readonly #membership: Membership;
  readonly #later: Later;
  /** What the browser gives the focus to when it leads to what is wrong. It stands before everything that is drawn, so drawing never takes it away. */
  readonly #anchor = document.createElement('span');
  #form: HTMLFormElement | null = null;

  /** @param later seals the answers. */
  constructor(membership: Membership, later: Later) {
    this.#membership = membership;
    this.#later = later;
    const { host, controller } = membership;
    if (host.hasAttribute('seal-for')) controller.fail([unsealed]);
    this.#anchor.tabIndex = -1;
    this.#anchor.className = 'visually-hidden';
    this.#anchor.addEventListener('focus', () => membership.controller.showProblem(this.#issues));
    host.renderRoot.prepend(this.#anchor);
    host.renderRoot.addEventListener('input', () => this.#judge());
    const { styleSheet } = formStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { host, internals, controller } = this.#membership;
    const form = host.name ? internals.form : null;
    if (form !== this.#form) {
      this.#form?.removeEventListener('formdata', this.#onFormData);
      form?.addEventListener('formdata', this.#onFormData);
      this.#form = form;
      controller.carry = form && (() => form.requestSubmit());
    }
    const drawn = host.renderRoot.querySelector<HTMLElement>('.survey');
    if (drawn) drawn.inert = isDisabled(host);
    this.#judge();
  }

  /** The session that the form is to get; `null` where there is none, or another way to deliver has its answers. */
  get #session(): Session | null {
    const { state } = this.#membership.controller;
    return this.#form && state.kind === 'filling' ? state.session : null;
  }

  get #issues(): readonly Issue[] {
    const session = this.#session;
    const sealed = session && this.#seal(session);
    return sealed?.kind === 'issues' ? sealed.issues : [];
  }

  /** Whoever has answered nothing has not taken part: their form goes without a submission. */
  readonly #onFormData = ({ formData }: FormDataEvent): void => {
    const session = this.#session;
    const { host } = this.#membership;
    if (!session || session.answers.size === 0 || isDisabled(host)) return;
    const sealed = this.#seal(session);
    if (sealed.kind === 'ok') formData.append(host.name, JSON.stringify(withoutToJson(sealed.value)));
  };

  /** The submission that the answers are now, or what is not in order. */
  #seal(session: Session): Parsed<Submission> {
    const { controller, host, opening } = this.#membership;
    const { tag, presentation } = opening;
    return this.#later.sealAnswers(session, {
      submissionId: controller.submissionId,
      authority: host.authority,
      language: tag,
      presentation,
    });
  }

  #problemIn(session: Session, id: string) {
    const at = goTo(session, id);
    const problem = this.#later.problems(at).find(({ question }) => question === id);
    const question = at.survey.sections.flatMap(({ questions }) => questions).find((one) => one.id === id)?.kind;
    return problem && question ? { problem, question } : undefined;
  }

  /** Says to the form whether the answers are in order, and hands the browser what it may keep. */
  #judge(): void {
    const session = this.#session;
    const { host, internals, opening } = this.#membership;
    const [issue] = this.#issues;
    const problem = session && issue ? this.#problemIn(session, stepsOf(issue.path)[1] ?? '') : undefined;
    if (problem) {
      const { question } = problem;
      const message = inLanguage(opening.words, () => this.#later.problemMessage(problem.problem, question, opening.tag));
      internals.setValidity(flagsOf(problem.problem), message, this.#anchor);
    } else internals.setValidity({});
    internals.setFormValue(null, session && host.getAttribute('autocomplete') === 'on' ? keepAnswers(session) : null);
  }
}

/** A form gathers its entries at once, and sealing takes a moment: the answers would go in the clear. */
const unsealed: Issue = {
  path: '/name',
  code: 'seal-for-in-form',
  message: 'A survey in a form cannot be sealed. Take away name, and give an endpoint; or take away seal-for.',
};

function isDisabled(host: HTMLElement): boolean {
  return host.matches(':disabled');
}

/** The problem as the platform names it. */
function flagsOf({ code }: Problem): ValidityStateFlags {
  switch (code) {
    case 'required':
      return { valueMissing: true };
    case 'not-a-number':
    case 'not-a-date':
      return { badInput: true };
    case 'too-small':
    case 'too-early':
      return { rangeUnderflow: true };
    case 'too-large':
    case 'too-late':
      return { rangeOverflow: true };
    case 'too-long':
      return { tooLong: true };
    case 'too-many':
    case 'not-with-others':
    case 'wrong-form':
    case 'unknown-option':
    case 'chosen-twice':
      return { customError: true };
  }
}
