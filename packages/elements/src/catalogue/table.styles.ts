import { css } from 'lit';

/** How the tables of a sheet look, and English in them that stands in for other words. */
export const tableStyles = css`
  .sheet table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.94rem;
    overflow-wrap: normal;
  }
  .sheet :is(th, td) {
    min-width: 7rem;
    padding: 0.45rem 0.7rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .sheet tbody tr:last-child > * {
    border-block-end: 0;
  }
  .sheet thead th {
    background: var(--surface);
    font-size: 0.88rem;
    line-height: 1.35;
  }
  .sheet .number {
    min-width: 5.5rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .sheet .addressed {
    min-width: 13rem;
  }
  .words :is(th, td) {
    min-width: 7.5rem;
    padding-inline: 0.55rem;
  }
  /* By side and not by direction: cells that run from right to left stand in columns that do not. */
  .words :is(td, th) + :is(td, th) {
    border-left: 1px solid var(--line);
  }
  .words th:first-child {
    width: 8rem;
    min-width: 6.5rem;
    font-weight: 400;
    color: var(--quiet);
  }
  .words td[dir='rtl'] {
    font-size: 1.1em;
  }
  .in-english {
    background: #fff6dc;
    box-shadow: inset 4px 0 #b97f00;
  }
  .in-english .mark {
    display: block;
    color: #6b4a00;
    font-size: 0.85rem;
    line-height: 1.35;
  }
  .was,
  .spoken {
    display: block;
    margin-block-start: 0.35rem;
    color: var(--quiet);
    font-size: 0.85rem;
  }
  .in-english .was {
    color: #5b4a24;
  }
`;
