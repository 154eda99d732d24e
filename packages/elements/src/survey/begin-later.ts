import type { CSSResult, LitElement } from 'lit';
import { laterStyles } from './later.styles.ts';

/**
 * What is done as soon as the first page is on screen: the styles of later pages come in, and where the page says `proof`, proof of work is made while
 * the person answers.
 * @param adopt adds styles. It is handed in, so that it stays in the file that others share.
 */
export function beginLater(host: LitElement, adopt: (host: LitElement, styles: CSSResult) => void): void {
  adopt(host, laterStyles);
  const endpoint = 'endpoint' in host ? String(host.endpoint) : '';
  if (endpoint && host.hasAttribute('proof')) void import('../send/deliver.ts').then(({ askProof }) => askProof(endpoint), nothing);
}

/** What sends is asked for again when there is something to be sent. */
function nothing(): void {}
