/** SHA-256 of bytes exactly as they are, as `sha256-` and 64 hexadecimal digits. Web Crypto, so it runs wherever the app does. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `sha256-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
