/** A page's language as a BCP 47 tag that a submission can carry: `EN-gb` is `en-GB`; what is no tag at all (`en_GB`, nothing) is `en`. */
export function languageTag(given: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(given);
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : 'en';
  } catch {
    return 'en';
  }
}
