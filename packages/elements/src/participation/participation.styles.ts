import { css } from 'lit';

/** How the page with a notice looks: the notice as the page's own words, and two buttons of one size. */
export const participationStyles = css`
  .notice {
    max-inline-size: 40em;
    margin-block-end: 1.4em;
  }
  .choices-to-take-part {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.8em;
  }
`;
