import type { Inline, Words } from '../../model/text.ts';

/** A piece of words that is not plain text, as XLIFF sees it: what kind it is, and what it carries (where a link leads, which value). */
export interface InlineCode {
  readonly kind: 'strong' | 'emphasis' | 'link' | 'break' | 'value';
  readonly carries: string;
}

/** How the standard names each kind: `pc` stands around words, `ph` by itself (XLIFF 2.0, Inline Codes, `type` and `subType`). */
export const codeNames = {
  strong: { element: 'pc', type: 'fmt', subType: 'xlf:b' },
  emphasis: { element: 'pc', type: 'fmt', subType: 'xlf:i' },
  link: { element: 'pc', type: 'link', subType: undefined },
  break: { element: 'ph', type: 'fmt', subType: 'xlf:lb' },
  value: { element: 'ph', type: 'ui', subType: 'xlf:var' },
} as const;

/** `{0}`: where a value goes into a message of the interface. */
export const valuePattern = /\{\d\}/;

/** The code that a piece of words is, and the words inside it: `null` for those that have none. */
export function codeOf(piece: Exclude<Inline, string>): { readonly code: InlineCode; readonly words: Words | null } {
  if ('strong' in piece) return { code: { kind: 'strong', carries: '' }, words: piece.strong };
  if ('emphasis' in piece) return { code: { kind: 'emphasis', carries: '' }, words: piece.emphasis };
  if ('link' in piece) return { code: { kind: 'link', carries: piece.link }, words: piece.words };
  return { code: { kind: 'break', carries: '' }, words: null };
}

/** The values that words have a place for, sorted: `['{0}', '{1}']`. */
export function valuesIn(plain: string): readonly string[] {
  return [...plain.matchAll(new RegExp(valuePattern, 'g'))].map(([value]) => value).sort();
}
