import { css } from 'lit';

/** A report on A4: black on white, tables in full and close together, breaks between questions and never through a chart. */
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
      font-size: 9.5pt;
      line-height: 1.4;
    }
    .front,
    .chapter {
      margin-block-end: 1.6em;
    }
    .of-part {
      break-before: page;
    }
    .question {
      margin-block-start: 0.8em;
      padding-block-start: 0.8em;
    }
    .row,
    .facts > div,
    .action,
    .key,
    .chart,
    .front,
    .short,
    figcaption,
    tr {
      break-inside: avoid;
    }
    .heading,
    figcaption,
    .figure-title,
    caption,
    thead,
    .asked {
      break-after: avoid;
    }
    .quiet {
      break-before: avoid;
    }
    .figure,
    .chart,
    .scroll,
    .facts {
      margin-block: 0.4em 0.6em;
    }
    .contents a,
    table a {
      min-height: 0;
      padding-block: 0.1em;
    }
    summary {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 0.84em;
      line-height: 1.25;
    }
    .report :is(th, td) {
      min-width: 0;
      padding-block: 0.22em;
      padding-inline-end: 0.8em;
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
`;
