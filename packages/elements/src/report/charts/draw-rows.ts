import { html, svg } from 'lit';
import type { Along } from './place-along.ts';

/** One row of a chart: what it is of, its figures in words, and what is drawn of it. */
export interface Row {
  readonly name: unknown;
  readonly value: unknown;
  readonly plot: unknown;
  /** Of the place that the report is about. */
  readonly isOwn?: boolean;
}

/** Draws rows below one another: on a narrow page the words stand above what is drawn. */
export function drawRows(rows: readonly Row[]): unknown {
  return html`<div class="rows">
    ${rows.map(
      ({ name, value, plot, isOwn }) =>
        html`<div class=${isOwn ? 'row own' : 'row'}>
          <p class="row-name">${name}</p>
          <div class="row-plot">${plot}</div>
          <p class="row-value">${value}</p>
        </div>`,
    )}
  </div>`;
}

/** What stands where a figure would be drawn. */
export function drawNoFigure(reason: string): unknown {
  return html`<p class="no-figure">${reason}</p>`;
}

/** What stands below rows: where nobody, half and everybody are. */
export function drawScaleOfShares(say: (share: number) => string): unknown {
  return html`<div class="row axis">
    <p class="row-name"></p>
    <p class="row-plot scale">${[0, 0.5, 1].map((share) => html`<span>${say(share)}</span>`)}</p>
    <p class="row-value"></p>
  </div>`;
}

/** The lines behind what is drawn along shares. */
export function drawGrid(along: Along, height: number): unknown {
  return [0, 0.25, 0.5, 0.75, 1].map(
    (share) => svg`<line x1=${along.at(share)} x2=${along.at(share)} y1="0" y2=${height} class="grid"></line>`,
  );
}
