import { css } from 'lit';

/** How questions look: hints and errors, options, and fields to write in. */
export const questionStyles = css`
  .hint,
  .option-hint {
    display: block;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .options {
    display: block;
  }
  /*
   * Input and words share one cell, and the words carry the card. With a thousand questions, a float, :has(), a stacking context or
   * a shadow for each option would cost every click.
   */
  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: 0.5em;
    cursor: pointer;
  }
  .option > * {
    grid-area: 1 / 1;
  }
  .option > input {
    order: 1;
    align-self: start;
    width: min(1.35em, 14%);
    aspect-ratio: 1;
    margin-block: 0.75em 0;
    margin-inline: min(0.8em, 4%) 0;
    /* Whoever comes by keyboard sees the whole choice and its ring, not only its first line. */
    scroll-margin-block: 1em 7em;
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
    outline: none;
  }
  .option > span {
    min-height: 52px;
    padding-block: 0.6em;
    padding-inline: min(2.9em, 23%) min(0.8em, 4%);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_background);
  }
  .option:hover > span {
    background-color: var(--_surface);
  }
  .option > input:checked + span {
    border-color: var(--_accent);
    background-color: var(--_chosen);
  }
  .option > input:focus-visible + span {
    border-color: var(--_text);
    outline: 4px solid var(--_focus);
  }
  .ways > .option > span {
    border-style: dashed;
  }
  .picture {
    display: block;
    height: 6em;
    max-width: 100%;
    margin-block-end: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pictured .option:not(:has(.option-hint)) > input {
    align-self: center;
    margin-block: 0;
  }
  /* The words stand below the picture where their longest word would break beside it. */
  .pictured .option > span:has(> .picture) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    align-items: center;
    padding-inline: min(2.5em, 20%) min(0.4em, 2%);
  }
  .option .picture {
    flex: none;
    height: 3em;
    margin-block-end: 0;
  }
  .option .words {
    flex: 1 1 min-content;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .picture .fill {
    fill: currentColor;
    stroke: none;
  }
  .picture .soft {
    fill: var(--_picture-soft);
  }
  .picture .accent {
    fill: var(--_picture-accent);
  }
  .picture .paper {
    fill: var(--_background);
  }
  .or {
    margin-block: 0.6em 0.5em;
    color: var(--_quiet);
  }
  .writing {
    display: block;
    width: 100%;
    max-width: 100%;
    min-height: 52px;
    padding: 0.5em 0.7em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_background);
    color: inherit;
    font: inherit;
  }
  textarea.writing {
    resize: vertical;
    field-sizing: content;
    min-height: 7.5em;
    max-height: 20em;
  }
  .writing + .hint {
    margin-block-start: 0.4em;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .number .writing {
    width: 7em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .field {
    max-width: 100%;
  }
  .field .writing {
    width: 4em;
  }
  .field.year .writing {
    width: 6em;
  }
  .writing:focus-visible,
  button:focus-visible,
  a:focus-visible,
  .error-summary:focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_text);
  }
  @media (forced-colors: active) {
    .option > input:checked + span {
      border: 4px solid Highlight;
    }
    .picture :is(.soft, .accent, .paper) {
      fill: Canvas;
    }
  }
`;
