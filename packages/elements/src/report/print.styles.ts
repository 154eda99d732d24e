import { css } from 'lit';

/** A report on A4: black on white, each chart with its table beside it, breaks between questions and never through a chart. */
export const printStyles = css`
  @media print {
    .report {
      --_text: #000000;
      --_quiet: #333333;
      --_background: #ffffff;
      --_surface: #ffffff;
      --_line: #555555;
      --_accent: #000000;
      --_positive: #1f5f6b;
      --_negative: #a2511d;
      max-width: none;
      font-size: 9pt;
      line-height: 1.3;
    }
    .front,
    .chapter {
      margin-block-end: 1em;
    }
    .from-new-page {
      break-before: page;
    }
    .depth-1 {
      margin-block-end: 0.3em;
      padding-block-start: 0.2em;
      border-block-start-width: 3px;
      font-size: 1.35em;
    }
    .depth-2 {
      margin-block: 0.8em 0.3em;
      padding-block-start: 0.1em;
    }
    .abreast .depth-2 {
      /* Where a heading runs over two lines, browsers leave out the space between them in the outline of a PDF. */
      white-space-collapse: preserve;
      margin-block-start: 0;
      font-size: 1em;
    }
    .notice {
      margin-block: 0.6em;
      padding-block: 0.3em;
    }
    .contents {
      margin-block-start: 0.6em;
    }
    .question {
      margin-block-start: 0.7em;
      padding-block-start: 0.5em;
    }
    .question-words > * {
      display: inline;
      margin-inline-end: 0.6em;
    }
    .figure,
    .row,
    .multiple,
    .facts,
    .facts > div,
    .question-words,
    .key,
    .chart,
    .front,
    .short,
    figcaption,
    .notes li,
    tr {
      break-inside: avoid;
    }
    .heading,
    figcaption,
    .figure-title,
    caption,
    thead,
    .question-words {
      break-after: avoid;
    }
    .quiet {
      break-before: avoid;
    }
    .figure,
    .chart,
    .scroll,
    .facts,
    details {
      margin-block: 0.2em;
    }
    p,
    ul {
      max-width: none;
      margin-block-end: 0.3em;
    }
    .facts > div {
      padding-block: 0.15em;
    }
    .facts:not(.action) > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .facts.action {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0 1.2em;
      margin-block-end: 0.5em;
      padding-block: 0.1em;
    }
    .facts.action > div {
      display: block;
      border: 0;
    }
    .reasons li {
      display: inline;
    }
    .reasons li + li::before {
      content: ' · ' / ' ';
    }
    tr:has(.reasons) td:not(:last-child) {
      white-space: nowrap;
    }
    .contents a,
    table a {
      min-height: 0;
      padding-block: 0;
    }
    summary {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    caption {
      padding-block-end: 0.1em;
    }
    .report :is(th, td) {
      min-width: 0;
      padding-block: 0.07em;
      padding-inline-end: 0.8em;
      line-height: 1.2;
    }
    .report tbody th {
      min-width: 7em;
    }
    .funnel .plot {
      height: 190px;
    }
    .many {
      columns: 3;
      column-gap: 2em;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
  /* A chart and its table next to each other: the table says what stands beside the rows on screen. */
  @media print {
    .figure-title,
    .figure-title + p {
      display: inline;
    }
    .figure:not(:has(.many, .multiples)) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 4fr);
      gap: 0 1.5em;
      align-items: start;
    }
    .figure:not(:has(.many, .multiples)):has(.dot) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 8fr);
    }
    .figure:has(.dot) thead th {
      white-space: nowrap;
    }
    .figure .note {
      display: inline;
    }
    .figure .note::before {
      content: '· ' / '';
    }
    .figure > figcaption {
      grid-column: 1 / -1;
    }
    .figure:has(.chart) > details {
      grid-column: 2;
    }
    .figure:not(:has(.chart)) > details {
      grid-column: 1 / -1;
    }
    .question .figure:not(:has(.many)) caption {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .figure:not(:has(.many, .multiples)) .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 0.8em;
    }
    .figure:not(:has(.many, .multiples)) .row-value {
      display: none;
    }
    .rows {
      gap: 0;
    }
    .key {
      margin-block: 0.2em;
    }
  }
`;
