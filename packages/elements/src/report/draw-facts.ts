import { html } from 'lit';

/** Draws what there is to know of one thing, a line for each: its name, and what it is. `action` sets it apart from the next. */
export function drawFacts(facts: readonly (readonly [string, unknown])[], kind: '' | 'action' = ''): unknown {
  return html`<dl class="facts ${kind}">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
