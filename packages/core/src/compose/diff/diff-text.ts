import { isEasyRead } from '../../model/easy-read.ts';
import type { Inline, Text, Words } from '../../model/text.ts';
import { plainWords } from '../../model/words-in.ts';
import type { Change } from './change.ts';
import { changeAt, inside } from './change-at.ts';
import type { Spot } from './change-at.ts';
import { changeRules } from './change-rules.ts';
import type { RuleName } from './change-rules.ts';
import { canonicalJson } from '../hash.ts';
import { isSameReading } from './same-reading.ts';

/** A text in both versions, what it is called, and the rule for other words in it. */
export interface TextPair {
  readonly older: Text | undefined;
  readonly newer: Text | undefined;
  readonly what: string;
  readonly rule: RuleName;
}

/**
 * What is different in a text: its English, by its rule or less, and every other language that the definition itself has. A translation says the
 * same as the English. Easy Read is English too: whoever reads it answers its words, so that these are more than a translation from the
 * day on which they are there.
 */
export function diffText({ older, newer, what, rule }: TextPair, spot: Spot): Change[] {
  const languages = [...new Set(['en', ...Object.keys(older ?? {}), ...Object.keys(newer ?? {})])];
  return languages.flatMap((language) => {
    const [before, after] = [older?.[language], newer?.[language]];
    if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
    const words = { before: before === undefined ? null : plainWords(before), after: after === undefined ? null : plainWords(after) };
    const at = inside(spot, language);
    if (language !== 'en') {
      const said =
        before !== undefined && language.startsWith('en-') && isEasyRead(language) ? easyReadRule(rule, before, after) : 'translation';
      return [changeAt(said, at, { what: `${what}, in ${language}`, ...words })];
    }
    return [changeAt(ruleFor(rule, before, after), at, { what, ...words })];
  });
}

/** Care where other English words would touch a trend; where they would not, what is said of English words. */
function easyReadRule(rule: RuleName, before: Words, after: Words | undefined): RuleName {
  const said = ruleFor(rule, before, after);
  return changeRules[said].trend === 'kept' ? said : 'easy-read-words';
}

function ruleFor(rule: RuleName, before: Words | undefined, after: Words | undefined): RuleName {
  if (before === undefined || after === undefined || !isSameReading(before, after) || rule === 'about-the-definition') return rule;
  return canonicalJson(linksIn(before)) === canonicalJson(linksIn(after)) ? 'same-reading' : 'link';
}

function linksIn(words: Words): string[] {
  return typeof words === 'string' ? [] : words.flatMap(linksOf);
}

function linksOf(piece: Inline): string[] {
  if (typeof piece === 'string' || 'break' in piece) return [];
  if ('strong' in piece) return linksIn(piece.strong);
  if ('emphasis' in piece) return linksIn(piece.emphasis);
  return [piece.link, ...linksIn(piece.words)];
}
