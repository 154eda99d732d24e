import type { CSSResult, LitElement } from 'lit';

/** Adds styles that are fetched later in front of the others, so that themes and the host's own still have the last word. */
export function adoptInFront({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (styleSheet && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets = [styleSheet, ...renderRoot.adoptedStyleSheets];
}
