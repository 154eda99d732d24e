import { css } from 'lit';

/** A report on A4: black on white, tables in full, breaks between questions and never through a chart. */
export const printStyles = css`
  @media print {
    .report {
      --_text: #000000;
      --_quiet: #333333;
      --_background: #ffffff;
      --_surface: #ffffff;
      --_line: #555555;
      --_accent: #000000;
      --_positive: #1f4e79;
      --_negative: #8a3b12;
      max-width: none;
      font-size: 10.5pt;
    }
    .chapter {
      break-before: page;
    }
    .question,
    .row,
    .facts > div,
    .action,
    .chart,
    tr {
      break-inside: avoid;
    }
    .heading,
    .figure-title,
    caption,
    thead {
      break-after: avoid;
    }
    summary {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    th,
    td {
      min-width: 0;
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
