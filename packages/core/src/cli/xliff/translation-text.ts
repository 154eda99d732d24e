import type { Translation } from '../../model/translation.ts';
import { ownStyle, writeJson } from './file-style.ts';

/** A translation as the text of its file: names in one order, and in POET’s style unless another is given. The same translation has the same text. */
export function translationText(
  { $schema, format, of, language, status, texts, sources, spoken, recordings }: Translation,
  style = ownStyle,
): string {
  const ordered = { ...($schema === undefined ? {} : { $schema }), format, of, language, status, texts };
  return writeJson({ ...ordered, ...(sources && { sources }), ...(spoken && { spoken }), ...(recordings && { recordings }) }, style);
}
