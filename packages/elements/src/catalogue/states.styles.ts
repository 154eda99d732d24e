import { css } from 'lit';

/** How states that stand one below another look: each in a frame, under a name that is not the survey’s. */
export const statesStyles = css`
  .states {
    display: grid;
    gap: 2rem;
    max-width: 48rem;
  }
  .states section {
    min-width: 0;
  }
  .states h2 {
    margin: 0 0 0.5rem;
    color: #48545f;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  .states .state {
    padding: 1rem;
    border: 1px solid #c9d2d9;
  }
  .states section:only-child h2 {
    display: none;
  }
  .states section:only-child .state {
    padding: 0;
    border: 0;
  }
`;
