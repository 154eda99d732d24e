import { css } from 'lit';

/**
 * Charts by the room they have; to be adopted after the other styles of charts. With large letters on a small screen, what stands along a chart would
 * run into itself. Every number is in the words and in the table, too.
 */
export const chartRoomStyles = css`
  @container (max-width: 14em) {
    .scale span:nth-child(2),
    .ups span:not(:first-child, :last-child) {
      display: none;
    }
    .moments {
      grid-auto-flow: row;
      text-align: start;
    }
    .ends {
      flex-direction: column;
    }
  }
  @container (max-width: 7em) {
    .axis,
    .ups {
      display: none;
    }
    .funnel {
      grid-template-columns: minmax(0, 1fr);
    }
    .along {
      grid-column: 1;
    }
  }
  @container (min-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr) minmax(0, 13em);
    }
    .axis .row-name,
    .axis .row-value {
      display: block;
    }
  }
`;
