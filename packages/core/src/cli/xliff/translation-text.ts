import type { Translation } from '../../model/translation.ts';

/** A translation as the text of its file: names in one order, indented by 2, ending with a line break. The same translation has the same text. */
export function translationText({ $schema, format, of, language, status, texts, sources, spoken }: Translation): string {
  const ordered = { ...($schema === undefined ? {} : { $schema }), format, of, language, status, texts };
  return `${JSON.stringify({ ...ordered, ...(sources && { sources }), ...(spoken && { spoken }) }, null, 2)}\n`;
}
