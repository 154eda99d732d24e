import { css } from 'lit';

/** How tables look. One that is wider than the page scrolls in a box of its own. */
export const tableStyles = css`
  .scroll {
    max-width: 100%;
    margin-block: 0.4em 1.2em;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.88em;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    min-width: 6em;
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 45%, var(--_background));
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: baseline;
  }
  /* Sentences, where there are many columns: beside numbers, they would be narrow and high. */
  @media screen {
    td:nth-child(n + 4):has(.reasons, .note) {
      min-width: 15em;
    }
  }
  [dir='rtl'] :is(th, td) {
    padding: 0.5em 0 0.5em 1em;
  }
  .note {
    display: block;
  }
  .scroll + .scroll,
  details + .scroll {
    margin-block-start: 1.6em;
  }
  table a {
    /* Its baseline is that of its first line, with which the other cells of its row align. */
    display: inline-flex;
    min-width: 44px;
    min-height: 44px;
    padding-block: 0.35em;
  }
  thead th {
    border-block-end: 2px solid var(--_line);
    color: var(--_quiet);
    font-weight: 700;
    vertical-align: bottom;
  }
  tbody th {
    min-width: 9em;
    font-weight: 400;
  }
`;
