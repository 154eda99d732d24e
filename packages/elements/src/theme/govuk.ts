/**
 * In the manner of GOV.UK, for a survey among its pages: square corners, black lines, a green button with a shadow below. Colours only:
 * none of its names, logos and fonts. It stays light when the device is dark, as those pages do.
 */
export const theme = /* css */ `
  :host {
    --_text: var(--poet-text, #0b0c0c);
    --_quiet: var(--poet-quiet, #505a5f);
    --_background: var(--poet-background, #ffffff);
    --_surface: var(--poet-surface, #f3f2f1);
    --_line: var(--poet-line, #0b0c0c);
    --_accent: var(--poet-accent, #1d70b8);
    --_accent-strong: var(--poet-accent-strong, #005a30);
    --_on-accent: var(--poet-on-accent, #ffffff);
    --_chosen: var(--poet-chosen, #e8f1f8);
    --_error: var(--poet-error, #d4351c);
    --_picture-soft: var(--poet-picture-soft, #bbd4ea);
    --_picture-accent: var(--poet-picture-accent, #ffdd00);
    --_focus: var(--poet-focus, #ffdd00);
    --_font: var(--poet-font, Arial, Helvetica, sans-serif);
    --_size: var(--poet-size, max(19px, 1.1875rem));
    --_radius: var(--poet-radius, 0px);
    --_width: var(--poet-width, max(672px, 42rem));
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--poet-quiet, #0b0c0c);
      --_accent: var(--poet-accent, #003078);
      --_error: var(--poet-error, #942514);
    }
  }
  .survey { color-scheme: light; }
  button { font-weight: 400; }
  .primary { --_accent: var(--poet-accent, #00703c); border-color: transparent; box-shadow: 0 2px 0 var(--_accent-strong); font-weight: 700; }
  .secondary { border-color: transparent; background-color: var(--_surface); color: var(--_text); box-shadow: 0 2px 0 var(--_line); }
  .secondary:hover { background-color: var(--_chosen); }
  .option > span { padding-inline-start: 3.4em; border-color: transparent; }
  .option > input { width: 2em; height: 2em; margin-block-start: 0.4em; margin-inline-start: 0.6em; outline: 2px solid var(--_line); outline-offset: -2px; }
  .option > [type='radio'] { border-radius: 50%; }
  .pictured .option > input { margin-block-start: 0; }
`;
