const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction in which the usual script of a language is written: `rtl` for `ar`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = language] = language.split('-');
  return rightToLeft.has(new Intl.Locale(primary).maximize().script ?? '') ? 'rtl' : 'ltr';
}
