import { readFileSync } from 'node:fs';

const classes = JSON.parse(readFileSync(new URL('./xss-strings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** Texts that run where somebody reads them as HTML, as an address, as CSS or as a template. Each that runs calls `alert`. */
export const xssStrings: readonly string[] = Object.values(classes).flat();

/** Those that an author could bring: none has a NUL, which every door refuses. */
export const authoredStrings: readonly string[] = xssStrings.filter((text) => !text.includes('\0'));
