import type { Issue } from '@poet/core';

/**
 * Finds, anywhere in parsed JSON, what no database or other language would read back as it was sent: NUL, half a surrogate pair,
 * and the name `__proto__`, which much code treats as something else than a name.
 * @returns issues with their JSON Pointers; code `bad-characters` or `reserved-name`.
 */
export function checkCharacters(value: unknown, path = ''): Issue[] {
  if (typeof value === 'string') return checkText(value, path);
  if (Array.isArray(value)) return value.flatMap((item, i) => checkCharacters(item, `${path}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const at = `${path}/${escapeStep(name)}`;
    return [...checkName(name, at), ...checkCharacters(item, at)];
  });
}

function checkName(name: string, path: string): Issue[] {
  if (name !== '__proto__') return checkText(name, path);
  return [{ path, code: 'reserved-name', message: 'Nothing may be called "__proto__". Take it out, or give it another name.' }];
}

function checkText(text: string, path: string): Issue[] {
  if (text.includes('\0')) {
    return [{ path, code: 'bad-characters', message: 'There is a NUL character (U+0000) here, which cannot be stored. Take it out.' }];
  }
  if (!text.isWellFormed()) {
    return [{ path, code: 'bad-characters', message: 'There is half a surrogate pair here, which is no character. Send the whole one, or take it out.' }];
  }
  return [];
}

/** As in a JSON Pointer (RFC 6901). A broken character in a name is shown as U+FFFD, so that the answer itself is well formed. */
function escapeStep(name: string): string {
  return name.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}
