import { css } from 'lit';

/**
 * How the survey looks. Sizes are in em of one base size, so that a host's root font size cannot shrink it. Room beside words is also bounded in
 * percent: where words are very large and the window is narrow, the words need it.
 */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .survey {
    all: initial;
    display: block;
    visibility: inherit;
    box-sizing: border-box;
    max-width: var(--_width);
    color: var(--_text);
    background-color: var(--_background);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    overflow-wrap: anywhere;
    direction: inherit;
  }
  .large {
    max-width: calc(1.3 * var(--_width));
    font-size: calc(1.3 * var(--_size));
  }
  .survey[dir='ltr'] {
    direction: ltr;
  }
  .survey[dir='rtl'] {
    direction: rtl;
  }
  .survey * {
    box-sizing: border-box;
  }
  p,
  h2,
  h3,
  dl,
  dd,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  p,
  ul,
  dl {
    margin-block-end: 0.8em;
  }
  .heading,
  legend,
  .question-label {
    display: block;
    padding: 0;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
    margin-block-end: 0.6em;
    text-wrap: balance;
    scroll-margin-block-start: 1em;
  }
  .heading {
    font-size: 1.32em;
    line-height: 1.25;
  }
  legend .heading,
  .question-label .heading {
    font-size: 1.2em;
    margin-block-end: 0;
  }
  .questions > :is(fieldset, .question) ~ :is(fieldset, .question) {
    margin-block-start: 2.2em;
  }
  .heading:focus {
    outline: none;
  }
  h3 {
    font-size: 1.1em;
    margin-block: 1.6em 0.5em;
  }
  .section-title {
    margin-block-end: 0.3em;
    color: var(--_quiet);
    font-size: 0.95em;
    font-weight: 700;
  }
  .intro,
  ::slotted([slot='help']) {
    margin-block: 0 1.2em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_accent);
  }
  .aloud,
  .film,
  .progress {
    margin-block-end: 1.2em;
  }
  .progress p {
    margin-block-end: 0.3em;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  progress {
    display: block;
    width: 100%;
    height: 0.5em;
    appearance: none;
    border: 0;
    border-radius: 1em;
    background-color: var(--_surface);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background-color: var(--_surface);
  }
  progress::-webkit-progress-value {
    background-color: var(--_accent);
  }
  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }
  a {
    color: var(--_accent);
  }
  .actions,
  .film {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: center;
  }
  .actions {
    margin-block-start: 1.6em;
  }
  button {
    min-width: 44px;
    min-height: 52px;
    padding: 0.6em min(1.3em, 9%);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .large :is(.primary, .secondary) {
    padding-inline: 0.6em;
  }
  .primary {
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background-color: var(--_accent-strong);
  }
  .secondary {
    background-color: var(--_background);
    color: var(--_accent);
  }
  .secondary:hover {
    background-color: var(--_surface);
  }
  .back,
  .link {
    min-height: 44px;
    padding: 0.3em 0;
    border-color: transparent;
    border-inline-width: 0;
    background: none;
    color: var(--_accent);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .top,
  .looks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.4em;
    align-items: center;
    justify-content: space-between;
  }
  .top {
    margin-block-end: 0.5em;
  }
  .top > :only-child {
    flex: 1;
    justify-content: flex-end;
  }
  .look {
    min-height: 44px;
    padding: 0.3em 0.45em;
    border-color: var(--_line);
    background-color: var(--_background);
    color: var(--_text);
    font-size: 0.8em;
    font-weight: 400;
  }
  .look:hover {
    background-color: var(--_surface);
  }
  .look[aria-pressed='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  /* Browsers mirror this sign themselves where words run from right to left. */
  .back::before {
    content: '‹ ' / '';
  }
  .aloud {
    display: block;
  }
  .aloud:disabled {
    visibility: hidden;
  }
  .leave {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: center;
    margin-block-end: 0.8em;
  }
  @media (pointer: coarse) {
    .leave > .hint {
      display: none;
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      forced-color-adjust: auto;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
    /* Borders that are transparent elsewhere are drawn here. */
    .back,
    .link {
      padding-inline: 0.6em;
      border-inline-width: 2px;
    }
  }
  @media print {
    .actions,
    .aloud,
    .film,
    .leave,
    .look,
    .who,
    .back,
    .link,
    .progress {
      display: none;
    }
  }
`;
