import { css } from 'lit';

/** How a page of pictures looks: each on white, and on a dark ground in the colours that a dark host would give. */
export const pictureStyles = css`
  .picture-page {
    box-sizing: border-box;
    max-width: 90rem;
    margin-inline: auto;
    padding: 1rem;
    color: #16202a;
    background: #fff;
    font-family: system-ui, sans-serif;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .picture-page * {
    box-sizing: border-box;
  }
  .picture-page :is(h1, h2, p, figure) {
    margin: 0;
  }
  .picture-page > * + * {
    margin-block-start: 1rem;
  }
  .picture-page h2 {
    margin-block-start: 2rem;
    font-size: 1.2rem;
    break-after: avoid;
  }
  .picture-page code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.9rem;
    font-weight: 700;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1rem;
  }
  .cards.scale {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
  }
  .cards > figure {
    border: 1px solid #c9d2d9;
    border-radius: 8px;
    overflow: hidden;
    break-inside: avoid;
  }
  /* One above the other, so that three drawings in a row are as big as one. */
  .grounds {
    display: grid;
  }
  .scale .grounds {
    grid-template-columns: 1fr 1fr;
  }
  .ground {
    display: grid;
    place-items: center;
    min-height: 5.5rem;
    padding: 0.75rem;
    color: var(--_text);
    background: var(--_background);
    print-color-adjust: exact;
  }
  .ground .picture {
    height: 4rem;
    max-width: 100%;
    margin: 0;
  }
  .white {
    --_text: #16202a;
    --_background: #ffffff;
    --_picture-soft: #cfe3f5;
    --_picture-accent: #ffd166;
  }
  .dark {
    --_text: #f3f6f8;
    --_background: #14202b;
    --_picture-soft: #2c4f70;
    --_picture-accent: #8a5f00;
  }
  .cards figcaption {
    display: grid;
    gap: 0.25rem;
    padding: 0.7rem 0.8rem;
    border-block-start: 1px solid #c9d2d9;
    font-size: 0.94rem;
  }
  .alt {
    color: #48545f;
  }
  .alt::before {
    content: 'Alternative text: ';
    font-size: 0.85rem;
  }
`;
