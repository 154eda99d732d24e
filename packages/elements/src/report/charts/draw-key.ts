import { html, svg } from 'lit';
import { drawFill } from './draw-fill.ts';
import type { Fill } from './fills.ts';

/** What a fill stands for, with its figure where it has one of its own. */
export interface Key {
  readonly fill: Fill;
  readonly label: unknown;
  readonly value?: string;
}

/** Draws what the fills of a chart stand for. */
export function drawKey(keys: readonly Key[]): unknown {
  return html`<ul class="key" role="presentation">
    ${keys.map(
      ({ fill, label, value }) =>
        html`<li>${drawSwatch(fill)}<span>${label} ${value === undefined ? '' : html`<b class="value">${value}</b>`}</span></li>`,
    )}
  </ul>`;
}

function drawSwatch(fill: Fill): unknown {
  return html`<svg class="swatch" width="18" height="18">
    ${svg`<rect x="1" y="1" width="16" height="16" class=${`fill-${fill}`}></rect>`}
    ${drawFill(fill, { from: '1', to: '17', middle: 9, height: 16 })}
  </svg>`;
}
