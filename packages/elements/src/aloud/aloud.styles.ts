import { css } from 'lit';

/**
 * How the words that are being read look. They take the colours of the main button, which are as far apart as text is, and
 * a line under them; neither takes any room. A highlight in an old Chromium knows the properties of the root only, hence the second values.
 */
export const aloudStyles = css`
  ::highlight(poet-aloud) {
    background-color: var(--_accent, #0a5c66);
    color: var(--_on-accent, #ffffff);
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
  }
  .survey.survey.survey .poet-aloud {
    background-color: var(--_accent);
    color: var(--_on-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
  }
  .survey.survey .poet-aloud * {
    color: inherit;
  }
  @media (forced-colors: active) {
    ::highlight(poet-aloud) {
      background-color: Highlight;
      color: HighlightText;
    }
    .survey.survey.survey .poet-aloud {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
