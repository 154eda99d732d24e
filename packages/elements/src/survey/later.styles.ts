import { css } from 'lit';

/** How the pages after the questions look: check-your-answers, the confirmation, and handing over. */
export const laterStyles = css`
  .answers > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_surface);
    border-block-end-color: color-mix(in srgb, var(--_line) 50%, transparent);
  }
  .answers dt {
    flex-basis: 100%;
    color: var(--_quiet);
  }
  .answers dd:nth-of-type(1) {
    flex: 1 1 6em;
    padding-block: 0.35em;
    font-weight: 700;
  }
  .chosen {
    display: block;
  }
  .own-words {
    white-space: pre-wrap;
    font-weight: 400;
  }
  .not-answered {
    color: var(--_quiet);
    font-weight: 400;
  }
  .sent {
    padding: 1.4em min(1.4em, 9%);
    border-radius: var(--_radius);
    background: var(--_chosen);
  }
  .sent .heading {
    text-wrap: wrap;
  }
  .sent p {
    margin: 0;
  }
  .unsent {
    margin-block: 1.6em 0;
    padding: 0.8em min(1em, 6%);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .unsent p {
    margin: 0;
  }
  .unsent .actions {
    margin-block: 0.8em 0;
  }
  .who {
    margin-block: 1.6em 0;
    padding-block-start: 0.6em;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
  }
  .helpers {
    display: grid;
    gap: 0.6em;
    justify-items: stretch;
  }
  .helpers > button {
    display: flex;
    gap: 0.8em;
    align-items: center;
    border-color: var(--_line);
    color: var(--_text);
    text-align: start;
  }
  .helpers .picture {
    flex: none;
    height: 3.2em;
    margin: 0;
  }
`;
