import { css } from 'lit';

/** How a film looks. Its place is kept before its size is known, so that nothing moves when it comes. */
export const filmStyles = css`
  .film video {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    max-height: 80vh;
    border-radius: var(--_radius);
    background: #000000;
  }
  .film video:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
`;
