import { css } from 'lit';
import { tableStyles } from './table.styles.ts';

/** How a sheet looks: readable from 320 px on, with tables that scroll inside themselves. */
export const sheetStyles = css`
  ${tableStyles}
  .sheet {
    --line: #c9d2d9;
    --quiet: #48545f;
    --surface: #f3f6f8;
    box-sizing: border-box;
    container-type: inline-size;
    max-width: 90rem;
    margin-inline: auto;
    padding: 1rem;
    color: #16202a;
    background: #fff;
    font-family: system-ui, sans-serif;
    font-size: 1rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .sheet * {
    box-sizing: border-box;
  }
  .sheet :where(h1, h2, h3, p, dl, dd, ul, figure) {
    margin: 0;
    padding: 0;
  }
  .sheet > * + * {
    margin-block-start: 0.75rem;
  }
  .sheet h1 {
    font-size: clamp(1.5rem, 1.1rem + 2cqi, 2.25rem);
    line-height: 1.2;
    text-wrap: balance;
  }
  .sheet > h2 {
    margin-block-start: 2.25rem;
    padding-block-start: 0.75rem;
    border-block-start: 3px solid #0a5c66;
    font-size: 1.35rem;
    line-height: 1.3;
  }
  .sheet h3 {
    font-size: 1.1rem;
  }
  .sheet code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.88em;
  }
  .kind,
  .path,
  .quiet,
  .nothing,
  .sheet dt {
    color: var(--quiet);
  }
  .sheet > header > .lead {
    max-width: 50rem;
    margin-block-start: 0.5rem;
    font-size: 1.15rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 2rem;
    max-width: 70rem;
  }
  .sheet > header > .facts {
    margin-block-start: 0.9rem;
  }
  .facts dt {
    font-size: 0.85rem;
  }
  .label {
    margin-block: 0.9rem 0.35rem;
    font-weight: 700;
  }
  .scroll {
    position: relative;
    max-width: 100%;
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .scroll:focus-visible,
  .contents a:focus-visible {
    outline: 3px solid #16202a;
    outline-offset: 2px;
  }
  .sheet h2:focus {
    outline: none;
  }
  .contents ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.2rem;
    color: #0a5c66;
    text-underline-offset: 0.15em;
  }
  .absent {
    justify-self: start;
    margin-block-start: 0.4rem;
    padding: 0.1rem 0.6rem;
    border-inline-start: 4px solid #b97f00;
    background: #fff6dc;
    color: #6b4a00;
    font-size: 0.88rem;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.8rem;
    font-weight: 700;
    line-height: 1.5;
    white-space: nowrap;
  }
  .draft {
    background: #fff3cd;
    color: #6b4a00;
  }
  .reviewed {
    background: #e0f2e6;
    color: #14532d;
  }
  .none {
    background: var(--surface);
    color: var(--quiet);
  }
  .addresses {
    list-style: none;
  }
  .sheet summary {
    cursor: pointer;
  }
  .findings {
    display: grid;
    gap: 0.5rem;
    max-width: 60rem;
    list-style: none;
  }
  .findings > li {
    padding: 0.5rem 0.8rem;
    border-inline-start: 5px solid #71808d;
    background: var(--surface);
  }
  .findings > .warning {
    border-color: #b97f00;
    background: #fff6dc;
  }
  .findings > .error {
    border-color: #a8121c;
    background: #fdeaea;
  }
  .findings .path {
    font-size: 0.85rem;
  }
  .findings > .warning .path {
    color: #5b4a24;
  }
  .section,
  .question {
    display: grid;
    gap: 0.75rem;
  }
  .sheet > .question {
    margin-block-start: 1rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-items: start;
  }
  .drawn {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    gap: 1rem;
    align-items: start;
  }
  .drawn > .absent {
    grid-column: 1 / -1;
  }
  .drawn figure {
    padding: 0.75rem;
    border: 1px dashed var(--line);
    border-radius: 6px;
  }
  .drawn figcaption {
    margin-block-end: 0.6rem;
    color: var(--quiet);
    font-size: 0.9rem;
  }
  /* One question of a survey says nothing about how far a person is, or of what comes next. */
  .drawn poet-survey::part(progress),
  .drawn poet-survey::part(button-primary) {
    display: none;
  }
  @container (min-width: 46rem) {
    .sides:not(.stacked) {
      grid-template-columns: minmax(0, 19rem) minmax(0, 1fr);
    }
  }
  @container (min-width: 60rem) {
    .sides:not(.stacked) {
      grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
    }
  }
  @media (max-width: 30rem) {
    .sheet {
      padding: 0.75rem;
    }
    .sheet > .question {
      padding: 0.75rem;
    }
    .drawn figure {
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .sheet table {
      font-size: 0.75rem;
    }
    .sheet table :is(th, td, .number, .addressed) {
      min-width: 0;
      padding-inline: 0.35rem;
      font-size: inherit;
    }
    .sheet td code {
      overflow-wrap: anywhere;
    }
    .contents {
      display: none;
    }
    .sheet > h2,
    .sheet h3 {
      break-after: avoid;
    }
    .findings > li,
    .sheet tr {
      break-inside: avoid;
    }
  }
`;
