/**
 * In the manner of the NHS website, for a survey among its pages: blue links, a green button with a deep shadow. Colours only: none of its
 * names, logos and fonts. It stays light when the device is dark, as those pages do.
 */
export const theme = /* css */ `
  :host {
    --_text: var(--poet-text, #212b32);
    --_quiet: var(--poet-quiet, #4c6272);
    --_background: var(--poet-background, #ffffff);
    --_surface: var(--poet-surface, #f0f4f5);
    --_line: var(--poet-line, #4c6272);
    --_accent: var(--poet-accent, #005eb8);
    --_accent-strong: var(--poet-accent-strong, #00662f);
    --_on-accent: var(--poet-on-accent, #ffffff);
    --_chosen: var(--poet-chosen, #e3eefa);
    --_error: var(--poet-error, #d5281b);
    --_picture-soft: var(--poet-picture-soft, #c8dff5);
    --_picture-accent: var(--poet-picture-accent, #ffeb3b);
    --_focus: var(--poet-focus, #ffeb3b);
    --_font: var(--poet-font, Arial, Helvetica, sans-serif);
    --_size: var(--poet-size, max(19px, 1.1875rem));
    --_radius: var(--poet-radius, 4px);
    --_width: var(--poet-width, max(672px, 42rem));
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--poet-quiet, #212b32);
      --_line: var(--poet-line, #212b32);
      --_accent: var(--poet-accent, #003087);
      --_error: var(--poet-error, #8a1a11);
    }
  }
  .survey { color-scheme: light; }
  .primary { --_accent: var(--poet-accent, #007f3b); border-color: transparent; box-shadow: 0 4px 0 var(--_accent-strong); }
  .option > span { padding-inline-start: 3.4em; border-color: transparent; }
  .option > input { width: 2em; height: 2em; margin-block-start: 0.4em; margin-inline-start: 0.6em; outline: 2px solid var(--_line); outline-offset: -2px; }
  .option > [type='radio'] { border-radius: 50%; }
  .pictured .option > input { margin-block-start: 0; }
`;
