import { runAxe } from '../../packages/elements/test/accessibility.ts';
import { standInForCollector } from '../../packages/elements/test/fetch-stand-in.ts';
import { findLayoutFaults } from '../../packages/elements/test/find-layout-faults.ts';
import { questionStates } from '../../packages/elements/test/question-states.ts';
import { localVoice, standInForSpeech } from '../../packages/elements/test/speech-stand-in.ts';
import { states } from '../../packages/elements/test/states.ts';
import { reportStates } from '../../packages/elements/test/report-states.ts';
import { closeReports } from '../../packages/elements/test/report-harness.ts';
import { closeAll } from '../../packages/elements/test/survey-harness.ts';
import '../../packages/elements/src/aloud/read-aloud.ts';
import type { PoetSurvey } from '@poet/elements';
import type { PoetReport } from '@poet/elements/report.js';
import { present } from './presentations.ts';
import type { Direction, Presentation } from './presentations.ts';

/** What is tried in the page. Every state is reached as a person reaches it, in English; then the page is told in another way. */
export interface Looking {
  readonly states: readonly string[];
  reach(state: string): Promise<void>;
  present(presentation: Presentation, direction: Direction): Promise<void>;
  /** What is wrong with what is on screen, as it is and with more space between lines, words and letters. */
  look(textSize: number): Promise<readonly string[]>;
}

declare global {
  var looking: Looking;
}

/** What is looked at: a survey or a report. */
interface Shown {
  readonly element: PoetSurvey | PoetReport;
  readonly root: ShadowRoot;
  drawn(): Promise<void>;
}

const all: Readonly<Record<string, (within: HTMLElement) => Promise<Shown>>> = { ...questionStates, ...states, ...reportStates };
const { 'the same from right to left': _, ...reached } = all;
let shown: Shown;
// Most devices have a voice, and then a page in Easy Read has one button more.
standInForSpeech(localVoice('en'), localVoice('ar'));
standInForCollector();
// Where colours are forced, Chromium draws words in the forced colour, and computes it for `color` but not for this one, which axe reads.
const { getPropertyValue } = CSSStyleDeclaration.prototype;
CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
  return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
};

globalThis.looking = {
  states: Object.keys(reached),
  async reach(state) {
    closeAll();
    closeReports();
    speak('en', 'ltr');
    const way = reached[state];
    if (!way) throw new Error(`There is no state "${state}".`);
    shown = await way(place());
  },
  async present(presentation, direction) {
    speak(direction === 'rtl' ? 'ar' : 'en', direction);
    present(shown.element, presentation, direction);
    await shown.drawn();
    // The button that reads aloud comes after what it reads.
    for (let n = 0; n < 5; n++) await new Promise((resolve) => setTimeout(resolve));
    await shown.drawn();
  },
  async look(textSize) {
    document.documentElement.style.fontSize = `${textSize}%`;
    const faults = findLayoutFaults(shown.root);
    const spaced = withSpacing(shown.root, () => findLayoutFaults(shown.root)).filter((fault) => !faults.includes(fault));
    const { violations, undecided } = await runAxe(document);
    return [
      ...violations,
      ...undecided.map((doubt) => `cannot be decided: ${doubt}`),
      ...faults,
      ...spaced.map((fault) => `with more space: ${fault}`),
    ];
  },
};

function speak(language: string, direction: Direction): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

function place(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  return main;
}

/** With the space of success criterion 1.4.12 of WCAG 2.2, as a person’s own style sheet would have it. */
function withSpacing<T>(root: ShadowRoot, measure: () => T): T {
  const before = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = [...before, spacing];
  try {
    return measure();
  } finally {
    root.adoptedStyleSheets = before;
  }
}

const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);
