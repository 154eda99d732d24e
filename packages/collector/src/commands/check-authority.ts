/** What to say of a code that is no authority's, or `null` when it is one: three digits. */
export function checkAuthority(code: string): string | null {
  if (/^\d{3}$/.test(code)) return null;
  return `"${code}" is not an authority. Expected its three-digit Department for Education code, such as 302.`;
}
