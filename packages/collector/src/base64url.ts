/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of a text in base64url, or `null` when it is not exactly the text that {@link toBase64Url} writes of them. Padding, spaces, characters
 * that look alike, and the unused bits of the last character are all refused, so that no two texts are the same bytes.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64Url(bytes) === text ? bytes : null;
}

/** Random bytes in base64url. */
export function randomBase64Url(length: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
}

/** The same beginning with a letter, for what people type and spreadsheets open: a dash would be taken for an option, or for a formula. */
export function randomName(length: number): string {
  const name = randomBase64Url(length);
  return /^[A-Za-z]/.test(name) ? name : randomName(length);
}
