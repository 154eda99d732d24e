import type { Issue } from './issue.ts';

/**
 * Finds whether a name stands twice in one object of a JSON text. `JSON.parse` takes the last one and says nothing, and other readers take the first: a
 * text that is kept as it came would be two documents. Needs no stack.
 * @param text JSON that `parseJson` has read.
 * @param value what it read.
 * @returns one issue at most, of the whole text; code `duplicate-key`.
 */
export function checkNames(text: string, value: unknown): Issue[] {
  if (countNames(value) === text.replace(strings, '').split(':').length - 1) return [];
  const message = 'A name stands twice in one object, and only the last one would count. Take one of them out.';
  return [{ path: '', code: 'duplicate-key', message }];
}

const strings = /"(?:[^"\\]|\\.)*"/g;

/** How many names a value has, its own and those inside it: fewer than were written, where one of them took the place of another. */
function countNames(value: unknown): number {
  let names = 0;
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const inside: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) names += inside.length;
    for (const one of inside) waiting.push(one);
  }
  return names;
}
