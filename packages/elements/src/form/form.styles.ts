import { css } from 'lit';

/** A survey that its form has switched off looks so, as a native field does. */
export const formStyles = css`
  :host(:disabled) .survey {
    opacity: 0.55;
  }
  @media (forced-colors: active) {
    :host(:disabled) .survey {
      color: GrayText;
      opacity: 1;
    }
  }
`;
