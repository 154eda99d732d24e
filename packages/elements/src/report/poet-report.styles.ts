import { css } from 'lit';

/** How a report lies on its page. Sizes are in em of one base size, so that a host's root font size cannot shrink it. */
export const styles = css`
  :host {
    --_positive: var(--poet-positive, var(--_accent));
    --_negative: var(--poet-negative, color-mix(in srgb, var(--_error) 50%, #c98a1b));
    --_between: var(--poet-neutral, color-mix(in srgb, var(--_line) 70%, var(--_background)));
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .report {
    all: initial;
    display: block;
    visibility: inherit;
    box-sizing: border-box;
    max-width: var(--poet-report-width, max(960px, 60rem));
    color: var(--_text);
    background-color: var(--_background);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    overflow-wrap: anywhere;
    direction: inherit;
    container-type: inline-size;
  }
  /* The only theme that has a ground of its own where the device is dark. */
  :host([theme='high-contrast']) .report {
    padding: min(1em, 5%);
  }
  .report[dir='ltr'] {
    direction: ltr;
  }
  .report[dir='rtl'] {
    direction: rtl;
  }
  .report * {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  p,
  ul {
    margin-block-end: 0.7em;
    max-width: 40em;
  }
  .heading {
    margin: 0;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: 1em;
  }
  .heading:focus {
    outline: none;
  }
  .depth-0 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  .depth-1 {
    margin-block: 0 0.6em;
    padding-block-start: 0.5em;
    border-block-start: 4px solid var(--_accent);
    font-size: 1.5em;
  }
  .depth-2 {
    margin-block: 1.6em 0.6em;
    font-size: 1.22em;
  }
  .depth-3 {
    margin-block-end: 0.3em;
    font-size: 1.05em;
  }
  .front,
  .chapter {
    margin-block-end: 3.2em;
  }
  .when {
    margin-block: 0.3em 0;
    font-size: 1.2em;
  }
  .quiet,
  .asked {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .notice {
    margin-block: 1.2em;
    padding: 0.8em 1em;
    border-inline-start: 6px solid var(--_accent);
    background-color: var(--_surface);
  }
  .mark {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
  }
  .contents {
    margin-block-start: 1.6em;
  }
  .contents-title {
    margin-block-end: 0.2em;
    font-weight: 700;
  }
  .contents ul {
    margin: 0;
    max-width: none;
    padding: 0;
    list-style: none;
    columns: 2 20em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.45em;
    min-height: 44px;
  }
  :is(a, summary, .scroll):focus-visible,
  .heading:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 3px var(--_text);
  }
  .question {
    margin-block-start: 1.6em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 50%, var(--_background));
  }
  .abreast {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0 2em;
  }
  .facts {
    margin-block-end: 1.4em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.2em;
    padding-block: 0.45em;
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 40%, var(--_background));
  }
  .facts bdi {
    display: inline-block;
  }
  .facts dt {
    color: var(--_quiet);
  }
  .facts.action {
    padding: 0.4em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .facts.action > div:last-child {
    border: 0;
  }
  @container (min-width: 34em) {
    .depth-0 {
      font-size: 1.9em;
    }
    .facts.action > div {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    }
  }
  .notes {
    padding-inline-start: 1.2em;
  }
  .reasons {
    margin: 0;
    padding: 0;
    list-style: none;
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
`;
