import { html, nothing } from 'lit';
import { reportMessages } from '../../messages/report-messages.ts';
import type { Drawing } from '../drawing.ts';
import { drawTable } from './draw-table.ts';
import type { Table } from './draw-table.ts';

/** A chart with what it says in sentences, and all its numbers as a table. */
export interface Figure {
  readonly title: string;
  /** Whole sentences. */
  readonly summary: readonly string[];
  /** Left out where there is nothing to draw: the summary says why. */
  readonly chart?: unknown;
  readonly table: Table;
}

/** Draws a figure. Whoever cannot see the chart has its sentences and its table; in print the table is always there. */
export function drawFigure({ title, summary, chart, table }: Figure, { report }: Pick<Drawing, 'report'>): unknown {
  return html`<figure class="figure" part="figure">
    <figcaption>
      <p class="figure-title">${title} ${report.synthetic ? html`<span class="mark">${reportMessages.syntheticMark()}</span>` : nothing}</p>
      <p>${summary.join(' ')}</p>
    </figcaption>
    ${chart === undefined ? nothing : html`<div class="chart" role="img" aria-label=${title}>${chart}</div>`}
    <details>
      <summary>${reportMessages.showFigures()}<span class="visually-hidden">: ${table.caption}</span></summary>
      ${drawTable(table)}
    </details>
  </figure>`;
}
