import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';

/** What a file imports when it runs; imports of types are gone by then. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export)(?! type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, bare]) => from ?? bare ?? '',
  );
}

/** Every file and package that running a file needs. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    if (next.endsWith('.ts'))
      waiting.push(...importsOf(next).map((name) => (name.startsWith('.') ? resolve(dirname(next ?? ''), name) : name)));
  }
  return reached;
}

const source = resolve(import.meta.dirname, '..');
const filesIn = (folder: string) =>
  readdirSync(resolve(source, folder)).flatMap((name) => (/^[a-z-]+\.ts$/.test(name) ? [resolve(source, folder, name)] : []));
const packagesOf = (files: readonly string[]) =>
  new Set(files.flatMap((file) => [...reachedFrom(file)]).filter((name) => !name.endsWith('.ts')));

test('a parser is found where there is one, so this test can fail', () => {
  assert.ok(packagesOf([resolve(source, 'compose/parse-survey.ts')]).has('zod/mini'));
});

test('code that only scores or protects brings no package with it, and no parser', () => {
  const files = [...filesIn('score'), ...filesIn('protect')];
  assert.ok(files.length >= 5);
  assert.deepEqual([...packagesOf(files)], []);
});

/** Where something unknown comes in: a submission, a stored draft, what was sealed. */
const doors = ['check-submission.ts', 'read-draft.ts', 'open-sealed.ts'].map((file) => resolve(source, 'fill', file));

test('composing, translating and filling in bring no parser but at the doors, and nothing that checks words', () => {
  const composing = ['compose/compose.ts', 'compose/translate.ts'].map((file) => resolve(source, file));
  const files = [...composing, ...filesIn('fill').filter((file) => !doors.includes(file))];
  assert.ok(files.length >= 9);
  assert.deepEqual([...packagesOf(files)].sort(), ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'canonicalize']);
});
