import type { Finding } from '../../model/finding.ts';
import { Audience } from '../../model/code-lists.ts';
import { maxEntries, maxNames, maxPieces, maxTexts } from '../../model/limits.ts';
import { pointer } from '../../model/pointer.ts';
import { error } from '../findings.ts';

/** A list or an object that is still to be looked at. Its path is written only when there is something to say of it. */
interface Waiting {
  readonly value: object;
  readonly name: string;
  readonly outer: Waiting | null;
}

/**
 * Finds the first list or object of unknown data, or the texts of the whole, with far more in it than any definition has: whatever comes
 * later looks at each entry many times. Needs no stack, however deep the value.
 * @returns one finding at most: `too-long-list`, `too-many-names` or `too-many-pieces`.
 */
export function checkSizes(data: unknown): Finding[] {
  const waiting: Waiting[] = isObject(data) ? [{ value: data, name: '', outer: null }] : [];
  let pieces = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    // The names alone are counted first: taking each value with its name costs as much again.
    const count = Array.isArray(next.value) ? next.value.length : Object.keys(next.value).length;
    if (isOfPieces(next)) pieces += count;
    const tooMany = pieces > maxPieces ? tooManyPieces : Array.isArray(next.value) ? tooLong(count) : tooManyNames(count, next);
    if (tooMany) return [error(pathOf(next), tooMany.code, tooMany.message)];
    for (const [name, value] of Object.entries(next.value)) if (isObject(value)) waiting.push({ value, name, outer: next });
  }
  return [];
}

interface TooMany {
  readonly code: string;
  readonly message: string;
}

const tooManyPieces: TooMany = {
  code: 'too-many-pieces',
  message: `The texts up to here are made of more than ${maxPieces} pieces. Use plain words; keep stress and links for where they help.`,
};

function tooLong(length: number): TooMany | null {
  if (length <= maxEntries) return null;
  return { code: 'too-long-list', message: `This list has ${length} entries; at most ${maxEntries} are read. Take some out.` };
}

function tooManyNames(count: number, { name, outer }: Waiting): TooMany | null {
  const most = outer?.outer === null && mapsOfTexts.has(name) ? maxTexts : maxNames;
  if (count <= most) return null;
  return { code: 'too-many-names', message: `There are ${count} names in this object; at most ${most} are read. Take some out.` };
}

/** What a translation has for each text. */
const mapsOfTexts: ReadonlySet<string> = new Set(['texts', 'spoken', 'sources']);

/** The names of lists that are not the words of a text; a module’s sections stand under an audience. */
const otherLists: ReadonlySet<string> = new Set([
  ...['sections', 'questions', 'options', 'points', 'scales', 'modules'],
  ...['is', 'all', 'any', 'nonSubstantive', 'body'],
  ...Audience.options,
]);

function isOfPieces({ value, name, outer }: Waiting): boolean {
  // A list in a list is one of pieces, whatever is wrong with it.
  return Array.isArray(value) && (outer === null || Array.isArray(outer.value) || !otherLists.has(name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pathOf({ name, outer }: Waiting): string {
  return outer ? pathOf(outer) + pointer(name) : '';
}
