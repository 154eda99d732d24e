import { css } from 'lit';

/** How it looks what is said about saved answers, and how a code is shown: large enough to be copied by hand. */
export const draftStyles = css`
  .saving {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    align-items: center;
    margin-block-start: 1.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
  }
  .saving > p {
    flex-basis: 100%;
    margin-block: 0.3em;
  }
  .actions + .hint {
    margin-block-start: 0.5em;
  }
  .code {
    font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
    letter-spacing: 0.08em;
  }
  p.code {
    padding: 0.5em 0.7em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 1.5em;
    font-weight: 700;
    text-align: center;
    user-select: all;
  }
  input.code {
    max-width: 14em;
    padding-inline: 0.4em;
    letter-spacing: normal;
  }
  .heading > label {
    display: inline;
    padding: 0;
    font: inherit;
  }
  @media (forced-colors: active) {
    .saving {
      row-gap: 0.6em;
    }
  }
  @media print {
    .saving {
      display: none;
    }
  }
`;
