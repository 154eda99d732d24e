import { LitElement, css, html, nothing } from 'lit';
import type { BenchQuestion, BenchSurvey } from '../survey.ts';
import './page.css';
import { start } from './start.ts';

type Answers = Readonly<Record<string, readonly string[]>>;

/** The survey as a Lit tutorial would write it: state in, one template out, everything rendered again after each answer. */
class BareSurvey extends LitElement {
  static override properties = { survey: { attribute: false }, page: { state: true }, answers: { state: true }, missing: { state: true } };
  static override styles = css`
    fieldset, .own-words { margin: 0 0 1.5rem; border: 1px solid #767676; border-radius: 0.25rem; padding: 0.75rem 1rem; }
    label { display: block; padding: 0.25rem 0; }
    input { width: 1.5rem; height: 1.5rem; vertical-align: middle; }
    textarea { box-sizing: border-box; width: 100%; font: inherit; }
    button { padding: 0.5rem 1.5rem; font: inherit; }
    .error { color: #b00020; }
  `;
  declare survey: BenchSurvey;
  declare page: number;
  declare answers: Answers;
  declare missing: string;

  constructor() {
    super();
    this.page = 0;
    this.answers = {};
    this.missing = '';
  }

  override render() {
    const page = this.survey.pages[this.page]!;
    const last = this.page === this.survey.pages.length - 1;
    return html`<form @change=${this.#change} @submit=${this.#next}>
      <h1>${this.survey.title}</h1>
      <h2>${page.title}</h2>
      ${page.questions.map((question) => (this.#isShown(question) ? this.#question(question) : nothing))}
      <button>${last ? 'Finish' : 'Continue'}</button>
    </form>`;
  }

  #isShown({ showIf }: BenchQuestion): boolean {
    return showIf === undefined || this.answers[showIf.question]?.[0] === showIf.is;
  }

  #question(question: BenchQuestion) {
    const error = this.missing === question.id ? html`<p class="error" role="alert">Please answer this question</p>` : nothing;
    const label = html`${question.text}${question.required ? ' (required)' : nothing}`;
    const answer = this.answers[question.id];
    if (question.kind === 'text') {
      return html`<div class="own-words"><label for=${question.id}>${label}</label>${error}
        <textarea id=${question.id} name=${question.id} rows="4" .value=${answer?.[0] ?? ''}></textarea></div>`;
    }
    const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
    return html`<fieldset><legend>${label}</legend>${error}
      ${question.options.map((option) => html`<label><input type=${type} name=${question.id} value=${option.id} .checked=${answer?.includes(option.id) ?? false}> ${option.label}</label>`)}
    </fieldset>`;
  }

  #change = ({ target }: Event): void => {
    const { name, type, value, checked } = target as HTMLInputElement;
    const others = type === 'checkbox' ? (this.answers[name] ?? []).filter((id) => id !== value) : [];
    this.answers = { ...this.answers, [name]: type === 'checkbox' && !checked ? others : [...others, value] };
  };

  #next = (event: Event): void => {
    event.preventDefault();
    const questions = this.survey.pages[this.page]!.questions;
    this.missing = questions.find((question) => question.required && this.#isShown(question) && !this.answers[question.id]?.length)?.id ?? '';
    if (this.missing !== '') return void this.#focusMissing();
    if (this.page === this.survey.pages.length - 1) return;
    this.page++;
    scrollTo(0, 0);
  };

  async #focusMissing(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[name="${this.missing}"]`)?.focus();
  }
}
customElements.define('bare-survey', BareSurvey);

start((host: HTMLElement, survey: BenchSurvey) => {
  const element = document.createElement('bare-survey') as BareSurvey;
  element.survey = survey;
  host.append(element);
  return () => element.remove();
});
