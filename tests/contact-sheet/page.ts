import type { PoetSurvey } from '@poet/elements';
import '../../packages/elements/src/define.ts';
import '../../packages/elements/src/aloud/read-aloud.ts';
import { standInForCollector } from '../../packages/elements/test/fetch-stand-in.ts';
import { noticeStates } from '../../packages/elements/test/notice-states.ts';
import { savedStates } from '../../packages/elements/test/saved-states.ts';
import { sendingStates } from '../../packages/elements/test/sending-states.ts';
import { emptyDevice } from '../../packages/elements/test/device-in-hand.ts';
import { localVoice, standInForSpeech } from '../../packages/elements/test/speech-stand-in.ts';
import { closeAll, words } from '../../packages/elements/test/survey-harness.ts';
import { present } from '../accessibility/presentations.ts';
import type { Presentation } from '../accessibility/presentations.ts';

/** What is on screen: a page with something to answer or to read, check-your-answers, or where the answers are. */
export interface Here {
  readonly heading: string;
  readonly kind: 'choice' | 'writing' | 'reading' | 'check' | 'outcome';
}

/** What is done in the page, on the way through a survey. */
export interface Walking {
  open(audience: string, presentation: Presentation): Promise<Here>;
  answer(): Promise<void>;
  /** Answers in a way that cannot be, where there is one, and tries to go on. @returns whether something is wrong now. */
  goWrong(): Promise<boolean>;
  goOn(): Promise<Here>;
  /** What becomes of the answers, once they are on their way: in vain at first, refused when tried again, and then stored by the host. */
  send(to: 'never' | 'refuse' | 'host'): Promise<Here>;
  /** What somebody meets beside the way through a survey: about sending, saving and taking part. */
  readonly states: readonly string[];
  /** Comes to one of them. */
  reach(state: string, presentation: Presentation): Promise<void>;
}

declare global {
  var walking: Walking;
}

standInForSpeech(localVoice('en'));
standInForCollector();
let survey: PoetSurvey;
const states = { ...noticeStates, ...sendingStates, ...savedStates };

globalThis.walking = {
  async open(audience, presentation) {
    survey = document.createElement('poet-survey');
    Object.assign(survey, { audience, plan: 'ehcp', authority: '302', endpoint: '/stand-in/never', exit: 'https://www.example.org/' });
    present(survey, presentation, 'ltr');
    survey.append(help());
    document.querySelector('main')?.replaceChildren(survey);
    await until(() => all('.survey').length > 0);
    return look();
  },
  async answer() {
    const options = all<HTMLInputElement>('.options input');
    // What opens most of the questions that depend on an answer: yes, and the greatest age.
    (options.length > 3 ? options.at(-1) : options[0])?.click();
    for (const field of fields())
      write(field, field.inputMode === 'numeric' ? '12' : 'Somebody listens to me, and then they do what they said.');
    await drawn();
  },
  async goWrong() {
    const before = fields().map((field) => field.value);
    for (const field of fields()) write(field, field.inputMode === 'numeric' ? 'a few' : 'On and on. '.repeat(1_000));
    await walking.goOn();
    if (all('.error-summary').length > 0) return true;
    fields().forEach((field, i) => write(field, before[i] ?? ''));
    return false;
  },
  async goOn() {
    press('next');
    await drawn();
    return look();
  },
  async send(to) {
    if (to === 'host') survey.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    survey.endpoint = `/stand-in/${to}`;
    // The last page has sent them there already: they may be waiting by now.
    const before = to === 'never' ? '' : look().heading;
    press('retry');
    await until(to === 'host' ? () => all('.sent').length > 0 : () => look().heading !== before && all('[data-action=retry]').length > 0);
    return look();
  },
  states: Object.keys(states),
  async reach(state, presentation) {
    const main = document.querySelector('main');
    if (!main || !states[state]) throw new Error(`There is no state "${state}".`);
    closeAll();
    main.replaceChildren();
    await emptyDevice();
    survey = (await states[state](main)).element;
    present(survey, presentation, 'ltr');
    await drawn();
  },
};

/** The host’s line about whom to talk to. */
function help(): HTMLElement {
  const line = document.createElement('p');
  line.slot = 'help';
  line.textContent = 'Do you need to talk to someone? Call Childline on 0800 1111. It is free.';
  return line;
}

function all<E extends Element = HTMLElement>(selector: string): E[] {
  return [...(survey.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

function fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
  return all('.writing');
}

function look(): Here {
  const heading = words(all('[part~=heading]')[0]);
  if (all('form').length === 0) return { heading, kind: 'outcome' };
  if (all('.answers').length > 0) return { heading, kind: 'check' };
  return { heading, kind: fields().length > 0 ? 'writing' : all('.options').length > 0 ? 'choice' : 'reading' };
}

function press(action: string): void {
  all(`[data-action=${action}]`)[0]?.click();
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function drawn(): Promise<void> {
  for (let n = 0; n < 3; n++) await new Promise((resolve) => setTimeout(resolve));
  while (!(await survey.updateComplete));
}

/** Waits, for at most 20 s. */
async function until(holds: () => boolean): Promise<void> {
  for (const endMs = Date.now() + 20_000; !holds();) {
    if (Date.now() > endMs) throw new Error(`Waited 20 s. On screen: "${words(survey.shadowRoot)}".`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await drawn();
}
