import type { PoetSurvey } from '../src/survey/poet-survey.ts';
import '../src/define.ts';
import '../src/drafts/draft-saved-event.ts';
import '../src/survey/sealed-event.ts';
import { after } from './mocha.ts';

const eventTypes = ['poet-ready', 'poet-page', 'poet-submit', 'poet-sealed', 'poet-sent', 'poet-problem', 'poet-saved'] as const;
type Given = Partial<
  Pick<
    PoetSurvey,
    | 'survey'
    | 'src'
    | 'audience'
    | 'plan'
    | 'modules'
    | 'authority'
    | 'endpoint'
    | 'layout'
    | 'exit'
    | 'lang'
    | 'theme'
    | 'presentation'
    | 'presentations'
    | 'name'
    | 'save'
    | 'invitation'
    | 'migration'
  >
>;
type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where a survey stands, what stands in it, and attributes that are no properties. */
interface Around {
  readonly within?: HTMLElement;
  readonly fallback?: (Node | string)[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Puts a survey on the page and waits until it is ready or has said why it cannot be. The authority is 302, and nothing is saved, unless given. */
export async function open(given: Given, { within = document.body, fallback = [], attributes = {} }: Around = {}): Promise<SurveyHarness> {
  const survey = new SurveyHarness(document.createElement('poet-survey'));
  opened.push(survey);
  survey.element.replaceChildren(...fallback);
  for (const [name, value] of Object.entries(attributes)) survey.element.setAttribute(name, value);
  Object.assign(survey.element, { authority: '302', save: 'off', ...given });
  within.append(survey.element);
  await survey.until(() => survey.heard('poet-ready').length + survey.heard('poet-problem').length > 0, 'ready or refused');
  await survey.drawn();
  return survey;
}

/** The survey that is already on a page, as its person has it. */
export function on(page: ParentNode): SurveyHarness {
  const element = page.querySelector('poet-survey');
  if (!element) throw new Error('There is no <poet-survey> on this page.');
  return new SurveyHarness(element);
}

/** The same, once there is something to read in it. */
export async function ready(page: ParentNode): Promise<SurveyHarness> {
  const survey = on(page);
  await survey.until(() => survey.heading !== '', 'the first page');
  return survey;
}

/** Takes every opened survey off the page. */
export function closeAll(): void {
  for (const { element } of opened.splice(0)) {
    purging.push(element.purge());
    element.remove();
  }
}

const opened: SurveyHarness[] = [];
const purging: Promise<void>[] = [];
// A page that WebKit leaves in the middle of a transaction holds up the pages after it.
after?.(() => Promise.all(purging));

/** A survey as the person in front of it has it: headings, choices, fields and buttons, by the words on them. */
export class SurveyHarness {
  readonly element: PoetSurvey;
  readonly events: Event[] = [];

  constructor(element: PoetSurvey) {
    this.element = element;
    for (const type of eventTypes) element.addEventListener(type, (event) => this.events.push(event));
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The survey has drawn nothing.');
    return this.element.shadowRoot;
  }

  /** What can be read in the survey, without the fallback. */
  get text(): string {
    return words(this.root);
  }

  /** The values of every attribute in the survey, of which none may hold what a person has said. */
  get attributes(): string[] {
    return this.all('*').flatMap((element) => [...element.attributes].map(({ value }) => value));
  }

  get heading(): string {
    return words(this.root.querySelector('[part~=heading]'));
  }

  /** The problems listed in the error summary. */
  get problems(): string[] {
    return this.all('[part~=error-summary] a').map(words);
  }

  /** The buttons of the page itself that can be pressed: not those that change how the questions look, which are on every page. */
  get buttons(): string[] {
    return this.all('button:enabled:not([part=button-presentation])').map(words);
  }

  /** The buttons that change how the questions look, and which of them are on. */
  get looks(): Readonly<Record<string, boolean>> {
    const buttons = this.all('[part=button-presentation]').map((button) => [words(button), button.ariaPressed === 'true'] as const);
    return Object.fromEntries(buttons);
  }

  /** The labels of the choices on the page, and of those that are chosen. */
  get choices(): string[] {
    return this.#options().map(words);
  }

  get chosen(): string[] {
    return this.#options()
      .filter((option) => option.querySelector('input')?.checked)
      .map(words);
  }

  /** The rows of check-your-answers: question and answer. */
  get answers(): [string, string][] {
    return this.all('dl > div').map((row) => [words(row.querySelector('dt')), words(row.querySelector('dd'))]);
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  heard<K extends (typeof eventTypes)[number]>(type: K): HTMLElementEventMap[K][] {
    return this.events.filter((event): event is HTMLElementEventMap[K] => event.type === type);
  }

  async choose(label: string): Promise<void> {
    the(this.#options(), label).click();
    await this.drawn();
  }

  /** The field with this label, or in whose question these words stand. */
  field(label: string): Field {
    const found = this.all<Field>('textarea, input:not([type=radio], [type=checkbox])').find((field) => {
      return [...(field.labels ?? [])].some((one) => words(one) === label);
    });
    if (!found) throw new Error(`There is no field "${label}" in "${this.text}".`);
    return found;
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.drawn();
  }

  async press(name: string): Promise<void> {
    the(this.all('button, a'), name).click();
    await this.drawn();
  }

  continue(): Promise<void> {
    return this.press('Continue');
  }

  back(): Promise<void> {
    return this.press('Back');
  }

  async drawn(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** Waits, for at most 8 s, until something holds. */
  async until(holds: () => boolean, what: string): Promise<void> {
    for (const endMs = Date.now() + 8_000; !holds();) {
      if (Date.now() > endMs) throw new Error(`Waited 8 s for: ${what}. On screen: "${this.element.shadowRoot ? this.text : ''}".`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.drawn();
  }

  #options(): HTMLElement[] {
    return this.all('label').filter((label) => label.querySelector('[type=radio], [type=checkbox]'));
  }
}

/** The words of an element as they are read out: one space between them. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function the(elements: readonly HTMLElement[], name: string): HTMLElement {
  const found = elements.find((element) => words(element) === name);
  if (!found) throw new Error(`There is no "${name}" among ${JSON.stringify(elements.map(words))}.`);
  return found;
}
