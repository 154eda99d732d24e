/**
 * The one place where `@lit/localize` enters. It keeps one active language for the whole page, so a page that uses it too must not share our copy:
 * the build inlines it. English is the source; other languages are added as locale modules.
 */
export { msg, str } from '@lit/localize';
