import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ref } from 'lit/directives/ref.js';
import type { PoetSurvey } from '../survey/poet-survey.ts';
import type { Appearance } from './appearance.ts';
import { statesStyles } from './states.styles.ts';

/** How to come to a state: opens a survey in a place, and does what a person does until it is there. */
export type Way = (place: HTMLElement) => Promise<{ readonly element: PoetSurvey }>;

/** Draws states one below another, each under its name. Each is reached once, in English as it is tested; then it is shown as is asked for. */
export function drawStates(states: Readonly<Record<string, Way>>, appearance: Appearance): TemplateResult {
  return html`<style>
      ${statesStyles.cssText}
    </style>
    <main class="states">
      ${repeat(
        Object.entries(states),
        ([name]) => name,
        ([name, way]) => drawState(name, way, appearance),
      )}
    </main>`;
}

/** Waits until every state that is drawn there has been reached, and goes to the first. */
export async function untilReached(page: ParentNode): Promise<void> {
  await Promise.all([...page.querySelectorAll('.state')].flatMap((place) => reached.get(place) ?? []));
  scrollTo(0, 0);
}

function drawState(name: string, way: Way, appearance: Appearance): TemplateResult {
  const show = (place: Element | undefined): void => {
    if (!(place instanceof HTMLElement)) return;
    const reaching = reached.get(place) ?? way(place);
    reached.set(place, reaching);
    void reaching.then(({ element }) => Object.assign(element, appearance)).catch(() => undefined);
  };
  return html`<section>
    <h2 dir="auto">${name}</h2>
    <div class="state" ${ref(show)}></div>
  </section>`;
}

/** By the place of each state: a story that is drawn again keeps what is in it. */
const reached = new WeakMap<Element, ReturnType<Way>>();
