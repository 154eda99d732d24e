import { css } from 'lit';

/**
 * How it looks what is wrong with an answer, and how the pages after the questions look: check-your-answers, the confirmation, and handing over.
 * The sheet stands before the others, so a rule here is more particular than what they say of the same element.
 */
export const laterStyles = css`
  .error-summary {
    margin-block-end: 1.5em;
    padding: 0.9em min(1em, 7%);
    border: 5px solid var(--_error);
    border-radius: var(--_radius);
  }
  .error-summary h2 {
    margin-block-end: 0.4em;
    font-size: 1.15em;
  }
  .error-summary ul {
    margin: 0;
    list-style: none;
  }
  .error-summary a {
    display: inline-block;
    min-height: 44px;
    padding-block: 0.4em;
    color: var(--_error);
    font-weight: 700;
  }
  .error {
    color: var(--_error);
    font-weight: 700;
  }
  .question:has(> .error),
  fieldset:has(> .error) {
    padding-inline-start: min(0.8em, 5%);
    border-inline-start: 5px solid var(--_error);
  }
  /* A floated legend lies inside its fieldset's border instead of across it. */
  fieldset:has(> .error) > legend {
    float: inline-start;
    width: 100%;
  }
  fieldset:has(> .error) > legend ~ * {
    clear: both;
  }
  .writing[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 3px;
  }
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
    background-color: var(--_chosen);
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
  .unsent p:focus {
    outline: none;
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
