import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { error } from '../findings.ts';

/** More would only repeat themselves. */
const maxFindings = 100;

/** Characters that nobody sees: controls, formats, private and deprecated ones, fillers, and the mark of what could not be read. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\uFFFD]|\u034F|\u17B4|\u17B5/gu;

/**
 * Of those, the ones that writing needs: joiners and non-joiners (Urdu, Arabic, emoji), the marks that only say which way a letter runs, and
 * the Arabic and Syriac signs that are seen although they are formats.
 */
const needed = /[\u200C-\u200F\u061C\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u;

/** Overrides, embeddings and isolates: they turn round the words behind them, so that people read something else than what is stored. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Finds in every string of a JSON value the characters that are not seen, and those that turn the direction of writing round. Source for the
 * latter: Unicode Technical Report 36, section 2.5, and “Trojan Source” (CVE-2021-42574).
 * @returns at most 100 findings, code `bad-characters`, one for each string.
 */
export function checkInvisible(value: unknown, path = ''): Finding[] {
  const findings: Finding[] = [];
  const waiting: Inside[] = [{ value, name: path, outer: null }];
  for (let next = waiting.pop(); next && findings.length < maxFindings; next = waiting.pop()) {
    const { value: inside } = next;
    if (typeof inside === 'string') findings.push(...checkText(inside, next));
    if (typeof inside !== 'object' || inside === null) continue;
    for (const [name, one] of Object.entries(inside)) waiting.push({ value: one, name, outer: next });
  }
  return findings;
}

/** A value and what it stands in. Its path is written only when there is something to say of it, which is hardly ever. */
interface Inside {
  readonly value: unknown;
  readonly name: string;
  readonly outer: Inside | null;
}

function pathOf({ name, outer }: Inside): string {
  return outer ? pathOf(outer) + pointer(name) : name;
}

function checkText(text: string, place: Inside): Finding[] {
  const found = (text.match(invisible) ?? []).find((character) => !needed.test(character));
  if (found === undefined) return [];
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [error(pathOf(place), 'bad-characters', messageFor(found, name))];
}

function messageFor(character: string, name: string): string {
  if (turning.test(character)) {
    return `There is a character here (${name}) that turns the direction of writing round, so that people read something else than what is stored. Take it out.`;
  }
  if (/[\n\r\t]/.test(character)) {
    return `There is a line break or a tab in these words (${name}), which is not shown. Use {"break": true} for a new line, or take it out.`;
  }
  if (character === '\uFFFD') {
    return `There is a mark here (${name}) in place of a letter that was lost when the file was read or saved. Write the letter again, and save as UTF-8.`;
  }
  return `There is a character here that nobody sees (${name}). Take it out.`;
}
