import type { LitElement } from 'lit';

/** Takes away what a server has drawn into an element and nothing has taken up. */
export function dropServerDrawn(options: LitElement['renderOptions']): void {
  for (let node; (node = options.renderBefore); node.remove()) options.renderBefore = node.nextSibling;
}
