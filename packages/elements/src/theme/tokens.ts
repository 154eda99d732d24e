import { css } from 'lit';

/**
 * The design tokens: the public custom properties, each with its default. A host sets them on `poet-survey`, or on anything around it.
 * All pairs of text and background reach a contrast of 4.5 : 1, lines and controls 3 : 1.
 */
export const tokens = css`
  :host {
    --_text: var(--poet-text, #16202a);
    --_quiet: var(--poet-quiet, #48545f);
    --_background: var(--poet-background, #ffffff);
    --_surface: var(--poet-surface, #f3f6f8);
    --_line: var(--poet-line, #71808d);
    --_accent: var(--poet-accent, #0a5c66);
    --_accent-strong: var(--poet-accent-strong, #07444c);
    --_on-accent: var(--poet-on-accent, #ffffff);
    --_chosen: var(--poet-chosen, #e2f1f2);
    --_error: var(--poet-error, #a8121c);
    --_picture-soft: var(--poet-picture-soft, #cfe3f5);
    --_picture-accent: var(--poet-picture-accent, #ffd166);
    --_focus: var(--poet-focus, #ffb81c);
    --_font: var(--poet-font, inherit);
    --_size: var(--poet-size, max(19px, 1.1875rem));
    --_radius: var(--poet-radius, 10px);
    --_width: var(--poet-width, max(672px, 42rem));
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--poet-quiet, var(--_text));
      --_line: var(--poet-line, var(--_text));
    }
  }
`;
