/**
 * An address as a page gave it, where it leads to the web; `undefined` for any other, such as one that runs. Whatever cleans the HTML of a page knows
 * the address of a link, and not those in attributes of ours.
 */
export function webAddress(address: string | undefined): string | undefined {
  const isAddress = address && URL.canParse(address, document.baseURI);
  return isAddress && /^https?:$/.test(new URL(address, document.baseURI).protocol) ? address : undefined;
}
