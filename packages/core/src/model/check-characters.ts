import type { Issue } from './issue.ts';
import { pointer } from './pointer.ts';

/** More would only repeat themselves, and make the answer longer than the question. */
const maxIssues = 100;

/**
 * Finds, anywhere in a JSON value, what no database, hash or other language would read back as it was sent: NUL, half a surrogate pair,
 * and the name `__proto__`, which much code takes for something other than a name. Needs no stack, however deep the value.
 * @param path where the value itself stands, as a JSON Pointer.
 * @returns at most 100 issues; code `bad-characters` or `reserved-name`.
 */
export function checkCharacters(value: unknown, path = ''): Issue[] {
  const issues: Issue[] = [];
  const waiting = [{ value, path }];
  for (let next = waiting.pop(); next && issues.length < maxIssues; next = waiting.pop()) {
    if (typeof next.value === 'string') issues.push(...checkText(next.value, next.path));
    if (typeof next.value !== 'object' || next.value === null) continue;
    const isList = Array.isArray(next.value);
    for (const [name, inside] of Object.entries(next.value)) {
      // A broken character in a name is shown as U+FFFD, so that the path itself is well formed.
      const at = next.path + pointer(name.toWellFormed());
      if (!isList) issues.push(...checkName(name, at));
      waiting.push({ value: inside, path: at });
    }
  }
  return issues.slice(0, maxIssues);
}

function checkName(name: string, path: string): Issue[] {
  if (name !== '__proto__') return checkText(name, path);
  return [{ path, code: 'reserved-name', message: 'Nothing may be called "__proto__". Take it out, or give it another name.' }];
}

function checkText(text: string, path: string): Issue[] {
  if (text.includes('\0')) {
    return [{ path, code: 'bad-characters', message: 'There is a NUL character (U+0000) here, which cannot be stored. Take it out.' }];
  }
  if (text.isWellFormed()) return [];
  return [
    {
      path,
      code: 'bad-characters',
      message: 'There is half a surrogate pair here, which is no character. Send the whole one, or take it out.',
    },
  ];
}
