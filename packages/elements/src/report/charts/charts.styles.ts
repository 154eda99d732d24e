import { css } from 'lit';

/** How charts and tables look. What is told by colour is told by a pattern, a shape or a word as well. */
export const chartStyles = css`
  .figure {
    margin-block: 1em 1.2em;
  }
  .figure-title {
    margin-block-end: 0.2em;
    font-weight: 700;
  }
  .chart {
    margin-block: 0.6em;
  }
  .plot {
    display: block;
    overflow: visible;
  }
  .fill-positive,
  .fill-option {
    fill: var(--_positive);
  }
  .fill-negative {
    fill: var(--_negative);
  }
  .fill-positive-near,
  .fill-neutral,
  .fill-negative-near {
    fill: var(--_background);
  }
  .stroke-positive {
    stroke: var(--_positive);
  }
  .stroke-neutral {
    stroke: var(--_line);
  }
  .stroke-negative {
    stroke: var(--_negative);
  }
  .stroke-ground {
    stroke: var(--_background);
  }
  .fill-option {
    opacity: 0.75;
  }
  .segment,
  .swatch > rect {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .middle {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .grid {
    stroke: color-mix(in srgb, var(--_line) 40%, var(--_background));
    stroke-width: 1;
  }
  .interval {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .dot {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .dot.positive {
    fill: var(--_positive);
  }
  .dot.negative {
    fill: var(--_negative);
  }
  .dot.hollow {
    fill: var(--_background);
    stroke-width: 3;
  }
  .scale,
  .ups,
  .ends {
    display: flex;
    gap: 0 1em;
    justify-content: space-between;
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .ups {
    flex-direction: column;
    margin: 0;
    line-height: 1;
    text-align: end;
  }
  .moments {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    text-align: center;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    margin-block: 0.5em;
    max-width: none;
    padding: 0;
    list-style: none;
    font-size: 0.88em;
  }
  .key li {
    display: flex;
    gap: 0.45em;
    align-items: center;
  }
  .swatch {
    flex: none;
  }
  .rows {
    display: grid;
    gap: 0.5em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
    font-size: 0.9em;
  }
  .row p {
    margin: 0;
    line-height: 1.3;
  }
  .row.own .row-name {
    font-weight: 700;
  }
  .row-value {
    color: var(--_quiet);
  }
  .axis .row-name,
  .axis .row-value {
    display: none;
  }
  .figure-of {
    display: inline-block;
    margin-inline-end: 0.4em;
  }
  .figure-of::before {
    content: '■ ' / '';
    color: var(--_negative);
  }
  .figure-of.positive::before {
    content: '● ' / '';
    color: var(--_positive);
  }
  .verdict {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: 0.3em;
    background-color: var(--_surface);
    color: var(--_text);
  }
  .care {
    display: inline-block;
    color: var(--_quiet);
    font-style: italic;
  }
  .no-figure {
    padding: 0.35em 0.7em;
    border: 1px dashed var(--_line);
    border-radius: 0.3em;
    color: var(--_quiet);
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1.6em;
    font-size: 0.9em;
  }
  .multiple p {
    margin-block-end: 0.3em;
    line-height: 1.3;
  }
  .step {
    stroke: var(--_positive);
    stroke-width: 2;
  }
  .funnel {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.3em 0.5em;
    direction: ltr;
  }
  .along {
    grid-column: 2;
    margin: 0;
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .plane {
    overflow: hidden;
    border-block-end: 1px solid var(--_line);
    border-left: 1px solid var(--_line);
  }
  .other {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .own-point {
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 2;
  }
  .target {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .limit-95,
  .limit-998 {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }
  .limit-95 {
    stroke-dasharray: 3 4;
  }
  .limit-998 {
    stroke-dasharray: 9 4;
  }
  details {
    margin-block-start: 0.4em;
  }
  summary {
    display: inline-block;
    min-height: 44px;
    padding-block: 0.5em;
    color: var(--_accent);
    font-size: 0.92em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  summary::before {
    content: '▸ ' / '';
    display: inline-block;
    width: 1.1em;
  }
  [dir='rtl'] summary::before {
    content: '◂ ' / '';
  }
  details[open] > summary::before {
    content: '▾ ' / '';
  }
  @media (forced-colors: active) {
    .report {
      --_positive: CanvasText;
      --_negative: CanvasText;
      --_line: CanvasText;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_background: Canvas;
      --_accent: LinkText;
    }
    .verdict {
      border: 1px solid CanvasText;
    }
  }
`;
