import type { Issue } from '@poet/core';

/** More values than any submission has: a thousand questions with a status, an answer and several choices each. */
const maxValues = 10_000;

/** Where the walk through a value stands. */
interface Walk {
  readonly issues: Issue[];
  valuesLeft: number;
}

/**
 * One quick walk through parsed JSON, before anything slower. It finds more values than any submission has, and whatever no database or other language
 * would read back as it was sent: NUL, half a surrogate pair, and the name `__proto__`, which much code treats as something else than a name.
 * @returns issues with their JSON Pointers; code `too-many-values` (then the only one), `bad-characters` or `reserved-name`.
 */
export function checkValues(value: unknown): Issue[] {
  const walk: Walk = { issues: [], valuesLeft: maxValues };
  visit(walk, value, '');
  if (walk.valuesLeft >= 0) return walk.issues;
  return [{ path: '', code: 'too-many-values', message: `There are more than ${maxValues} values here. No submission has as many.` }];
}

function visit(walk: Walk, value: unknown, path: string): void {
  if (--walk.valuesLeft < 0) return;
  if (typeof value === 'string') return checkText(walk, value, path);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  // A list of a hundred thousand is not worth spelling out first.
  if (isList && value.length > walk.valuesLeft) return void (walk.valuesLeft = -1);
  for (const [name, item] of Object.entries(value)) {
    if (walk.valuesLeft < 0) return;
    const at = `${path}/${escapeStep(name)}`;
    if (!isList) checkName(walk, name, at);
    visit(walk, item, at);
  }
}

function checkName(walk: Walk, name: string, path: string): void {
  if (name !== '__proto__') return checkText(walk, name, path);
  walk.issues.push({ path, code: 'reserved-name', message: 'Nothing may be called "__proto__". Take it out, or give it another name.' });
}

function checkText({ issues }: Walk, text: string, path: string): void {
  const code = 'bad-characters';
  if (text.includes('\0')) {
    issues.push({ path, code, message: 'There is a NUL character (U+0000) here, which cannot be stored. Take it out.' });
  } else if (!text.isWellFormed()) {
    issues.push({ path, code, message: 'There is half a surrogate pair here, which is no character. Send the whole one, or take it out.' });
  }
}

/** As in a JSON Pointer (RFC 6901). A broken character in a name is shown as U+FFFD, so that the answer itself is well formed. */
function escapeStep(name: string): string {
  return name.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}
