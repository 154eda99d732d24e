/**
 * Every text at 7 : 1 or more, lines as dark as the text. It has a background of its own and so may follow the device: black on white, or
 * white on black where the device is dark. The font is the page's.
 */
export const theme = /* css */ `
  :host {
    --_text: var(--poet-text, #000000);
    --_quiet: var(--poet-quiet, #000000);
    --_background: var(--poet-background, #ffffff);
    --_surface: var(--poet-surface, #ececec);
    --_line: var(--poet-line, #000000);
    --_accent: var(--poet-accent, #00309c);
    --_accent-strong: var(--poet-accent-strong, #001f66);
    --_on-accent: var(--poet-on-accent, #ffffff);
    --_chosen: var(--poet-chosen, #fff3b0);
    --_error: var(--poet-error, #8f0000);
    --_picture-soft: var(--poet-picture-soft, #cfe3f5);
    --_picture-accent: var(--poet-picture-accent, #ffd166);
    --_focus: var(--poet-focus, #b3005e);
    --_font: var(--poet-font, inherit);
    --_size: var(--poet-size, max(20px, 1.25rem));
    --_radius: var(--poet-radius, 4px);
    --_width: var(--poet-width, max(672px, 42rem));
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_text: var(--poet-text, #ffffff);
      --_quiet: var(--poet-quiet, #ffffff);
      --_background: var(--poet-background, #000000);
      --_surface: var(--poet-surface, #222222);
      --_line: var(--poet-line, #ffffff);
      --_accent: var(--poet-accent, #ffe100);
      --_accent-strong: var(--poet-accent-strong, #fff3a0);
      --_on-accent: var(--poet-on-accent, #000000);
      --_chosen: var(--poet-chosen, #003a6b);
      --_error: var(--poet-error, #ffb0a8);
      --_picture-soft: var(--poet-picture-soft, #004a77);
      --_picture-accent: var(--poet-picture-accent, #7a5c00);
      --_focus: var(--poet-focus, #00e5ff);
    }
  }
  .survey { padding: min(1em, 5%); color-scheme: light; }
  @media (prefers-color-scheme: dark) { .survey { color-scheme: dark; } }
  progress { height: 0.8em; border: 2px solid var(--_line); }
  button, .option > span, .writing { border-width: 3px; }
  a, .back, .link { text-decoration-thickness: 2px; }
  .option > input { outline: 2px solid var(--_line); outline-offset: -2px; }
  .option > [type='radio'] { border-radius: 50%; }
  .option > input:checked + span { box-shadow: inset 0 0 0 3px var(--_accent); }
  .answers > div { border-block-end: 2px solid var(--_line); }
  .sent { border: 3px solid var(--_line); }
`;
